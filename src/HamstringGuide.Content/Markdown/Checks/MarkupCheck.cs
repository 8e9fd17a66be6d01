using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Checks;

/// <summary>Markup that is not used in texts, and markup with a slip in it, which a reader would see as it stands.</summary>
internal static partial class MarkupCheck
{
    private static readonly (Regex Slip, Func<string, string> Message)[] Slips =
    [
        (Tag(), tag => $"HTML is not used in texts, and '{tag}' would be shown as it stands"),
        (Address(), IsAddress),
        (Source(), source => $"a source is cited as [@lee-2021], several as [@lee-2021; @bandy-1997]; here stands '{source}'"),
        (Reference(), name => $"'{name}' is no link as it stands: write [words](exercise:bridge), without a space between the brackets"),
        (Mark(), IsIncomplete),
    ];

    public static void Run(ParsedText text)
    {
        foreach (var part in text.Document.Descendants())
        {
            if (ProblemOf(part) is { } problem)
            {
                text.Problem(part, problem);
            }
        }
    }

    private static string? ProblemOf(MarkdownObject part) => part switch
    {
        LiteralInline literal => SlipIn(literal.Content.ToString()),
        AutolinkInline autolink => IsAddress(autolink.Url),
        // Before an @ it is a citation's, of which the words after it tell.
        DelimiterInline { FirstChild: not LiteralInline { Content.CurrentChar: '@' } } open => IsIncomplete(open.ToLiteral()),
        LinkInline { Title.Length: > 0 } => "a link has no second name in quotes: many readers would never see it",
        LinkReferenceDefinition => "the target of a link stands in the link itself",
        CodeBlock => "code is not used in texts; a line becomes code by four spaces before it",
        CustomContainerInline => "'::' is not used within a line",
        _ => null,
    };

    private static string? SlipIn(string words)
    {
        foreach (var (slip, message) in Slips)
        {
            if (slip.Match(words) is { Success: true } found)
            {
                return message(found.Value);
            }
        }

        return null;
    }

    private static string IsAddress(string address) => $"'{address}' is an address: cite a source, or link to a page of ours by kind and id";

    private static string IsIncomplete(string mark) => $"'{mark}' would be shown as it stands: what it begins or ends is not complete";

    [GeneratedRegex(@"</?[a-z][a-z0-9]*|<[!?]", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(https?://|www\.|mailto:)\S*", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<!\w)@[\w-]*")]
    private static partial Regex Source();

    [GeneratedRegex(@"\(?(article|exercise|cause|self-test|page|term|source):[a-z0-9#-]+\)?")]
    private static partial Regex Reference();

    [GeneratedRegex(@":::|\*\*|\{#|!\[|\]\(")]
    private static partial Regex Mark();
}
