using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HamstringGuide.Content;
using HamstringGuide.Testing;

namespace HamstringGuide.Benchmarks.Growth;

/// <summary>
/// A copy of the content folder with several times its articles and rules, all of which the guide accepts. Questions, causes,
/// exercises and earlier releases stay as they are.
/// </summary>
internal static partial class GrownContent
{
    /// <param name="folder">Is made.</param>
    /// <param name="factor">1 to 10; with more, short addresses and plan codes have no room for the articles.</param>
    /// <returns>What it holds now.</returns>
    /// <exception cref="ContentException">What was made is not accepted.</exception>
    public static SiteContent Make(string folder, int factor)
    {
        CopyTo(folder);

        if (factor > 1)
        {
            GrowArticles(folder, factor);
            new GrownRules(folder, factor).Grow();
            GiveNumbers(folder);
        }

        return ContentReader.Read(folder);
    }

    private static void CopyTo(string folder)
    {
        var real = Path.Combine(Repository.Root, "content");

        foreach (var file in Directory.EnumerateFiles(real, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(real, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static void GrowArticles(string folder, int factor)
    {
        var articles = Directory.GetFiles(Path.Combine(folder, "articles"), "*.md");

        foreach (var article in articles)
        {
            var text = File.ReadAllText(article);

            for (var number = 1; number < factor; number++)
            {
                File.WriteAllText(article.Replace(".md", $"-{number}.md", StringComparison.Ordinal), Article(text, number, articles.Length));
            }
        }
    }

    private static string Article(string text, int number, int articles)
    {
        var parts = text.Split("\n---\n", 2);
        var head = Order().Replace(Title().Replace(parts[0], $"$1 {NewWords.Word(number)}"), order => $"order: {int.Parse(order.Groups[1].Value) + (number * articles)}");
        return $"{Aliases().Replace(head, "")}\n---\n{string.Join('\n', parts[1].Split('\n').Select(line => Plain().IsMatch(line) ? NewWords.Change(line, number) : line))}";
    }

    /// <summary>The guide's own check says which codes and numbers are free.</summary>
    private static void GiveNumbers(string folder)
    {
        ImmutableArray<ContentProblem> problems = [];

        try
        {
            ContentReader.Read(folder);
        }
        catch (ContentException problem)
        {
            problems = [.. problem.Problems];
        }

        AddLines(folder, "short-addresses.yaml", "", problems.Select(p => FreeCode().Match(p.Message)), free => $"{{ code: {free[3]}, {free[1]}: {free[2]} }}");
        AddLines(folder, "plan-numbers.yaml", "\nred-flags:", problems.Select(p => FreePageNumber().Match(p.Message)), free => $"{{ number: {free[3]}, {free[1]}: {free[2]} }}");
        AddLines(folder, "plan-numbers.yaml", "", problems.Select(p => FreeFlagNumber().Match(p.Message)), free => $"{{ number: {free[2]}, id: {free[1]} }}");
    }

    /// <param name="before">What follows the list; nothing where it is the last.</param>
    private static void AddLines(string folder, string file, string before, IEnumerable<Match> free, Func<GroupCollection, string> line)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var lines = string.Concat(free.Where(match => match.Success).Select(match => $"  - {line(match.Groups)}\n"));
        File.WriteAllText(path, text.Insert(before.Length == 0 ? text.Length : text.IndexOf(before, StringComparison.Ordinal), lines));
    }

    [GeneratedRegex(@"^(title: ""?[^""\n]*[^""\n?])", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^order: (\d+)", RegexOptions.Multiline)]
    private static partial Regex Order();

    [GeneratedRegex(@"^aliases: .*\n", RegexOptions.Multiline)]
    private static partial Regex Aliases();

    /// <summary>A paragraph or an item of a list, and no heading, box, table or picture.</summary>
    [GeneratedRegex(@"^(- |\*\*)?[A-Z]")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^the ([a-z-]+) '([^']+)' has no short address; (\w{3}) is free$")]
    private static partial Regex FreeCode();

    [GeneratedRegex(@"^the ([a-z-]+) '([^']+)' has no number; the next is (\d+)$")]
    private static partial Regex FreePageNumber();

    [GeneratedRegex(@"^the red flag '([^']+)' has no number; the next is (\d+)$")]
    private static partial Regex FreeFlagNumber();
}
