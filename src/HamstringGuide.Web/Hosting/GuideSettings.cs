using System.Collections.Immutable;
using System.Net;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Web.Security;

namespace HamstringGuide.Web.Hosting;

/// <summary>What an operator may set, as <c>Guide__DatabasePath</c> and so on in the environment.</summary>
/// <param name="Country">Id of the country whose numbers and places are named; whether there is one is known only with the content.</param>
public sealed record GuideSettings(string DatabasePath, string ContentPath, string? PublicUrl, string Country = Country.Neutral)
{
    /// <summary>Proxies whose word about a visitor's address and scheme is taken.</summary>
    public ImmutableArray<IPNetwork> KnownProxies { get; init; } = [];

    /// <summary>Each client address has an allowance of requests that cost something.</summary>
    public bool LimitsRate { get; init; } = true;

    /// <summary>Where holes are to be told; null for nowhere.</summary>
    public string? SecurityContact { get; init; }

    /// <param name="contentRoot">The folder of the app: relative paths start there.</param>
    /// <exception cref="OperatorException">A setting can't be used.</exception>
    public static GuideSettings From(IConfiguration configuration, string contentRoot)
    {
        var guide = configuration.GetSection("Guide");
        var publicUrl = guide["PublicUrl"];

        if (!string.IsNullOrEmpty(publicUrl) && !(Uri.TryCreate(publicUrl, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            throw new OperatorException($"Guide__PublicUrl is not a web address: '{publicUrl}'. Set it to something like https://guide.example.org, or leave it out.");
        }

        return new(
            Path.GetFullPath(guide["DatabasePath"] is { Length: > 0 } database ? database : "App_Data/guide.db", contentRoot),
            guide["ContentPath"] is { Length: > 0 } content ? Path.GetFullPath(content, contentRoot) : FindContent(contentRoot),
            string.IsNullOrEmpty(publicUrl) ? null : publicUrl,
            guide["Country"] is { Length: > 0 } country ? country.Trim().ToLowerInvariant() : Guidance.Countries.Country.Neutral)
        {
            KnownProxies = ProxyList.Read(guide["KnownProxies"]),
            LimitsRate = IsOn("RateLimit", guide["RateLimit"]),
            SecurityContact = Security.SecurityContact.Read(guide["SecurityContact"]),
        };
    }

    private static bool IsOn(string name, string? text) => text?.Trim().ToLowerInvariant() switch
    {
        null or "" or "on" => true,
        "off" => false,
        _ => throw new OperatorException($"Guide__{name} is '{text}'. Set it to on or off, or leave it out."),
    };

    /// <summary>Beside the published app; in a checkout, at the top.</summary>
    private static string FindContent(string contentRoot)
    {
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");

            if (File.Exists(Path.Combine(content, "guidance", "questionnaire.yaml")))
            {
                return content;
            }
        }

        throw new OperatorException($"There is no folder 'content' in {contentRoot} or above it. Set Guide__ContentPath to the folder with the guide's content.");
    }
}
