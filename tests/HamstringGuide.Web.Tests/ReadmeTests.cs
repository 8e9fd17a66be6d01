using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests;

/// <summary>What the README says is true.</summary>
public sealed partial class ReadmeTests(GuideApp app) : IClassFixture<GuideApp>
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Settings_AreThoseThatTheProgramReads()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "HamstringGuide.Web", "Hosting", "GuideSettings.cs"));
        var read = SettingsRead().Matches(source).Select(m => "Guide__" + m.Groups[1].Value).Distinct();
        var documented = SettingsDocumented().Matches(Readme).Select(m => m.Groups[1].Value);

        Assert.Equal(read.Order(), documented.Order());
    }

    [Fact]
    public void Folders_Exist()
    {
        var folders = Folders().Matches(Readme).Select(m => m.Groups[1].Value);

        Assert.All(folders, f => Assert.True(Directory.Exists(Path.Combine(Repository.Root, f)), f));
        Assert.Contains("src/HamstringGuide.Web", folders);
    }

    [Fact]
    public async Task Example_OfTheApi_Works()
    {
        var body = Curl().Match(Readme).Groups[1].Value;

        var response = await app.Visitor().PostAsync("/api/v1/assessments", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("emergency-now", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Port_IsThatOfTheSettings() =>
        Assert.Contains(
            "http://localhost:5080",
            File.ReadAllText(Path.Combine(Repository.Root, "src", "HamstringGuide.Web", "appsettings.json")),
            StringComparison.Ordinal);

    [GeneratedRegex("guide\\[\"(\\w+)\"\\]")]
    private static partial Regex SettingsRead();

    [GeneratedRegex(@"^\| `(Guide__\w+)`", RegexOptions.Multiline)]
    private static partial Regex SettingsDocumented();

    [GeneratedRegex(@"`((?:src|tests)/[\w.]+|docs/|content/)`?")]
    private static partial Regex Folders();

    [GeneratedRegex(@"-d '(.+)'")]
    private static partial Regex Curl();
}
