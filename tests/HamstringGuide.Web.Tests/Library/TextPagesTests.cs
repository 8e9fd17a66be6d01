using AngleSharp.Dom;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>What every page with a text needs: ids that are there once, and headings that can be linked to.</summary>
public sealed class TextPagesTests(GuideApp app) : IClassFixture<GuideApp>
{
    private static readonly string Content = Path.Combine(Repository.Root, "content");

    public static TheoryData<string> Addresses =>
    [
        .. Names("articles").Select(name => $"/articles/{name}"),
        .. Names("causes").Select(name => $"/causes/{name}"),
        .. Names("exercises").Select(name => $"/exercises/{name}"),
        .. Names("self-tests").Select(name => $"/self-tests/{name}"),
        .. Names("pages").Select(name => $"/{name}"),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_PageWithText_HasEveryIdOnce(string address)
    {
        var page = await (await app.Visitor().GetAsync(address)).ReadAsync();

        var twice = page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key);

        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_PageWithText_HasALinkToEveryHeadingOfItsContents(string address)
    {
        var page = await (await app.Visitor().GetAsync(address)).ReadAsync();

        var headings = page.QuerySelectorAll("main h2[id], main h3[id]").Where(heading => heading.QuerySelector("a.anchor") is not null).ToArray();

        Assert.NotEmpty(headings);
        Assert.All(headings, heading => Assert.Equal("#" + heading.Id, heading.QuerySelector("a.anchor")!.GetAttribute("href")));
        Assert.All(headings, heading => Assert.StartsWith(
            heading.QuerySelector("a.anchor")!.GetAttribute("aria-label")!["Link to this part: ".Length..],
            heading.TextContent,
            StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Content, folder), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);
}
