using System.Net;
using System.Security.Cryptography;
using System.Text;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Tests.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Permanent;

/// <summary>
/// Everything that others may have linked to, printed or kept. <c>published-addresses.txt</c> MUST ONLY GROW: a line is never changed or
/// taken out, and new ones stand at its end. If one of these tests fails on an old line, somebody's paper leads nowhere.
/// </summary>
public sealed class PublishedAddressTests(GuideApp app) : IClassFixture<GuideApp>
{
    /// <summary>
    /// So many lines at the start of the file, and what they hash to. With each release a seal over all lines is added; none is ever
    /// changed.
    /// </summary>
    private static readonly (int Lines, string Hash)[] Seals =
    [
        (274, "5f9359220e2a7d23576e799f17129bdb3aa666a7ee341c8bb312507f768c6f84"),
        (286, "6fbb0d20deee1f63d37719949f8629027aed76535f26c27b2e81c87efc5e709e"),
    ];

    private static readonly string File = Path.Combine(Repository.Root, "tests", "HamstringGuide.Web.Tests", "Permanent", "published-addresses.txt");
    private static readonly string[] Lines = System.IO.File.ReadAllLines(File);

    public static TheoryData<string> Plans => [.. Lines.Where(line => line.StartsWith("/plan/", StringComparison.Ordinal))];

    [Fact]
    public void Lines_ThatWereSealed_AreStillThere() => Assert.All(Seals, seal =>
    {
        Assert.True(Lines.Length >= seal.Lines, $"{File} has lost lines: {seal.Lines} were sealed.");
        Assert.Equal(seal.Hash, HashOf(Lines[..seal.Lines]));
    });

    [Fact]
    public void Lines_StandThereOnce() => Assert.Empty(Lines.GroupBy(line => line).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void File_HasEverythingThatIsPublishedToday()
    {
        string[] missing = [.. Now().Except(Lines)];

        Assert.True(missing.Length == 0, $"Add at the end of {File}:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void File_HasResultsOfEveryNumberedReleaseAndPlans()
    {
        string[] without =
        [
            .. RealContent.Content.Releases.Select(release => $"/result/{release.Number}-{release.Hash}/").Where(start => Lines.Count(line => line.StartsWith(start, StringComparison.Ordinal)) < 5),
        ];

        Assert.True(without.Length == 0, $"Add five results or more at the end of {File} that begin with\n{string.Join('\n', without)}");
        Assert.True(Lines.Count(line => line.StartsWith("/plan/", StringComparison.Ordinal)) >= 5);
    }

    [Fact]
    public async Task Get_EveryPublishedAddress_OpensAPageThatKeepsToTheRulesForBrowsers()
    {
        var visitor = app.CreateClient(new() { AllowAutoRedirect = true });
        var broken = new List<string>();

        foreach (var address in Lines)
        {
            var response = await visitor.GetAsync(address);

            if (response.StatusCode != HttpStatusCode.OK)
            {
                broken.Add($"{address} ({(int)response.StatusCode})");
            }

            broken.AddRange(BrowserRules.Broken(response).Select(rule => $"{address}: {rule}"));

            if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                broken.AddRange(BrowserRules.Inline(await response.ReadAsync()).Select(element => $"{address}: {element}"));
            }
        }

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Plan_IsReadAsItWasWritten(string address)
    {
        var code = address["/plan/".Length..];

        Assert.True(PlanCode.TryRead(code, RealContent.Content.PlanNumbers, out var plan, out _));
        Assert.Equal(code, PlanCode.Write(plan, RealContent.Content.PlanNumbers));
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetAsync($"{address}/qr.svg")).StatusCode);
    }

    /// <summary>Pages, earlier names, short addresses, entry codes, and what programs ask for.</summary>
    private IEnumerable<string> Now() =>
    [
        .. app.Services.GetRequiredService<PublishedPages>().All.Select(page => page.Address),
        .. RealContent.Content.Library.Articles.SelectMany(article => article.Aliases.Select(alias => $"/articles/{alias}")),
        .. RealContent.Content.ShortAddresses.All.Select(address => $"/g/{address.Code}"),
        .. RealContent.Content.EntryCodes.Systems.SelectMany(system => system.Codes.Select(code => $"/code/{system.Id}/{code.Code}")),
        "/search", "/clinicians/plan", "/clinicians/wall-sheet", "/share", "/share?path=/", "/share/qr.svg?path=/", "/share/qr.png?path=/", "/feed.xml", "/sitemap.xml", "/robots.txt",
        "/openapi/v1.json", "/api/v1/questionnaire", "/api/v1/exercises", "/api/v1/articles",
    ];

    private static string HashOf(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
