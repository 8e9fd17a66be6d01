using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Search;

internal static class SearchWordsReader
{
    public static SearchWords Read(ContentFile file) => file.ReadYaml(root =>
    {
        var synonyms = root.Each("synonyms", node => new Synonyms(NodeReader.Texts(file, node, "an entry of 'synonyms'")));
        file.Reading.Add(SynonymCheck.Problems(synonyms));

        return new SearchWords { Synonyms = synonyms, RedFlags = file.Remember(root.LineOf("red-flags"), () => RedFlags(root)) };
    });

    private static RedFlagWording RedFlags(MapReader root) => new()
    {
        Phrases = [.. root.Entries("red-flags", Phrases).SelectMany(entry => entry.Phrases)],
        SameWords = root.Each("same-words", node => new SameWords(NodeReader.Texts(root.File, node, "an entry of 'same-words'"))),
        Harmless = root.Each("harmless", node => new HarmlessWords(NodeReader.Text(root.File, node, "an entry of 'harmless'"))),
    };

    private static RuleEntry Phrases(MapReader item)
    {
        var rule = item.NamedElsewhere(entry => entry.Text("rule"));
        return new(item.Each("phrases", node => new RedFlagPhrase(rule, NodeReader.Text(item.File, node, "an entry of 'phrases'"))));
    }

    private sealed record RuleEntry(ImmutableArray<RedFlagPhrase> Phrases);
}
