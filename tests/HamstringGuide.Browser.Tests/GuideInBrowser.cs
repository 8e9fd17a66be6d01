using HamstringGuide.Browser.Tests.Chromium;
using HamstringGuide.Browser.Tests.Walk;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Guides;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Browser.Tests;

/// <summary>The whole guide behind a real socket and one browser, for all tests. A context is a visitor who was never here.</summary>
public sealed class GuideInBrowser : IAsyncLifetime, IDisposable
{
    public const string Collection = "The guide in a browser";

    private SocketApp? _app;
    private IPlaywright? _driver;
    private IBrowser? _browser;

    public SocketApp App => _app!;

    /// <summary>Today's rules, as the guide shows them.</summary>
    public Guidebook Guidebook => App.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook;

    public SitePages Pages => new(App.Services.GetRequiredService<PublishedPages>(), Guidebook);

    public string Origin => App.Visitor.BaseAddress!.GetLeftPart(UriPartial.Authority);

    public async Task InitializeAsync()
    {
        // Fixtures are made for skipped tests as well.
        if (ChromiumFactAttribute.Reason is null)
        {
            _driver = await Playwright.CreateAsync();
            _browser = await InstalledChromium.LaunchAsync(_driver);
            _app = new SocketApp();
        }
    }

    public Task<IBrowserContext> VisitorAsync(Screen screen, Action<BrowserNewContextOptions>? alter = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = Origin,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Scheme,
            HasTouch = screen.IsPhone,
        };
        alter?.Invoke(options);
        return _browser!.NewContextAsync(options);
    }

    public Task DisposeAsync() => _browser?.CloseAsync() ?? Task.CompletedTask;

    public void Dispose()
    {
        _driver?.Dispose();
        _app?.Dispose();
    }
}

[CollectionDefinition(GuideInBrowser.Collection)]
public sealed class GuideInBrowserCollection : ICollectionFixture<GuideInBrowser>;
