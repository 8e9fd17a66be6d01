using System.Text.RegularExpressions;
using HamstringGuide.Content.Files;

namespace HamstringGuide.Content.Library;

/// <summary>The last part of a page's address, which is the name of its file: such as <c>hamstring-strain</c>.</summary>
internal static partial class Slug
{
    private const string Rule = "lower-case words and numbers with single hyphens between them, such as hamstring-strain";

    /// <summary>Takes the slug from a file's name. One that would not do as an address is reported.</summary>
    public static string Of(ContentFile file)
    {
        if (!Form().IsMatch(file.BareName))
        {
            file.Problem(1, $"'{file.BareName}' becomes an address, so the file's name must be {Rule}");
        }

        return file.BareName;
    }

    /// <summary>What is wrong with an earlier slug; null when nothing is.</summary>
    public static string? ProblemOf(string alias) => Form().IsMatch(alias) ? null : $"the alias '{alias}' was no address: an alias is {Rule}";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Form();
}
