using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace HamstringGuide.Web.Pages.Design;

/// <summary>
/// Lets a partial stand on one page more than once: its ids, and what refers to them, get a mark of their own, and so do the names of
/// its inputs. It takes no focus when the page opens.
/// </summary>
public static partial class Apart
{
    public static IHtmlContent Of(string mark, IHtmlContent part)
    {
        using var writer = new StringWriter();
        part.WriteTo(writer, HtmlEncoder.Default);
        var html = writer.ToString();
        var ids = Id().Matches(html).Select(id => id.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        string Marked(string id) => ids.Contains(id) ? $"{mark}-{id}" : id;

        html = Attribute().Replace(html, found => $" {found.Groups[1].Value}=\"{string.Join(' ', found.Groups[2].Value.Split(' ').Select(Marked))}\"");
        html = Target().Replace(html, found => found.Groups[1].Value + Marked(found.Groups[2].Value));
        return new HtmlString(InputName().Replace(html, $"$1{mark}-").Replace(" autofocus", "", StringComparison.Ordinal));
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" (id|for|popovertarget|data-copy|aria-labelledby|aria-describedby)=\"([^\"]+)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("(href=\"#|url\\(#)([^\")]+)")]
    private static partial Regex Target();

    [GeneratedRegex("(<input[^>]* name=\")")]
    private static partial Regex InputName();
}
