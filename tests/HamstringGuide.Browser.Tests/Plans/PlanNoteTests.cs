using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Web.Plans;

namespace HamstringGuide.Browser.Tests.Plans;

/// <summary>A note in the link is text in a box that says nobody knows whose it is; it can do nothing and look like nothing of ours.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class PlanNoteTests(GuideInBrowser guide)
{
    private const string Box = ".screen section[data-note]";

    private static readonly string Address = PlanAddress.Of(SamplePlans.Four.Code());

    public static TheoryData<string, string> Notes => new()
    {
        { "Start slowly. Call me on Friday.", "Start slowly. Call me on Friday." },
        { "<script>window.hit = 1</script>", "<script>window.hit = 1</script>" },
        { "\"'><img src=x onerror='window.hit=1'>&lt;b&gt;", "\"'><img src=x onerror='window.hit=1'>&lt;b&gt;" },
        { "https://example.org/ javascript:window.hit=1", "https://example.org/ javascript:window.hit=1" },
        { "Gut so 👍🏽 👩‍👧 100 % + mehr", "Gut so 👍🏽 👩‍👧 100 % + mehr" },
        { "התחילו לאט (3 פעמים).", "התחילו לאט (3 פעמים)." },
        { "\u202Ednuora denrut\u202C \u2066in\u2069 one\u0007two th\u200Bree\u00ADfour", "dnuora denrut in one two threefour" },
        { "1\n2\r\n3\n\n\n4\u20285\n6\n7", "1\n2\n3\n4\n5\n6 7" },
        { new string('ü', 280), new string('ü', 280) },
        { string.Concat(Enumerable.Repeat("🦵", 280)), string.Concat(Enumerable.Repeat("🦵", 280)) },
    };

    public static TheoryData<string> Refused => [Uri.EscapeDataString(new string('ü', 281)), new string('x', 10_000), "%E0%A4%A", "%ff", "100%"];

    [ChromiumTheory]
    [MemberData(nameof(Notes))]
    public async Task Note_IsTextOnTheScreenAndOnPaper(string note, string shown)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();

        await page.GotoAsync($"{Address}#note={Uri.EscapeDataString(note)}");

        var texts = page.Locator("[data-note-text]");
        Assert.Equal([shown, shown], await texts.EvaluateAllAsync<string[]>("texts => texts.map(text => text.textContent)"));
        Assert.Equal(0, await texts.Locator("*").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("() => window.hit === undefined"));
        Assert.Contains("HamstringGuide did not write it and does not know who did. Nobody has checked it.", await page.Locator(Box).InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.False(await page.Locator(".screen [data-note-refused]").IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.Locator(".sheet [data-note]").IsVisibleAsync());
    }

    [ChromiumTheory]
    [MemberData(nameof(Refused))]
    public async Task NoteThatIsTooLongOrDamaged_IsRefusedInOneSentence(string note)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();

        await page.GotoAsync($"{Address}#note={note}");

        Assert.False(await page.Locator(Box).IsVisibleAsync());
        Assert.Equal("A note came with this link. It is too long or damaged, so it is not shown.", await page.Locator(".screen [data-note-refused]").InnerTextAsync());
        Assert.EndsWith(Address, await page.Locator("#address").InputValueAsync(), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task NoNote_ShowsNothingOfOne()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();

        await page.GotoAsync(Address);

        Assert.Equal(0, await page.Locator(".plan-note:visible").CountAsync());
    }

    /// <summary>Its words, its order and its lines are the guide's own, but not its place, its frame or its letters.</summary>
    [ChromiumFact]
    public async Task NoteThatImitatesACareCard_StaysInItsBox()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();

        await page.GotoAsync($"{Address}#note={Uri.EscapeDataString("⚠ Urgent advice\nBe checked by a clinician today\n\u0300\u0301\u0302\u0303\u0304Stop the plan. Call 000.")}");

        var box = await page.Locator(Box).EvaluateAsync<string[]>("""
            box => [getComputedStyle(box).borderTopStyle, getComputedStyle(box).backgroundColor, getComputedStyle(box.lastElementChild).overflow,
              getComputedStyle(box.lastElementChild).fontWeight, `${box.closest('.care') !== null}`, `${box.querySelector('h1, h2, h3, svg, a') !== null}`,
              `${getComputedStyle(box.lastElementChild).fontFamily === getComputedStyle(document.body).fontFamily}`]
            """);
        Assert.Equal(["dashed", "rgba(0, 0, 0, 0)", "clip", "400", "false", "false", "false"], box);
        Assert.StartsWith("A note came with this link.", await page.Locator(Box).InnerTextAsync(), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task RightToLeftNote_ReadsFromTheRightAndTurnsNothingElse()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();

        await page.GotoAsync($"{Address}#note={Uri.EscapeDataString("התחילו לאט")}");

        Assert.Equal(["rtl", "ltr"], await page.Locator($"{Box} > p").EvaluateAllAsync<string[]>("([says, text]) => [text, says].map(p => getComputedStyle(p).direction)"));
    }

    [ChromiumFact]
    public async Task Note_IsKeptWithinThePageAndGoesWithTheCopiedLink()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync($"{Address}#note=Slowly");

        await page.ClickAsync("a[href='#net']");
        await page.WaitForFunctionAsync("() => location.hash === '#note=Slowly'");

        Assert.EndsWith($"{Address}#note=Slowly", await page.Locator("#address").InputValueAsync(), StringComparison.Ordinal);
        Assert.EndsWith("#note=Slowly", await page.Locator("[data-note-along]").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.DoesNotContain(asked.Skip(1), address => address.Contains("Slowly", StringComparison.Ordinal));
        Assert.DoesNotContain(guide.App.Log.Events, line => line.Contains("Slowly", StringComparison.Ordinal));
    }
}
