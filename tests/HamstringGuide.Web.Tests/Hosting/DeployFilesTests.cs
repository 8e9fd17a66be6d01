using System.Text.RegularExpressions;

namespace HamstringGuide.Web.Tests.Hosting;

/// <summary>The files in <c>deploy/</c>, as far as they can be read without nginx and systemd.</summary>
public sealed partial class DeployFilesTests
{
    private static readonly string Nginx = Read("nginx.conf");

    private static readonly string Unit = Read("hamstringguide@.service");

    [Fact]
    public void NginxLog_HoldsNoAddressAndNothingOfTheVisitor()
    {
        var variables = Variables().Matches(LogFormat().Match(Nginx).Value).Select(m => m.Value);

        Assert.Equal(["$private_uri", "$request_method", "$request_time", "$status", "$time_iso8601", "$upstream_http_x_request_id"], variables.Order(StringComparer.Ordinal));
        Assert.All(ErrorLogs().Matches(Nginx), log => Assert.Equal("/dev/null", log.Groups[1].Value));
    }

    [Theory]
    [InlineData("/check/10A61CC89WKNY", "/check")]
    [InlineData("/result/2026.1-3f9a0c1e/10a61cc", "/result")]
    [InlineData("/plan/10a61cc", "/plan")]
    [InlineData("/clinicians/plan/10a61cc", "/clinicians")]
    [InlineData("/exercises/bridge", "/exercises")]
    [InlineData("/resutl/10a61cc", "/…")]
    [InlineData("/10a61cc", "/…")]
    [InlineData("/checked", "/…")]
    public void NginxLog_OfAnAddress_KeepsTheFirstWordIfItIsOurs(string path, string logged)
    {
        var match = PathPatterns().Matches(Nginx).Select(line => Regex.Match(path, line.Groups[1].Value)).FirstOrDefault(m => m.Success);

        Assert.Equal(logged, match is null ? "/…" : "/" + match.Groups[1].Value);
    }

    [Fact]
    public void Unit_SetsWhatTheProgramReads()
    {
        var settings = UnitSettings().Matches(Unit).Select(m => m.Groups[1].Value);

        Assert.NotEmpty(settings);
        Assert.All(settings, name => Assert.Contains($"guide[\"{name}\"]", File.ReadAllText(
            Path.Combine(Repository.Root, "src", "HamstringGuide.Web", "Hosting", "GuideSettings.cs")), StringComparison.Ordinal));
        Assert.Contains("DynamicUser=yes", Unit, StringComparison.Ordinal);
        Assert.Contains("ProtectSystem=strict", Unit, StringComparison.Ordinal);
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, "deploy", name));

    [GeneratedRegex("log_format .*;")]
    private static partial Regex LogFormat();

    [GeneratedRegex(@"\$\w+")]
    private static partial Regex Variables();

    [GeneratedRegex(@"error_log\s+(\S+)")]
    private static partial Regex ErrorLogs();

    [GeneratedRegex(@"^\s+~(\^\S+)\s+/\$1;", RegexOptions.Multiline)]
    private static partial Regex PathPatterns();

    [GeneratedRegex(@"^Environment=Guide__(\w+)=", RegexOptions.Multiline)]
    private static partial Regex UnitSettings();
}
