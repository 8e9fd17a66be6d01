using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HamstringGuide.Fuzz.Tests;

/// <summary>The whole guide on the real content, that logs nothing but faults: it is asked hundreds of thousands of times.</summary>
public sealed class QuietGuide : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    public FaultLog Faults { get; } = new();

    public HttpClient Visitor() => CreateClient(new() { AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Guide:DatabasePath", Path.Combine(_folder, "guide.db"));
        builder.UseSetting("Guide:RateLimit", "off");
        builder.ConfigureTestServices(services => services.AddSingleton<ILoggerFactory>(Faults));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);

        if (disposing && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
