using System.Net;
using System.Text.RegularExpressions;

namespace HamstringGuide.Web.Library;

/// <summary>The words of our own HTML, for what is searched and shown as an extract.</summary>
public static partial class PlainText
{
    public static string Of(string html)
    {
        // The end of a paragraph or a line of a list ends a sentence, also where no full stop stands.
        var text = Tags().Replace(BlockEnds().Replace(html, m => m.Groups[1].Value is { Length: > 0 } mark ? $"{mark} " : ". "), "");
        return Spaces().Replace(WebUtility.HtmlDecode(text), " ").Trim();
    }

    [GeneratedRegex(@"([.:;!?…])?\s*</(?:p|li|h[1-6]|td|th|dt|dd|blockquote|figcaption)>", RegexOptions.IgnoreCase)]
    private static partial Regex BlockEnds();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
