using HamstringGuide.Browser.Tests.Chromium;

namespace HamstringGuide.Browser.Tests.Walk;

/// <summary>What is being read stays where it is, on a first visit over a slow line too.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class ShiftTests(GuideInBrowser guide)
{
    private const double MostShift = 0.02;

    /// <summary>Down to its end, so that what is loaded late has come; then how far things have moved by themselves, and which.</summary>
    private const string Shifts = """
        async () => {
          const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          await document.fonts.ready;
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await frame();
          }
          const shifts = [];
          const observer = new PerformanceObserver(list => shifts.push(...list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          await new Promise(done => setTimeout(done, 100));
          shifts.push(...observer.takeRecords());
          const own = shifts.filter(shift => !shift.hadRecentInput);
          const moved = own.flatMap(shift => shift.sources.map(source => source.node?.className || source.node?.nodeName));
          return [`${own.reduce((sum, shift) => sum + shift.value, 0)}`, [...new Set(moved)].slice(0, 5).join(', ')];
        }
        """;

    [ChromiumTheory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task PageOfEachKind_WithFontsThatComeLate_StaysInItsPlace(int width)
    {
        var screen = new Screen(width);

        var findings = await Findings.InAllAsync(guide.Pages.OneOfEachKind, async (sitePage, found) =>
        {
            await using var visitor = await guide.VisitorAsync(screen);
            await visitor.DelayFontsAsync();
            var page = await visitor.NewPageAsync();
            await sitePage.OpenAsync(page);
            found.Add($"{sitePage}, {screen}", await MovedAsync(page));
        });

        findings.AssertNone();
    }

    [ChromiumFact]
    public async Task PageThatJumps_IsFound()
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");
        await page.EvaluateAsync("""
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
              document.querySelector('main').prepend(Object.assign(document.createElement('p'), { style: 'height: 300px' }));
              done();
            })))
            """);

        Assert.StartsWith("moves by itself, by ", Assert.Single(await MovedAsync(page)), StringComparison.Ordinal);
    }

    private static async Task<string[]> MovedAsync(IPage page)
    {
        var moved = await page.EvaluateAsync<string[]>(Shifts);
        return double.Parse(moved[0]) < MostShift ? [] : [$"moves by itself, by {moved[0]}: {moved[1]}"];
    }
}
