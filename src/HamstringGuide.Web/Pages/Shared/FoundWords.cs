using HamstringGuide.Storage.Search;
using HamstringGuide.Web.Library;
using Microsoft.AspNetCore.Html;

namespace HamstringGuide.Web.Pages.Shared;

/// <summary>What a search found, in words.</summary>
public static class FoundWords
{
    /// <summary>Pages of a kind, as a heading.</summary>
    public static string Group(SearchKind kind) => kind switch
    {
        SearchKind.Article => "Articles",
        SearchKind.Cause => "Causes",
        SearchKind.Exercise => "Exercises",
        SearchKind.SelfTest => "Self-tests",
        SearchKind.Glossary => "Words explained",
        _ => "More in this guide",
    };

    /// <summary>How much was found.</summary>
    public static string Count(SearchResults results) => results switch
    {
        { Found: 0 } => "Nothing found",
        { OnlySomeWords: true } => $"No page has all of these words. {(results.Found > results.Hits.Length ? "These fit best." : "Here is what has some of them.")}",
        _ when results.Found > results.Hits.Length => $"The best {results.Hits.Length} of {results.Found} pages",
        _ => $"{Words.Sentence(Words.Count(results.Found, "page", "pages"))} found",
    };

    /// <summary>The sign and what to do about it, in one heading.</summary>
    public static string Heading(TypedSign sign) => $"{sign.Flag.Name}: {char.ToLowerInvariant(sign.Advice.Heading[0])}{sign.Advice.Heading[1..]}";

    /// <summary>For those who can't see that the results have changed.</summary>
    public static string Said(SearchAnswer answer) => string.Join(". ", [.. answer.Signs.Select(Heading), Count(answer.Results)]);

    public static IHtmlContent Html(MarkedText text)
    {
        var html = new HtmlContentBuilder();

        foreach (var (part, marked) in text.Parts)
        {
            html.AppendHtml(marked ? "<mark>" : "").Append(part).AppendHtml(marked ? "</mark>" : "");
        }

        return html;
    }
}
