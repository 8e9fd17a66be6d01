using AngleSharp.Dom;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>What every answer tells browsers, and every page keeps to.</summary>
internal static class BrowserRules
{
    private static readonly (string Name, string Value)[] Expected =
    [
        ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
        ("X-Frame-Options", "DENY"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-XSS-Protection", "1; mode=block"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    private static readonly string[] Present = ["Permissions-Policy", "Cross-Origin-Resource-Policy"];
    private static readonly string[] Absent = ["Set-Cookie", "Server", "X-Powered-By"];

    /// <summary>Headers that are missing, or too much.</summary>
    public static IEnumerable<string> Broken(HttpResponseMessage response) =>
    [
        .. Expected.Where(header => !response.Headers.TryGetValues(header.Name, out var values) || values.Single() != header.Value).Select(header => $"no {header.Name}: {header.Value}"),
        .. Present.Where(name => !response.Headers.Contains(name)).Select(name => $"no {name}"),
        .. Absent.Where(response.Headers.Contains),
    ];

    /// <summary>What the policy forbids. A script of data is not run.</summary>
    public static IEnumerable<string> Inline(IParentNode page) => page.QuerySelectorAll("*")
        .Where(element => element.LocalName == "style"
            || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
            || element.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)))
        .Select(element => element.OuterHtml);
}
