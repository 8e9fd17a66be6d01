using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Guidance.Wording;
using HamstringGuide.Storage.Search;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Library;

/// <summary>A sign that was typed, with what to do about it.</summary>
public sealed record TypedSign(RedFlag Flag, CareAdvice Advice);

/// <summary>What the search says to a text.</summary>
/// <param name="Signs">Red flags in it, the most urgent first.</param>
public sealed record SearchAnswer(ImmutableArray<TypedSign> Signs, SearchResults Results);

/// <summary>Searches the site; what sounds like a red flag is said before anything that was found.</summary>
public sealed class SiteSearch(SearchIndex index, RedFlagPhrases phrases, GuidebookShelf shelf)
{
    private const int MostSigns = 2;

    /// <summary>Characters in which signs are looked for: more than pages are searched by, for who tells a whole story.</summary>
    private const int LongestStory = 2000;

    /// <param name="guidebook">In the words of the country in which the site is read.</param>
    public static SearchIndex IndexOf(SiteContent content, GuidebookParts guidebook) => SearchIndex.Build(SearchDocuments.Of(content, guidebook), new()
    {
        Synonyms = [.. content.Search.Synonyms.Select(synonyms => synonyms.Words)],
        OtherWords =
        [
            .. content.Search.RedFlags.Phrases.Select(phrase => phrase.Text),
            .. content.Search.RedFlags.SameWords.SelectMany(same => same.Words),
        ],
    });

    public SearchAnswer Answer(string text)
    {
        var results = index.Search(text);
        return new(Signs(text.Length > LongestStory ? text[..LongestStory] : text, results.Understood), results);
    }

    private ImmutableArray<TypedSign> Signs(string text, string understood)
    {
        var guidebook = shelf.Current.Guidebook;
        var found = phrases.Find(PlainWords.Of(text)).AddRange(phrases.Find(PlainWords.Of(understood)));

        return
        [
            .. found.Distinct()
                .Select(id => guidebook.Parts.RedFlags.First(flag => flag.Id == id))
                .OrderByDescending(flag => flag.Disposition)
                .Take(MostSigns)
                .Select(flag => new TypedSign(flag, guidebook.Advice(flag.Disposition))),
        ];
    }
}
