namespace HamstringGuide.Web.Logging;

/// <summary>
/// A path as it may stand in a log. Only words that are known to be public pass; whatever else a visitor's address holds, a code
/// or something mistyped, becomes an ellipsis. Never the query.
/// </summary>
public static class RedactedPath
{
    private const int Longest = 120;

    /// <summary>First parts of addresses under which everything is public.</summary>
    private static readonly string[] Public =
    [
        "articles", "exercises", "causes", "self-tests", "css", "js", "fonts", "images", "figures", "health", "openapi", "api",
    ];

    /// <summary>First parts that may be named, and nothing after them.</summary>
    private static readonly string[] Named =
    [
        "check", "result", "plan", "when-to-get-help", "references", "glossary", "how-it-works", "clinicians", "about", "privacy",
        "accessibility", "search", "share", "g", "code", "favicon.svg", "favicon.ico", "robots.txt", "sitemap.xml", "feed.xml",
        "error", "not-found", "too-many", "metrics", ".well-known",
    ];

    /// <summary>Of an address that leads nowhere: its words are no page's, so a visitor typed them.</summary>
    public static string OfMissing(PathString path) => Of(path) is var known && known.IndexOf('/', 1) is > 0 and var end ? known[..end] + "/…" : known;

    public static string Of(PathString path)
    {
        var parts = (path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);

        if (parts.Length == 0)
        {
            return "/";
        }

        var isPublic = Array.IndexOf(Public, parts[0]) >= 0;

        if (isPublic && parts.Length <= 4 && path.Value!.Length <= Longest && Array.TrueForAll(parts, IsPlain))
        {
            return "/" + string.Join('/', parts);
        }

        return isPublic || Array.IndexOf(Named, parts[0]) >= 0
            ? "/" + parts[0] + (parts.Length > 1 ? "/…" : "")
            : "/…";
    }

    /// <summary>
    /// Lower-case words, as in our own addresses, and digits only in the names of files: no code, no text that a visitor typed, no
    /// line break.
    /// </summary>
    private static bool IsPlain(string part) => part is "v1" or "v1.json"
        || part.All(c => char.IsAsciiLetterLower(c) || c == '-' || (c is '.' or '_' || char.IsAsciiDigit(c)) && part.Contains('.', StringComparison.Ordinal));
}
