namespace HamstringGuide.Browser.Tests.Journeys;

/// <summary>Tab, arrows, Space and Enter only. Wherever the focus comes, it must be seen.</summary>
public sealed class Keyboard(IPage page) : IHand
{
    private const int MostSteps = 150;

    private const string Fault = """
        () => {
          const focused = document.activeElement;
          const name = `${focused.localName} “${(focused.closest('label') ?? focused).innerText.trim().slice(0, 40)}”`;
          const outlined = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !/^rgba.*, 0\)$/.test(style.outlineColor);
          const rings = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
          if (focused.closest('label')) rings.push(getComputedStyle(focused.closest('label')));
          if (!rings.some(outlined)) return `The focus on ${name} is not seen.`;
          const box = focused.getBoundingClientRect();
          const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return inSight ? null : `The focus on ${name} is not in sight.`;
        }
        """;

    public async Task ChooseAsync(ILocator input)
    {
        var isRadio = await input.GetAttributeAsync("type") == "radio";
        var name = await input.GetAttributeAsync("name");

        if (isRadio)
        {
            await StepAsync("Tab", $"input => document.activeElement.name === '{name}'", input);
            await StepAsync("ArrowDown", "input => document.activeElement === input", input);
        }
        else
        {
            await StepAsync("Tab", "input => document.activeElement === input", input);
        }

        if (!await input.IsCheckedAsync())
        {
            await page.Keyboard.PressAsync("Space");
        }

        Assert.True(await input.IsCheckedAsync(), $"Space ticks nothing on {input}.");
    }

    public async Task PressAsync(ILocator control)
    {
        await StepAsync("Tab", "control => document.activeElement === control", control);
        await page.Keyboard.PressAsync("Enter");
    }

    private async Task StepAsync(string key, string isThere, ILocator target)
    {
        for (var step = 0; !await target.EvaluateAsync<bool>(isThere); step++)
        {
            Assert.True(step < MostSteps, $"{key} never comes to {target} on {page.Url}.");
            await page.Keyboard.PressAsync(key);
            await AssertFocusIsSeenAsync();
        }
    }

    private async Task AssertFocusIsSeenAsync()
    {
        // After the last control the browser's own come.
        if (await page.EvaluateAsync<bool>("() => document.activeElement !== document.body"))
        {
            var fault = await page.EvaluateAsync<string?>(Fault);
            Assert.True(fault is null, $"{page.Url}: {fault}");
        }
    }
}
