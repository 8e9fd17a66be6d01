using System.Net;
using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>No address of ours sends anybody to another site, whatever is put into it; over a real socket, so that nothing is tidied on the way.</summary>
public sealed class RedirectTests(SocketApp server) : IClassFixture<SocketApp>
{
    private static readonly string[] Hostile =
    [
        "//evil.example", "/\\evil.example", "%2f%2fevil.example", "%5c%5cevil.example", "https://evil.example/",
        "@evil.example", "%0d%0aLocation:%20https://evil.example", "%E5%98%8A%E5%98%8DX:evil", "%C3%A9vil", "%00", "..%2f..%2f%2fevil.example",
        "?//evil.example",
    ];

    /// <summary>Everything that redirects, with a place for what somebody made up.</summary>
    private static readonly string[] Redirecting =
    [
        "/g/6WN?x={0}", "/code/icd-10-cm/M71.2?to={0}", "/articles/{0}", "/figures/bridge.one-panel.light.{0}", "/css/site.{0}.css", "/css/site.0.css?x={0}",
        "/result/{1}", "/result/{1}?x={0}", "/result/{0}/{1}", "/check/{1}", "/check/{1}?page={0}", "/check?page={0}", "/clinicians/plan?template={0}",
        "/clinicians/plan?template=strain-mild/protect&find={0}&for={0}&purpose={0}&result={0}", "/clinicians/plan?result={1}&find={0}", "/share?path={0}",
        "{0}", "/{0}",
    ];

    private static readonly string Code = AnswerCode.Write(
        Answers.None(RealContent.Guidebook).With("age-band", "35-44").With("emergency-signs", "saddle-numb"), finishedOn: null);

    private static readonly string Unfinished = AnswerCode.Write(Answers.None(RealContent.Guidebook).With("age-band", "35-44"), finishedOn: null);

    [Fact]
    public async Task Get_WithHostileValues_StaysHere()
    {
        var redirects = new HashSet<string>();

        foreach (var pattern in Redirecting)
        {
            foreach (var code in pattern.Contains("{1}", StringComparison.Ordinal) ? new[] { Code, Unfinished } : [""])
            {
                foreach (var value in Hostile)
                {
                    var target = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, value, code);

                    if (await AssertStaysHere($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    {
                        redirects.Add(pattern);
                    }
                }
            }
        }

        Assert.True(redirects.Count >= 10, string.Join(' ', redirects));
    }

    [Fact]
    public async Task Post_WithHostileValues_StaysHere()
    {
        var redirects = 0;

        foreach (var value in Hostile.Select(value => value.Replace("\\", "%5c", StringComparison.Ordinal).Replace("?", "%3f", StringComparison.Ordinal)))
        {
            var sent = await Task.WhenAll(
                AssertStaysHere(Form("/clinicians/plan", $"do=template&template=strain-mild/protect&find={value}&for={value}&purpose={value}&result={value}")),
                AssertStaysHere(Form("/clinicians/plan", $"do=add:{value}&find={value}")),
                AssertStaysHere(Form("/clinicians/plan", $"do={value}&template={value}")),
                AssertStaysHere(Form($"/check?page={value}", "age-band=35-44&emergency-signs=none")),
                AssertStaysHere(Form($"/check/{Unfinished}?page={value}", $"emergency-signs={value}")),
                AssertStaysHere(Form("/check", $"age-band=35-44&emergency-signs=none&next={value}&returnUrl={value}")));
            redirects += sent.Count(redirected => redirected);
        }

        Assert.True(redirects >= 2 * Hostile.Length, $"{redirects}");
    }

    private static string Form(string target, string body) =>
        $"POST {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    /// <returns>True when it was a redirect.</returns>
    private async Task<bool> AssertStaysHere(string request)
    {
        var answer = await RawVisitor.AskAsync(server.Visitor.BaseAddress!, request);

        var line = request.Split("\r\n")[0];
        var location = answer.Header("Location");
        Assert.True(answer.Statuses is [< 500], $"{line}: {string.Join(' ', answer.Statuses)}");
        Assert.True(answer.Header("Set-Cookie").Length == 0 && answer.Header("X").Length == 0, line);
        Assert.Equal(location.Length, answer.Statuses[0] is >= 300 and < 400 ? 1 : 0);

        foreach (var to in location)
        {
            Assert.True(to is ['/', not ('/' or '\\'), ..], $"{line}: {to}");
            Assert.Equal("localhost", new Uri(new Uri("http://localhost"), to).Host);
        }

        return location.Length > 0;
    }
}
