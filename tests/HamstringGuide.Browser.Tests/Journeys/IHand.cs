namespace HamstringGuide.Browser.Tests.Journeys;

/// <summary>How a visitor reaches what is on a page.</summary>
public interface IHand
{
    /// <summary>Ticks a radio button or checkbox.</summary>
    public Task ChooseAsync(ILocator input);

    /// <summary>Follows a link, presses a button or opens a fold.</summary>
    public Task PressAsync(ILocator control);
}
