using AngleSharp.Dom;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>
/// Every fact, tip, test, exercise, warning and reference of the articles that this guide grew from stands somewhere, or what
/// corrects it does. One line of source-facts.tsv for each: number, address, phrase; <c>!</c> before what must not be there.
/// </summary>
public sealed class SourceFactsTests(GuideApp app) : IClassFixture<GuideApp>
{
    private static readonly string[][] Facts =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "HamstringGuide.Web.Tests", "Library", "source-facts.tsv"))
            .Select(line => line.Split('\t')),
    ];

    /// <summary>How many facts each source article has, by its number.</summary>
    private static readonly Dictionary<string, int> FactsOfSource = new() { ["S000"] = 36, ["S001"] = 16, ["S002"] = 24, ["S003"] = 12, ["S004"] = 21 };

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();

            foreach (var fact in Facts)
            {
                rows.Add(fact[0], fact[1], fact[2]);
            }

            return rows;
        }
    }

    [Fact]
    public void Table_HasEveryFactOfEverySourceOnce()
    {
        var numbers = Facts.Select(fact => fact[0]).ToArray();

        Assert.Equal(109, numbers.Distinct().Count());
        Assert.Equal(109, numbers.Length);
        Assert.Equal(FactsOfSource, numbers.GroupBy(number => number[..4]).ToDictionary(source => source.Key, source => source.Count()));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Page_ShowsTheFact(string number, string address, string phrase)
    {
        var page = await (await app.Visitor().GetAsync(address)).ReadAsync();

        var words = Words(page);
        var shown = words.Contains(phrase.TrimStart('!'), StringComparison.OrdinalIgnoreCase);
        Assert.True(shown != phrase.StartsWith('!'), $"{number}: '{phrase}' on {address}");
    }

    /// <summary>What a reader sees in the text, without marks of sources.</summary>
    private static string Words(IDocument page)
    {
        foreach (var mark in page.QuerySelectorAll(".cites, .anchor, .meaning").ToArray())
        {
            mark.Remove();
        }

        return page.QuerySelector("main")!.Words();
    }
}
