using System.Collections.Immutable;
using System.Text;
using HamstringGuide.Web.Files;
using Microsoft.Extensions.FileProviders;

namespace HamstringGuide.Web.Styles;

/// <summary>The stylesheets of all pages as one file. They stay apart on disk, a room of the house each; what one page alone needs, that page links.</summary>
/// <remarks>Read at start; in Development at every page, so that a change shows at once.</remarks>
public sealed class SiteStylesheet
{
    public const string Folder = "css";

    /// <summary>The order of the parts of the layer "components", where a later one may fit an earlier one to its place.</summary>
    private static readonly ImmutableArray<string> Components =
    [
        "chrome", "care", "forms", "bodymap", "bodymap-places", "anatomy", "exercise", "reading", "article", "search", "result", "home",
    ];

    private readonly IWebHostEnvironment _environment;
    private readonly HashedFile _file;

    public SiteStylesheet(IWebHostEnvironment environment)
    {
        _environment = environment;
        _file = Read(environment.WebRootFileProvider);
    }

    /// <summary>Their paths below the web root, in their order.</summary>
    public static IEnumerable<string> Parts =>
        ["tokens.css", "base.css", .. Components.Select(name => $"components/{name}.css"), "print.css"];

    public HashedFile File => _environment.IsDevelopment() ? Read(_environment.WebRootFileProvider) : _file;

    public string Address => $"/{Folder}/{File.Name}";

    /// <exception cref="FileNotFoundException">A part is missing.</exception>
    private static HashedFile Read(IFileProvider files)
    {
        var text = new StringBuilder();

        foreach (var part in Parts)
        {
            using var reader = new StreamReader(files.GetFileInfo($"{Folder}/{part}").CreateReadStream());
            text.Append(reader.ReadToEnd());
        }

        return new("site", "css", "text/css", text.ToString());
    }
}
