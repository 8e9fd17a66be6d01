using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Content;
using HamstringGuide.Guidance.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Browser.Tests.Journeys;

/// <summary>A clinician makes a plan of four exercises from a template, in three ways that come to the same.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class PlanJourneyTests(GuideInBrowser guide)
{
    private const string Template = "strain-mild/early";

    [ChromiumFact]
    public async Task ByMouse() => await MakeAsync(new Pointer(), options => { });

    [ChromiumFact]
    public async Task WithoutJavaScript() => await MakeAsync(new Pointer(), options => options.JavaScriptEnabled = false);

    [ChromiumFact]
    public async Task ByKeyboardAlone() => await MakeAsync(null, options => { });

    [ChromiumFact]
    public async Task Typing_ChangesThePreviewAndTheAddressAtOnce()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/clinicians/plan?template={Template}");
        var before = page.Url;

        await page.FillAsync("#e0-repetitions", "17");

        await Assertions.Expect(page.Locator("#preview")).ToContainTextAsync("17 holds");
        Assert.Equal("e0-repetitions", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.NotEqual(before, page.Url);
        Assert.Equal(17, PlanOf(page.Url)!.Exercises[0].Dose.Repetitions);
    }

    [ChromiumFact]
    public async Task Typing_AWrongNumber_SaysSoOnlyWhenTheFieldIsLeft()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync($"/clinicians/plan?template={Template}");

        var answered = page.WaitForResponseAsync(response => response.Request.Method == "POST");
        await page.FillAsync("#e0-repetitions", "ten");
        await answered;

        Assert.Equal(0, await page.Locator(".errors").CountAsync());

        await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator("#e0-repetitions-error")).ToBeVisibleAsync();
        Assert.Equal("ten", await page.InputValueAsync("#e0-repetitions"));
    }

    [ChromiumFact]
    public async Task Note_TravelsBehindTheHashAndIsNeverSent()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk);
        var page = await visitor.NewPageAsync();
        var sent = new List<string>();
        page.Request += (_, request) => sent.Add($"{request.Url} {request.PostData}");
        await page.GotoAsync($"/clinicians/plan?template={Template}");

        await page.FillAsync("#note", "Start on Mo\u00adnday <b>slowly</b>");
        await page.SelectOptionAsync("#e0-side", "left");
        await Assertions.Expect(page.Locator("#preview")).ToContainTextAsync("left leg");
        await page.ClickAsync("button[value=open]");
        await page.WaitForURLAsync("**/plan/*");

        Assert.EndsWith("#note=Start%20on%20Mo%C2%ADnday%20%3Cb%3Eslowly%3C%2Fb%3E", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(sent, request => request.Contains("slowly", StringComparison.OrdinalIgnoreCase));
    }

    private async Task MakeAsync(IHand? given, Action<BrowserNewContextOptions> alter)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Desk, alter);
        var page = await visitor.NewPageAsync();
        var hand = given ?? new Keyboard(page);
        await page.GotoAsync("/clinicians/plan");

        await page.SelectOptionAsync("#template", Template);
        await hand.PressAsync(page.Locator("button[value=template]"));
        await Assertions.Expect(page.Locator(".pick")).ToHaveCountAsync(5);
        await hand.PressAsync(page.Locator("button[value='remove:4']"));
        await Assertions.Expect(page.Locator(".pick")).ToHaveCountAsync(4);
        await hand.PressAsync(page.Locator("button[value=open]"));
        await page.WaitForURLAsync("**/plan/*");

        var phase = guide.Guidebook.Cause("strain-mild")!.Phases.Single(phase => phase.Id == "early");
        Assert.Equal(phase.Exercises.Take(4), PlanOf(page.Url)!.Exercises.Select(exercise => exercise.ExerciseId));
        Assert.Equal("Your exercises", await page.Locator("main h1").First.InnerTextAsync());
    }

    private Plan? PlanOf(string address) => PlanCode.TryRead(
        new Uri(address).AbsolutePath.Split('/')[^1],
        guide.App.Services.GetRequiredService<SiteContent>().PlanNumbers,
        out var plan,
        out _)
            ? plan
            : null;
}
