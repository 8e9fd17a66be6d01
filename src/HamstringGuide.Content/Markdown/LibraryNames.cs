using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown.Links;
using HamstringGuide.Content.Markdown.Terms;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Content.Markdown;

/// <summary>What texts can name.</summary>
internal sealed class LibraryNames(Country country, LinkTargets targets, IEnumerable<GlossaryTerm> glossary, IEnumerable<Source> sources)
{
    public LinkTargets Targets { get; } = targets;

    public IReadOnlyDictionary<string, GlossaryTerm> Glossary { get; } =
        glossary.GroupBy(term => term.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    public TermFinder TermFinder { get; } = new(glossary);

    public IReadOnlyDictionary<string, Source> Sources { get; } =
        sources.GroupBy(source => source.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>Words with those of the country in the place of <c>{own-doctor}</c> and the like.</summary>
    public string Filled(ContentFile file, int line, string words) => CountryText.Filled(country, file, line, words);
}
