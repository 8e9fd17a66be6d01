using HamstringGuide.Guidance.Releases;
using HamstringGuide.Web.Api;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Hosting;
using HamstringGuide.Web.Keeping;
using HamstringGuide.Web.Logging;
using HamstringGuide.Web.Monitoring;
using HamstringGuide.Web.Pictures;
using HamstringGuide.Web.Plans;
using HamstringGuide.Web.Security;
using HamstringGuide.Web.Sharing;
using HamstringGuide.Web.Styles;
using Microsoft.AspNetCore.Connections;

if (Commands.TryRun(args) is { } exitCode)
{
    return exitCode;
}

try
{
    // While the settings are read, which say where the content is, there is nothing else to begin with.
    _ = Task.Run(GuidebookJson.Prepare);
    var builder = WebApplication.CreateBuilder(args);

    // First, since it reads the content beside all that follows.
    builder.AddGuide();
    builder.AddPrivateLogging();
    builder.AddSecurity();
    builder.AddMonitoring();
    builder.AddSite();
    builder.AddGuideApi();
    builder.AddDiscovery();
    builder.AddPictures();
    builder.AddPlans();
    builder.AddSharing();
    builder.AddStyles();

    var app = builder.Build();
    app.LeaveOutUsers();
    app.UseKnownProxies();
    app.UseRequestMeter();
    app.UseSecurityHeaders();
    app.UseHostGate();
    app.UseMiddleware<KeptResponses>();
    app.UsePrivateRequestLog();
    app.UseRateLimit();
    app.UseResponseCompression();
    app.UseSiteErrors();
    app.UseSiteHeaders();
    app.UseRouting();

    app.MapSite();
    app.MapMonitoring();
    app.MapGuideApi();
    app.MapDiscovery();
    app.MapPictures();
    app.MapSharing();
    app.MapPlanQrCodes();
    app.MapStyles();
    app.MapSecurityContact();
    app.WaitForGuide();

    await app.RunAsync();
    return 0;
}
catch (OperatorException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}
catch (Exception problem) when (problem.InnerException is AddressInUseException || problem is FormatException { Source: "Microsoft.AspNetCore.Http" })
{
    await Console.Error.WriteLineAsync($"{problem.Message.TrimEnd('.')}. Set an address that is free, such as --urls http://localhost:5081.");
    return 1;
}
