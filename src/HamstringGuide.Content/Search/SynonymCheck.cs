using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Content.Search;

/// <summary>Synonyms that a search could not use, or of which it could use only one.</summary>
internal static class SynonymCheck
{
    public static IEnumerable<GuidebookProblem> Problems(ImmutableArray<Synonyms> all)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var synonyms in all)
        {
            if (synonyms.Words.Length < 2)
            {
                yield return new(synonyms, "a list of synonyms has two or more");
            }

            foreach (var words in synonyms.Words)
            {
                var key = string.Join(' ', PlainWords.Of(words).Where(w => !PlainWords.IsSmall(w)).Select(WordStem.Of));

                if (key.Length == 0)
                {
                    yield return new(synonyms, $"'{words}' has only small words");
                }
                else if (!seen.TryAdd(key, words))
                {
                    yield return new(synonyms, $"'{words}' is the same to the search as '{seen[key]}', which is there already");
                }
            }
        }
    }
}
