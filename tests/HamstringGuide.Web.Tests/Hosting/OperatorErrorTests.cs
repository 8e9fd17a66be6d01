using System.Net;
using System.Net.Sockets;
using HamstringGuide.Testing;
using HamstringGuide.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace HamstringGuide.Web.Tests.Hosting;

/// <summary>An operator's or author's mistake stops the start with a message that says what to mend.</summary>
public sealed class OperatorErrorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    [Fact]
    public void Open_DatabaseIsNoDatabase_SaysWhatToSet()
    {
        var path = Path.Combine(_folder, "guide.db");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100)));

        var problem = Assert.Throws<OperatorException>(() => GuideHosting.Open(Settings(path, ContentCopy.Real), TimeProvider.System));

        Assert.Contains(path, problem.Message, StringComparison.Ordinal);
        Assert.Contains("Guide__DatabasePath", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_DatabaseFolderCantBeMade_SaysWhatToSet()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");

        var problem = Assert.Throws<OperatorException>(
            () => GuideHosting.Open(Settings(Path.Combine(file, "guide.db"), ContentCopy.Real), TimeProvider.System));

        Assert.Contains("Guide__DatabasePath", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ContentWithProblems_NamesEveryOneByFileAndLine()
    {
        var content = ContentCopy.Make(_folder);
        ContentCopy.Replace(content, "guidance/triage.yaml", "emergency-signs: [saddle-numb]", "emergency-signs: [saddle-num]");
        ContentCopy.Replace(content, "guidance/causes.yaml", "threshold: 3", "threshhold: 3");

        var problem = Assert.Throws<OperatorException>(
            () => GuideHosting.Open(Settings(Path.Combine(_folder, "guide.db"), content), TimeProvider.System));

        Assert.Matches(@"guidance/causes\.yaml:\d+: .*threshhold", problem.Message);
        Assert.DoesNotContain("   at ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void From_PublicUrlIsNoAddress_SaysWhatToSet()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Guide:PublicUrl"] = "guide.example.org" })
            .Build();

        var problem = Assert.Throws<OperatorException>(() => GuideSettings.From(configuration, Repository.Root));

        Assert.Contains("Guide__PublicUrl", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uk")]
    [InlineData("Great Britain")]
    public void Open_UnknownCountry_ListsTheKnownOnes(string country)
    {
        var settings = Settings(Path.Combine(_folder, "guide.db"), ContentCopy.Real) with { Country = country };

        var problem = Assert.Throws<OperatorException>(() => GuideHosting.Open(settings, TimeProvider.System));

        Assert.Equal(
            $"Guide__Country is '{country}', which this guide does not know. Set it to one of au, ca, eu, gb, ie, neutral, nz, us, or leave it out.",
            problem.Message);
    }

    [Theory]
    [InlineData(null, "neutral")]
    [InlineData("", "neutral")]
    [InlineData("GB", "gb")]
    [InlineData(" Us ", "us")]
    public void From_Country_IsReadInAnyCase(string? set, string country)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Guide:Country"] = set })
            .Build();

        Assert.Equal(country, GuideSettings.From(configuration, Repository.Root).Country);
    }

    [Fact]
    public async Task Program_UnknownCountry_EndsWithTheMessageAlone()
    {
        var (exitCode, error) = await Run(("Guide__Country", "atlantis"), ("Guide__DatabasePath", Path.Combine(_folder, "guide.db")));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Guide__Country is 'atlantis'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void From_NoContentFolder_SaysWhatToSet()
    {
        var problem = Assert.Throws<OperatorException>(() => GuideSettings.From(new ConfigurationBuilder().Build(), _folder));

        Assert.Contains("Guide__ContentPath", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_ContentWithProblem_EndsWithTheMessageAlone()
    {
        var content = ContentCopy.Make(_folder);
        ContentCopy.Replace(content, "guidance/triage.yaml", "emergency-signs: [saddle-numb]", "emergency-signs: [saddle-num]");

        var (exitCode, error) = await Run(("Guide__ContentPath", content), ("Guide__DatabasePath", Path.Combine(_folder, "guide.db")));

        Assert.Equal(1, exitCode);
        Assert.Matches(@"guidance/triage\.yaml:\d+: .*saddle-num'", error);
    }

    [Fact]
    public async Task Program_AddressInUse_SaysWhatToSet()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var (exitCode, error) = await Run(
            ["--urls", address], ("Guide__ContentPath", ContentCopy.Real), ("Guide__DatabasePath", Path.Combine(_folder, "guide.db")));

        Assert.Equal(1, exitCode);
        Assert.Contains(address, error, StringComparison.Ordinal);
        Assert.Contains("--urls", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_AddressIsNone_SaysWhatToSet()
    {
        var (exitCode, error) = await Run(
            ["--urls", "here"], ("Guide__ContentPath", ContentCopy.Real), ("Guide__DatabasePath", Path.Combine(_folder, "guide.db")));

        Assert.Equal(1, exitCode);
        Assert.Contains("'here'", error, StringComparison.Ordinal);
        Assert.Contains("--urls", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Release_NumberTwice_IsRefused()
    {
        var content = ContentCopy.Make(_folder);
        ContentCopy.Replace(content, "guidance/dispositions.yaml", "Do not drive yourself", "Please do not drive yourself");

        var first = await Run(["release", "2031.1"], ("Guide__ContentPath", content));
        var second = await Run(["release", "2031.1"], ("Guide__ContentPath", content));

        Assert.Equal((0, ""), first);
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("never changed", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("release", "twenty")]
    [InlineData("publish", "2031.1")]
    public async Task Command_Unknown_SaysWhatThereIs(params string[] command)
    {
        var (exitCode, error) = await Run(command, ("Guide__ContentPath", ContentCopy.Real));

        Assert.NotEqual(0, exitCode);
        Assert.Contains("2026.1", error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static GuideSettings Settings(string database, string content) => new(database, content, null);

    private static Task<(int ExitCode, string Error)> Run(params (string Name, string Value)[] environment) => Run([], environment);

    /// <summary>No operator is shown a stack of calls, nor is one in the log.</summary>
    private static async Task<(int ExitCode, string Error)> Run(string[] arguments, params (string Name, string Value)[] environment)
    {
        var (exitCode, output, error) = await CommandRun.Of(arguments, environment);

        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        return (exitCode, error);
    }
}
