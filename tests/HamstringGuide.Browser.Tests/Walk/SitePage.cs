namespace HamstringGuide.Browser.Tests.Walk;

/// <summary>A page that a visitor can come to.</summary>
/// <param name="Kind">Pages of one kind are made by one template.</param>
public sealed record SitePage(string Kind, string Address)
{
    /// <summary>Its form is sent as it is, for what is shown then.</summary>
    public bool IsSent { get; init; }

    /// <summary>The browser itself notes an error, because the answer has an error's status.</summary>
    public bool HasErrorStatus { get; init; }

    public async Task OpenAsync(IPage page)
    {
        await page.GotoAsync(Address);

        if (IsSent)
        {
            await page.LeaveAsync(() => page.Locator("main button[type=submit]").ClickAsync());
        }
    }

    public override string ToString() => $"{Kind} ({Address})";
}
