using AngleSharp.Dom;
using HamstringGuide.Guidance;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>Every rule on one page, in the card of its level.</summary>
public sealed class WhenToGetHelpTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Fact]
    public async Task Get_WhenToGetHelp_ShowsEveryRuleInTheCardOfItsLevelWithItsSources()
    {
        var page = await app.PageAsync("/when-to-get-help");

        Assert.Equal(RealContent.Parts.RedFlags.Length, page.QuerySelectorAll(".signs > li").Length);
        Assert.All(RealContent.Guidebook.Parts.RedFlags, rule =>
        {
            var sign = page.GetElementById(rule.Id)!;
            Assert.Equal($"{rule.Name} {rule.Say}", sign.Words());
            var card = sign.Closest("section")!;
            Assert.Equal(rule.Disposition.ToId(), card.GetAttribute("aria-labelledby"));
            var rests = card.NextElementSibling!.QuerySelectorAll("dt").Single(name => name.Words() == rule.Name).NextElementSibling!.Words();
            Assert.Contains($"(rule {rule.Ref})", rests, StringComparison.Ordinal);
            Assert.All(rule.Grounds.Sources, source => Assert.Contains(RealContent.Guidebook.Source(source)!.ShortName(), rests, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task Get_WhenToGetHelp_PutsTheMostUrgentFirstAndTheNearestDateFirst()
    {
        var page = await app.PageAsync("/when-to-get-help");

        Assert.Equal(
            ["emergency-now", "same-day-urgent", "see-clinician-soon", "self-care-with-review"],
            page.QuerySelectorAll("main section.care").Select(card => card.GetAttribute("aria-labelledby")));
        Assert.Equal(
            ["Within 2 days", "Within 3 days", "Within 7 days", "Within 2 weeks"],
            page.QuerySelectorAll("section[aria-labelledby=see-clinician-soon] h3").Select(date => date.Words()));
    }
}
