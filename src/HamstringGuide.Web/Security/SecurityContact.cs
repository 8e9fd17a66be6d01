using System.Globalization;
using HamstringGuide.Web.Hosting;

namespace HamstringGuide.Web.Security;

/// <summary>Whom to tell about a hole, by RFC 9116.</summary>
public static class SecurityContact
{
    public const string Address = "/.well-known/security.txt";

    /// <summary>Less than the year that the RFC recommends at most; a site that is kept up is started again before.</summary>
    private const int DaysItHolds = 360;

    /// <summary>Null when none is set.</summary>
    /// <exception cref="OperatorException">It is neither a mail address nor a page.</exception>
    public static string? Read(string? text) => text?.Trim() switch
    {
        null or "" => null,
        var contact when !contact.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) && Uri.TryCreate(contact, UriKind.Absolute, out var uri) && uri.Scheme is "mailto" or "https" => contact,
        var other => throw new OperatorException(
            $"Guide__SecurityContact is '{other}'. Set it to something like mailto:security@example.org or https://example.org/security, or leave it out."),
    };

    /// <param name="publicUrl">Null when it isn't known.</param>
    public static string Text(string contact, string? publicUrl, DateTimeOffset started)
    {
        var expires = started.AddDays(DaysItHolds).UtcDateTime.ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture);
        var canonical = publicUrl is null ? "" : $"Canonical: {publicUrl.TrimEnd('/')}{Address}\n";
        return $"Contact: {contact}\nExpires: {expires}\nPreferred-Languages: en\n{canonical}";
    }
}
