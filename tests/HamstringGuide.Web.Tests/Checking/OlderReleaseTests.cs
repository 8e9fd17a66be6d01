using System.Net;
using HamstringGuide.Content;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Checking;

/// <summary>A link made under earlier rules shows what it showed, and never hides what today's rules would say.</summary>
public sealed class OlderReleaseTests : IDisposable
{
    private const string OldSentence = "An earlier edition said this about the seat.";

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    [Fact]
    public async Task Get_OldLink_ShowsTheOldWordsAndSaysWhatIsDifferentToday()
    {
        var database = Path.Combine(_folder, "guide.db");
        var address = await MakeOldLink(database, "Numbness between the legs can mean the nerves at the base of the spine are squeezed.", OldSentence);
        using var today = new GuideApp { Database = database };
        var visit = new Visit(today.Visitor());

        await visit.Open(address);

        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.Equal(address, visit.Address);
        Assert.Contains(OldSentence, visit.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(visit.Page.QuerySelector($"main a[href='{TodaysAddress(today, address)}']"));
    }

    [Fact]
    public async Task Get_OldLinkWhereTodayIsMoreUrgent_ShowsTodaysUrgencyOnThePage()
    {
        var database = Path.Combine(_folder, "guide.db");
        var address = await MakeOldLink(database, """
                when: { emergency-signs: [saddle-numb] }
                disposition: emergency-now
            """, """
                when: { emergency-signs: [saddle-numb] }
                disposition: same-day-urgent
            """);
        using var today = new GuideApp { Database = database };
        var visit = new Visit(today.Visitor());

        await visit.Open(address);

        var emergency = today.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook.Advice(Disposition.EmergencyNow);
        Assert.Contains("today", visit.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(emergency.Heading, visit.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NumberedRelease_WorksOnANewDatabaseFromItsFile()
    {
        var content = ContentCopy.Make(_folder);
        var parts = ContentReader.Read(content).Guidebook;
        var old = parts with { CareTexts = parts.CareTexts with { PermissionReason = OldSentence } };
        var release = GuidebookJson.ReleaseOf(old, "2025.9");
        Directory.CreateDirectory(Path.Combine(content, "releases"));
        await File.WriteAllTextAsync(Path.Combine(content, "releases", "2025.9.json"), GuidebookJson.Write(new()
        {
            SchemaVersion = GuidebookJson.SchemaVersion,
            Number = "2025.9",
            Hash = release.Hash,
            Guidebook = old,
        }));
        using var app = new GuideApp { ContentPath = content };
        var visit = new Visit(app.Visitor());

        await visit.Open($"/result/{release.Identity}/{Code(new(old, release))}");

        Assert.Equal(HttpStatusCode.OK, visit.Status);
        Assert.Contains("2025.9", visit.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_LinkOfTodaysRelease_SaysNothingAboutOlderRules()
    {
        using var app = new GuideApp();
        var guidebook = app.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook;
        var visit = new Visit(app.Visitor());

        await visit.Open($"/result/{Code(guidebook)}");

        Assert.DoesNotContain("Today’s rules", visit.Page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Runs an earlier edition, with one sentence or rule changed, on the database.</summary>
    private async Task<string> MakeOldLink(string database, string text, string by)
    {
        var content = ContentCopy.Make(_folder);
        ContentCopy.Replace(content, "guidance/triage.yaml", text, by);
        using var old = new GuideApp { Database = database, ContentPath = content };
        var visit = new Visit(old.Visitor());
        await visit.Open("/result/" + Code(old.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook));
        return visit.Address;
    }

    private static string TodaysAddress(GuideApp app, string address) =>
        $"/result/{app.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook.Release.Identity}/{address.Split('/')[^1]}";

    private static string Code(Guidebook guidebook) => AnswerCode.Write(
        Answers.None(guidebook).With("age-band", "35-44").With("emergency-signs", "saddle-numb"),
        GuideApp.Today);
}
