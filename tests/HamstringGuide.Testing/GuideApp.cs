using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;

namespace HamstringGuide.Testing;

/// <summary>The whole guide on the real content, with a database of its own, a clock that stands still, and its log kept.</summary>
public sealed class GuideApp : WebApplicationFactory<Program>
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    public LogKeeper Log { get; } = new();

    /// <summary>Another database than one of its own.</summary>
    public string? Database { get; init; }

    /// <summary>Set before the first request to run on other content than the real one.</summary>
    public string? ContentPath { get; init; }

    /// <summary>Another country than none.</summary>
    public string? Country { get; init; }

    /// <summary>Set before the first request to stand at a public address.</summary>
    public string? PublicUrl
    {
        get;
        init
        {
            field = value;
            ClientOptions.BaseAddress = new(value!);
        }
    }

    /// <summary>Where it listens, for a real server.</summary>
    public string? Urls { get; init; }

    /// <summary>Other settings, by their names without "Guide".</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>A visitor who is not sent on by redirects.</summary>
    public HttpClient Visitor() => CreateClient(new() { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Guide:DatabasePath", Database ?? Path.Combine(_folder, "guide.db"));
        // All tests come from one address.
        builder.UseSetting("Guide:RateLimit", "off");

        foreach (var (name, value) in Settings)
        {
            builder.UseSetting($"Guide:{name}", value);
        }

        // All that settings can switch on, for parts of the framework too.
        builder.ConfigureAppConfiguration((_, configuration) => configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Serilog:MinimumLevel:Default"] = "Verbose",
            ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Hosting"] = "Verbose",
            ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Routing"] = "Verbose",
            ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Mvc"] = "Verbose",
        }));

        if (ContentPath is not null)
        {
            builder.UseSetting("Guide:ContentPath", ContentPath);
        }

        if (Country is not null)
        {
            builder.UseSetting("Guide:Country", Country);
        }

        if (Urls is not null)
        {
            builder.UseSetting("urls", Urls);
        }

        if (PublicUrl is not null)
        {
            builder.UseSetting("Guide:PublicUrl", PublicUrl);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(new StoppedClock());
            services.AddSingleton<ILogEventSink>(Log);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);

        if (disposing && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Today, new(9, 30), TimeSpan.Zero);
    }
}
