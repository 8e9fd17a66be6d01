using HamstringGuide.Browser.Tests.Chromium;

namespace HamstringGuide.Browser.Tests.Journeys;

/// <summary>From the start page through the whole check to the result and an exercise, in three ways that come to the same.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class WholeJourneyTests(GuideInBrowser guide)
{
    [ChromiumFact]
    public async Task ByMouse_OnAPhone()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();

        await AssertWholeJourneyAsync(page, new Pointer());
    }

    [ChromiumFact]
    public async Task ByKeyboardAlone()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();

        await AssertWholeJourneyAsync(page, new Keyboard(page));
    }

    [ChromiumFact]
    public async Task WithoutJavaScript()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone, options => options.JavaScriptEnabled = false);
        var page = await visitor.NewPageAsync();

        await AssertWholeJourneyAsync(page, new Pointer());
    }

    private async Task AssertWholeJourneyAsync(IPage page, IHand hand)
    {
        var journey = new Journey(page, hand);

        var answers = Examples.Counted(Examples.Whole);

        await journey.StartFromHomeAsync();
        await journey.AnswerAllAsync(answers);

        Assert.Equal(guide.Pages.ResultOf(answers), journey.Path);

        await journey.OpenAnExerciseAsync();

        var exercise = RealContent.Guidebook.Parts.Exercises.Single(exercise => journey.Path == $"/exercises/{exercise.Id}");
        Assert.Equal(exercise.Name, await page.Locator("main h1").InnerTextAsync());
    }
}
