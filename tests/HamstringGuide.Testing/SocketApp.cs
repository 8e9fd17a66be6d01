namespace HamstringGuide.Testing;

/// <summary>The guide behind a real socket.</summary>
public sealed class SocketApp : IDisposable
{
    // By its own setting and not by the factory's port, which it would set while the server may have started already.
    private const string AnyPort = "http://127.0.0.1:0";

    private readonly GuideApp _app;

    public SocketApp()
        : this(new() { Urls = AnyPort })
    {
    }

    private SocketApp(GuideApp app)
    {
        _app = app;
        _app.UseKestrel();
        _app.StartServer();
        Visitor = _app.CreateClient();
    }

    /// <param name="settings">By their names without "Guide".</param>
    public static SocketApp With(Dictionary<string, string> settings) => new(new() { Urls = AnyPort, Settings = settings });

    /// <param name="clock">Another than one that stands still.</param>
    public static SocketApp WithClock(TimeProvider clock) => new(new() { Urls = AnyPort, Clock = clock });

    public HttpClient Visitor { get; }

    public LogKeeper Log => _app.Log;

    public IServiceProvider Services => _app.Services;

    public void Dispose()
    {
        Visitor.Dispose();
        _app.Dispose();
    }
}
