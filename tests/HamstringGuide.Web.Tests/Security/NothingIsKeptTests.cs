using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using HamstringGuide.Web.Hosting;
using HamstringGuide.Web.Tests.Checking;
using HamstringGuide.Web.Tests.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>
/// Why no form carries a token against forgery: whatever is sent changes nothing on the server and nothing in the browser, so a
/// page of another site that makes somebody send it has gained nothing.
/// </summary>
public sealed class NothingIsKeptTests(GuideApp app) : IClassFixture<GuideApp>
{
    private static readonly Dictionary<string, ImmutableArray<string>> Emergency = new()
    {
        ["age-band"] = ["35-44"],
        ["emergency-signs"] = ["saddle-numb"],
    };

    [Fact]
    public async Task Post_Everything_LeavesTheFilesAsTheyWere()
    {
        var visitor = app.Visitor();
        await visitor.GetAsync("/");
        var before = Files();

        await new Visit(visitor).Complete(Emergency);
        var builder = new BuilderVisit(app);
        await builder.Open("/clinicians/plan");
        await builder.Press("template", ("template", "strain-mild/protect"));
        var assessed = await Send("/api/v1/assessments", """{"answers":{"age-band":"35-44","emergency-signs":["saddle-numb"]}}""");
        var planned = await Send("/api/v1/plans", """{"exercises":[{"id":"bridge","sets":3,"repetitions":10,"daysAWeek":3}]}""");

        Assert.NotNull(builder.Plan);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (assessed.StatusCode, planned.StatusCode));
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("/check", "age-band=35-44&emergency-signs=none")]
    [InlineData("/clinicians/plan", "do=template&template=strain-mild/protect")]
    public async Task Post_FromAnotherSite_IsAnsweredLikeAnyOther(string address, string form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded") };
        request.Headers.Add("Origin", "https://evil.example");
        request.Headers.Add("Cookie", "session=made-up");

        var response = await app.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private Task<HttpResponseMessage> Send(string address, string json) =>
        app.Visitor().PostAsync(address, new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>Names and hashes of all that lies beside the database. The file that its readers share is written when somebody reads.</summary>
    private string[] Files()
    {
        var folder = Path.GetDirectoryName(app.Services.GetRequiredService<GuideSettings>().DatabasePath)!;
        return
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith("-shm", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetFileName(file)} {HashOf(file)}"),
        ];
    }

    private static string HashOf(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
