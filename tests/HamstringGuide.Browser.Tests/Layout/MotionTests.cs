using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Browser.Tests.Walk;

namespace HamstringGuide.Browser.Tests.Layout;

/// <summary>Who asks for no motion gets none.</summary>
[Collection(GuideInBrowser.Collection)]
public sealed class MotionTests(GuideInBrowser guide)
{
    private const string Moving = """
        () => {
          const lasts = times => times.split(',').some(time => parseFloat(time) > 0);
          const moving = [];
          for (const element of document.querySelectorAll('*')) for (const part of [null, '::before', '::after']) {
            const style = getComputedStyle(element, part);
            const fades = style.transitionProperty !== 'none' && lasts(style.transitionDuration);
            const runs = style.animationName !== 'none' && lasts(style.animationDuration);
            if (fades || runs || style.scrollBehavior === 'smooth') moving.push(`${element.localName}.${element.className}${part ?? ''} moves`);
          }
          return [...new Set(moving)].slice(0, 10);
        }
        """;

    [ChromiumFact]
    public async Task PageOfEachKind_WithReducedMotion_StandsStill()
    {
        var findings = await Findings.InAllAsync(guide.Pages.OneOfEachKind, async (sitePage, found) =>
            found.Add($"{sitePage}", await MovingAsync(sitePage, ReducedMotion.Reduce)));

        findings.AssertNone();
    }

    /// <summary>So that the test above looks for what there is.</summary>
    [ChromiumFact]
    public async Task StartPage_WithoutThatWish_HasColoursThatFade() =>
        Assert.NotEmpty(await MovingAsync(new("home", "/"), ReducedMotion.NoPreference));

    private async Task<string[]> MovingAsync(SitePage sitePage, ReducedMotion motion)
    {
        await using var visitor = await guide.VisitorAsync(Screen.Phone, options => options.ReducedMotion = motion);
        var page = await visitor.NewPageAsync();
        await sitePage.OpenAsync(page);
        await page.OpenFoldsAsync();
        return await page.EvaluateAsync<string[]>(Moving);
    }
}
