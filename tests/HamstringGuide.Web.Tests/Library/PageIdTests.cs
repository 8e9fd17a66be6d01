using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>Parts of a page that are named from elsewhere: each there, and there once.</summary>
public sealed class PageIdTests(GuideApp app) : IClassFixture<GuideApp>
{
    public static TheoryData<string> Addresses =>
    [
        "/exercises", "/exercises?purpose=strength&equipment=none", "/exercises?purpose=nerve&level=hard", "/exercises?level=unknown", "/causes",
        "/references", "/when-to-get-help",
        .. RealContent.Content.Library.Articles.Select(article => $"/articles/{article.Slug}"),
        .. RealContent.Guidebook.Parts.Exercises.Select(exercise => $"/exercises/{exercise.Id}"),
        .. RealContent.Guidebook.Parts.CauseRules.Causes.Select(cause => $"/causes/{cause.Id}"),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_Page_HasEveryIdOnceAndNamesNoneThatIsMissing(string address)
    {
        var page = await app.PageAsync(address);

        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(part => part.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(Named(page), id => Assert.NotNull(page.GetElementById(id)));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    private static IEnumerable<string> Named(IHtmlDocument page) =>
    [
        .. new[] { "aria-labelledby", "aria-describedby", "popovertarget", "for" }
            .SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(part => part.GetAttribute(name)!.Split(' '))),
        .. page.Links("a[href^='#']").Select(link => link[1..]),
    ];
}
