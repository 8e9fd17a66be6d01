namespace HamstringGuide.Testing;

/// <summary>The guide behind a real socket.</summary>
public sealed class SocketApp : IDisposable
{
    // By its own setting and not by the factory's port, which it would set while the server may have started already.
    private readonly GuideApp _app = new() { Urls = "http://127.0.0.1:0" };

    public SocketApp()
    {
        _app.UseKestrel();
        _app.StartServer();
        Visitor = _app.CreateClient();
    }

    public HttpClient Visitor { get; }

    public LogKeeper Log => _app.Log;

    public IServiceProvider Services => _app.Services;

    public void Dispose()
    {
        Visitor.Dispose();
        _app.Dispose();
    }
}
