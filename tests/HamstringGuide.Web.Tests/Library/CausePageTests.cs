using AngleSharp.Dom;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Pages.Shared;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>All that the page of a cause must say, for every cause.</summary>
public sealed class CausePageTests(GuideApp app) : IClassFixture<GuideApp>
{
    public static TheoryData<string> Ids => [.. RealContent.Guidebook.Parts.CauseRules.Causes.Select(cause => cause.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Get_Cause_ShowsItsWordsBesideItsRules(string id)
    {
        var cause = RealContent.Guidebook.Cause(id)!;
        var text = RealContent.Content.Library.Causes[id];

        var page = await app.PageAsync($"/causes/{id}");

        var words = page.MainWords();
        string[] needed =
        [
            cause.Name, text.Description, .. text.Also, .. text.Text.Headings.Select(heading => heading.Text), .. cause.Messages,
            .. cause.Do.Select(line => line.Text), .. cause.Avoid.Select(line => line.Text), .. cause.Phases.Select(phase => Words.Sentence(phase.For)),
            $"Checked against its sources on {Dates.WithYear(text.Review.Checked)}", "can fit",
        ];
        Assert.All(needed, part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.Equal(text.Description, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.All(text.Text.Headings.Where(heading => heading.Level == 2), heading => Assert.Contains($"#{heading.Id}", page.Links(".toc a")));
        Assert.Equal(
            RealContent.Guidebook.Parts.CareTexts.SafetyNet.Where(card => card.Care != CareLevel.NonUrgent).SelectMany(card => card.Signs),
            page.QuerySelectorAll("#net li").Select(sign => sign.Words()));
        Assert.NotNull(page.GetElementById("level"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Get_Cause_LeadsOnAndNamesItsSources(string id)
    {
        var cause = RealContent.Guidebook.Cause(id)!;
        var text = RealContent.Content.Library.Causes[id];

        var page = await app.PageAsync($"/causes/{id}");

        Assert.Equal(cause.Phases.SelectMany(phase => phase.Exercises).Select(exercise => $"/exercises/{exercise}"), page.Links(".phases a"));
        Assert.Equal(text.Related.Select(slug => $"/articles/{slug}"), text.Related.IsEmpty ? [] : page.LinksUnder("next"));
        Assert.Equal(
            text.Text.Sources.Select(source => RealContent.Guidebook.Source(source)!.Title.TrimEnd('.')),
            page.QuerySelectorAll("ol.sources cite").Select(title => title.Words()));
        var rests = page.QuerySelector("ol.sources + p")!.Words();
        Assert.All(cause.Grounds.Sources, source => Assert.Contains(RealContent.Guidebook.Source(source)!.ShortName(), rests, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Index_ListsEveryCauseOnceWithTheNamesPeopleSearchBy()
    {
        var page = await app.PageAsync("/causes");

        Assert.Equal(
            RealContent.Guidebook.Parts.CauseRules.Causes.Select(cause => $"/causes/{cause.Id}").Order(),
            page.Links(".tile a").Order());
        Assert.All(page.QuerySelectorAll(".tile"), tile =>
        {
            var text = RealContent.Content.Library.Causes[tile.Links()[0]["/causes/".Length..]];
            Assert.Contains(text.Description, tile.Words(), StringComparison.Ordinal);
            Assert.All(text.Also, name => Assert.Contains(name, tile.Words(), StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Index_EveryCauseButTheOneWithoutAPattern_IsInAGroup()
    {
        var page = await app.PageAsync("/causes");

        var last = page.QuerySelectorAll("main h2")[^1];
        Assert.Equal("other", last.Id);
        Assert.Equal(
            RealContent.Guidebook.Parts.CauseRules.Causes.Where(cause => cause.Fallback).Select(cause => $"/causes/{cause.Id}"),
            last.NextElementSibling!.Links());
    }
}
