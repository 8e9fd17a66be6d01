using HamstringGuide.Web.Api;
using HamstringGuide.Web.Hosting;
using HamstringGuide.Web.Logging;

if (Commands.TryRun(args) is { } exitCode)
{
    return exitCode;
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddPrivateLogging();
    builder.AddGuide();
    builder.AddSite();
    builder.AddGuideApi();

    var app = builder.Build();
    app.UsePrivateRequestLog();
    app.UseSiteErrors();
    app.UseSiteHeaders();
    app.UseRouting();
    app.MapHealth();
    app.MapGuideApi();
    app.MapSite();

    await app.RunAsync();
    return 0;
}
catch (OperatorException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}
