namespace HamstringGuide.Browser.Tests.Journeys;

/// <summary>A mouse or a finger: what is covered or not in sight can't be pressed.</summary>
public sealed class Pointer : IHand
{
    public async Task ChooseAsync(ILocator input)
    {
        await input.Locator("xpath=ancestor::label[1]").ClickAsync();
        Assert.True(await input.IsCheckedAsync(), $"A click on the row of {input} ticks nothing.");
    }

    public Task PressAsync(ILocator control) => control.ClickAsync();
}
