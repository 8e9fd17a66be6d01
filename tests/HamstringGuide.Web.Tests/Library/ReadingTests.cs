using AngleSharp.Dom;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>What makes long pages easy to read: contents, sources at their marks, pictures that move nothing.</summary>
public sealed class ReadingTests(GuideApp app) : IClassFixture<GuideApp>
{
    public static TheoryData<string> Articles => [.. RealContent.Content.Library.Articles.Select(article => $"/articles/{article.Slug}")];

    public static TheoryData<string> Exercises => [.. RealContent.Guidebook.Parts.Exercises.Select(exercise => $"/exercises/{exercise.Id}")];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Get_Article_EveryMarkOpensItsEntryOfTheSources(string address)
    {
        var page = await app.PageAsync(address);

        var marks = page.QuerySelectorAll(".ref");
        Assert.NotEmpty(marks);
        Assert.All(marks, mark =>
        {
            var entry = page.GetElementById(mark.GetAttribute("popovertarget")!)!;
            Assert.True(entry.HasAttribute("popover"));
            Assert.Equal($"source-{mark.TextContent}", entry.ParentElement!.Id);
            Assert.Equal($"Source {mark.TextContent}", mark.GetAttribute("aria-label"));
            Assert.Equal(entry.Id, entry.QuerySelector("button")!.GetAttribute("popovertarget"));
        });
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Get_Article_NotesInTheMarginHoldNothingThatTheKeyboardReaches(string address)
    {
        var page = await app.PageAsync(address);

        var notes = page.QuerySelectorAll(".note");
        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.Equal("true", note.GetAttribute("aria-hidden")));
        Assert.Empty(page.QuerySelectorAll(".note :is(a, button, [tabindex])"));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Get_Article_ContentsAreFoldedAndLeadToEveryPart(string address)
    {
        var page = await app.PageAsync(address);

        var contents = page.QuerySelector(".toc details")!;
        Assert.False(contents.HasAttribute("open"));
        Assert.Equal(
            page.QuerySelectorAll(".prose > h2[id], .prose > .anatomy[id]").Select(part => $"#{part.Id}"),
            contents.Links());
    }

    [Theory]
    [MemberData(nameof(Exercises))]
    public async Task Get_Exercise_TheFirstPictureIsThereAtOnceAndKeepsItsPlace(string address)
    {
        var page = await app.PageAsync(address);

        var picture = page.QuerySelector(".do .picture img")!;
        Assert.Null(picture.GetAttribute("loading"));
        Assert.All(picture.ParentElement!.Children, part => Assert.True(part.HasAttribute("width") && part.HasAttribute("height")));
        Assert.All(page.QuerySelectorAll(":is(.mini, .card) img"), other => Assert.Equal("lazy", other.GetAttribute("loading")));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Get_Article_TablesScrollByThemselvesUnderAName(string address)
    {
        var page = await app.PageAsync(address);

        Assert.All(page.QuerySelectorAll(".prose table"), table =>
        {
            var region = table.ParentElement!;
            Assert.Equal("region", region.GetAttribute("role"));
            Assert.Equal("0", region.GetAttribute("tabindex"));
            Assert.StartsWith("Table: ", region.GetAttribute("aria-label"), StringComparison.Ordinal);
        });
    }
}
