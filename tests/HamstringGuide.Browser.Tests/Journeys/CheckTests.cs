using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Browser.Tests.Journeys;

/// <summary>What a visitor meets on the way who doesn't go straight through.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class CheckTests(GuideInBrowser guide)
{
    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EmergencySign_ShowsWhatToDoAtOnceAndInSight(bool javaScript)
    {
        await using var visitor = await VisitorAsync(javaScript);
        var page = await visitor.NewPageAsync();
        var journey = new Journey(page, new Pointer());

        var answers = Examples.Counted(Examples.Emergency);

        await journey.StartFromHomeAsync();
        await journey.AnswerPageAsync(answers);

        var advice = guide.Guidebook.Advice(Disposition.EmergencyNow);
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        Assert.Equal(guide.Pages.ResultOf(answers), journey.Path);
        Assert.Equal(advice.Heading, await heading.InnerTextAsync());
        await Assertions.Expect(heading).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(page.GetByText(advice.Where[0]).First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PageSentEmpty_LeadsToWhatIsMissing(bool javaScript)
    {
        await using var visitor = await VisitorAsync(javaScript);
        var page = await visitor.NewPageAsync();
        var keyboard = new Keyboard(page);
        var journey = new Journey(page, keyboard);
        await page.GotoAsync("/check");

        await journey.SendAsync();

        var summary = page.GetByRole(AriaRole.Alert);
        var links = summary.GetByRole(AriaRole.Link);
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await Assertions.Expect(summary).ToBeInViewportAsync();
        Assert.StartsWith("Error: ", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await links.CountAsync());

        foreach (var link in await links.AllAsync())
        {
            await link.FocusAsync();
            await keyboard.PressAsync(link);

            var control = page.Locator($"input{await link.GetAttributeAsync("href")}");
            await Assertions.Expect(control).ToBeFocusedAsync();
            await Assertions.Expect(control).ToBeInViewportAsync();
        }
    }

    [ChromiumTheory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Back_KeepsWhatWasSaid(bool javaScript, bool byLink)
    {
        await using var visitor = await VisitorAsync(javaScript);
        var page = await visitor.NewPageAsync();
        var journey = new Journey(page, new Pointer());
        var answers = Examples.Counted(Examples.Whole);
        await journey.StartFromHomeAsync();
        await journey.AnswerPageAsync(answers);
        await journey.AnswerPageAsync(answers);
        await journey.AnswerPageAsync(answers);

        for (var number = 3; number > 0; number--)
        {
            await (byLink ? journey.LeaveByAsync(page.GetByRole(AriaRole.Link, new() { Name = "Back", Exact = true })) : page.GoBackAsync());

            Assert.Equal(Said(number), await journey.TickedAsync());
        }

        await journey.AnswerAllAsync(answers);
        Assert.Equal(guide.Pages.ResultOf(answers), journey.Path);

        string[] Said(int number) =>
            [.. RealContent.Parts.Questionnaire.Items.Where(item => item.Page == number).SelectMany(item => answers[item.Id].Select(value => $"{item.Id}: {value}"))];
    }

    [ChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ChangedAnswer_KeepsTheOthers(bool javaScript)
    {
        await using var visitor = await VisitorAsync(javaScript);
        var page = await visitor.NewPageAsync();
        var journey = new Journey(page, new Pointer());
        var answers = Examples.Counted(Examples.Whole);
        var side = answers["side"].Single();
        var otherSide = side == "left" ? "right" : "left";
        await page.GotoAsync(guide.Pages.ResultOf(answers));

        await journey.LeaveByAsync(page.GetByRole(AriaRole.Link, new() { Name = "Change an answer" }));
        await journey.LeaveByAsync(page.Locator("main a[href$='#ask-side']"));

        Assert.Contains($"side: {side}", await journey.TickedAsync());
        await Assertions.Expect(page.Locator("#ask-side")).ToBeInViewportAsync();

        await new Pointer().ChooseAsync(journey.Input("side", otherSide));
        await journey.SendAsync();

        Assert.Equal(guide.Pages.ResultOf(answers.With("side", otherSide)), journey.Path);
    }

    private Task<IBrowserContext> VisitorAsync(bool javaScript) => guide.VisitorAsync(Screen.Phone, options => options.JavaScriptEnabled = javaScript);
}
