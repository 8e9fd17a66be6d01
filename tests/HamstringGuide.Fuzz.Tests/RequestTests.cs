using System.Net.Http.Headers;
using System.Text;
using HamstringGuide.Guidance;

namespace HamstringGuide.Fuzz.Tests;

/// <summary>Addresses, queries and forms, sent to the guide: whatever comes, no visitor sees a fault of ours.</summary>
public sealed class RequestTests(QuietGuide guide) : IClassFixture<QuietGuide>
{
    private static readonly string Code = AnswerCode.Write(
        Answers.None(RealContent.Guidebook).With("age-band", "35-44").With("emergency-signs", "saddle-numb"), GuideApp.Today);

    private static readonly string Release = RealContent.Content.Releases[^1].Number + "-" + RealContent.Guidebook.Release.Hash;

    private static readonly string[] Addresses =
    [
        "/", "/check", $"/check/{Code}", $"/check/{Code}?page=3", $"/check/{Code}?page=overview", $"/result/{Code}", $"/result/{Release}/{Code}", $"/result/{Release}/{Code}/summary",
        $"/plan/{SamplePlans.Four.Code()}", $"/clinicians/plan/{SamplePlans.Eight.Code()}?q=bridge&result={Code}", "/clinicians/plan?template=strain-mild/protect", "/search?q=hamstring",
        "/exercises?purpose=stretch", "/exercises/bridge", "/articles/hamstring-strain", "/causes/strain-mild", "/share?path=/exercises/bridge", "/g/6WN", "/code/icd-10-cm/M71.2", "/glossary",
        "/api/v1/questionnaire", "/api/v1/exercises", "/sitemap.xml", "/feed.xml", "/health/ready", "/self-tests/nerve-check", "/how-it-works/scorecard", "/css/tokens.css", "/fonts/x.woff2",
    ];

    private static readonly string[] Words =
    [
        "/", "//", "/./", "/../", "%", "%2", "%00", "%ff", "%c0%af", "?", "&", "=", ";", "page", "overview", "q", "result", "path", "http://example.org", "//example.org", "javascript:alert(1)",
        Code, Code[..^2], Release, "check", "plan", "summary", "-1", "99999999999", "+", "#",
    ];

    private static readonly string[] FieldNames =
    [
        "do", "template", "starts", "review", "pain", "read", "sign", "q", "result", "purpose", "e0-id", "e0-side", "e0-sets", "e0-repetitions", "e0-hold", "e0-rest", "e0-minutes", "e0-times-a-day",
        "e0-days-a-week", "e0-load", "e0-load-kind", "e1-id", "e1-side", "e1-sets", "e8-id", "e9-id", "e-1-id",
    ];

    private static readonly string[] FieldValues =
    [
        "open", "add:bridge", "add:leg-curl", "remove:0", "up:1", "down:0", "down:2147483647", "up:-1", "template", "result", "strain-mild/protect", "2026-11-22", "31/12/2026", "3", "10", "60", "-1",
        "2,5", "1e9", "bridge", "leg-curl", "mozambique", "both", "left", "weight", "effort", "body-weight", "swollen-calf-or-leg", "articles/hamstring-strain", "",
    ];

    private readonly HttpClient _visitor = guide.Visitor();

    [Fact]
    public void Get_AnyAddress_IsNoFaultOfOurs() => new Fuzzing("addresses", 0.01).Run(
        random => new Sent("GET", Mutation.Of(random.OneOf(Addresses), random, Words), null),
        Send,
        sent => sent.ToString());

    [Fact]
    public void Post_AnyCheckForm_IsNoFaultOfOurs() => new Fuzzing("check forms", 0.005).Run(
        random => new Sent("POST", random.OneOf(["/check", $"/check/{Code}", $"/check/{Code}?page=2"]), Form(random, RandomAnswers.Raw(random).SelectMany(a => a.Value.Select(v => (a.Key, v))))),
        Send,
        sent => sent.ToString());

    [Fact]
    public void Post_AnyBuilderForm_IsNoFaultOfOurs() => new Fuzzing("builder forms", 0.005).Run(
        random => new Sent("POST", "/clinicians/plan", Form(random, Enumerable.Range(0, random.Next(1, 25)).Select(_ => (random.OneOf(FieldNames), random.OneOf(FieldValues))))),
        Send,
        sent => sent.ToString());

    [Theory]
    [InlineData("GET", "/check?x=%00", null)]
    [InlineData("GET", "/%2e%2e/%2e%2e/etc/passwd", null)]
    [InlineData("GET", "/search?q[=a", null)]
    [InlineData("GET", "/result/%20", null)]
    [InlineData("GET", "/result/2026.1-3f9a0c1e/%20/summary", null)]
    [InlineData("GET", "/plan/%09", null)]
    [InlineData("GET", "/check/%C2%A0", null)]
    [InlineData("GET", "/exercises/%E2%80%A8", null)]
    [InlineData("GET", "/code/icd-10-cm/%20", null)]
    [InlineData("POST", "/clinicians/plan/%20", "do=open")]
    [InlineData("POST", "/check", "age-band=35-44&activity[-change=none")]
    [InlineData("POST", "/clinicians/plan", "do=open&e0-id[=bridge")]
    public void Send_SeedsOfFaults_AreNoFaultOfOurs(string method, string address, string? form) => Send(new(method, address, form));

    private static string Form(Random random, IEnumerable<(string Name, string Value)> fields)
    {
        var form = string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}"));
        return random.Next(3) == 0 ? form : Mutation.Of(form, random, [.. FieldNames, .. FieldValues.Select(Uri.EscapeDataString), "&", "=", "%", "%zz"]);
    }

    private void Send(Sent sent)
    {
        // What is no address to a browser either can't be sent; and a null in a path Kestrel refuses, which isn't here.
        if (!Uri.TryCreate("http://localhost/" + sent.Address.TrimStart('/'), UriKind.Absolute, out var uri)
            || uri.AbsolutePath.Contains("%00", StringComparison.Ordinal))
        {
            return;
        }

        using var request = new HttpRequestMessage(new(sent.Method), uri);

        if (sent.Form is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(sent.Form));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        }

        using var response = _visitor.SendAsync(request).GetAwaiter().GetResult();
        Assert.True((int)response.StatusCode < 500, $"{response.StatusCode}: {guide.Faults.Last}");
    }

    private sealed record Sent(string Method, string Address, string? Form);
}
