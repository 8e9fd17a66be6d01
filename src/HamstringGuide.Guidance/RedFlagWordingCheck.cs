using HamstringGuide.Guidance.Triage;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Guidance;

/// <summary>
/// Finds what would make a search miss a red flag that people type, or show the wrong one. Every rule for today or sooner must
/// have phrases, and no other.
/// </summary>
public static class RedFlagWordingCheck
{
    /// <summary>All problems; empty when there is none.</summary>
    public static IReadOnlyList<GuidebookProblem> Problems(RedFlagWording wording, IEnumerable<RedFlag> redFlags)
    {
        var flags = redFlags.DistinctBy(f => f.Id).ToDictionary(f => f.Id, StringComparer.Ordinal);
        return [.. SameWords(wording), .. Harmless(wording), .. Names(wording, flags), .. Missing(wording, flags), .. Phrases(wording)];
    }

    private static IEnumerable<GuidebookProblem> SameWords(RedFlagWording wording)
    {
        var listOf = new Dictionary<string, SameWords>(StringComparer.Ordinal);

        foreach (var same in wording.SameWords)
        {
            if (same.Words.Length < 2)
            {
                yield return new(same, "a list of same words has two words or more");
            }

            foreach (var word in same.Words)
            {
                if (PlainWords.Of(word) is not [var plain])
                {
                    yield return new(same, $"'{word}' must be a single word: it stands for others, word by word");
                }
                else if (!listOf.TryAdd(WordStem.Of(plain), same) && listOf[WordStem.Of(plain)] != same)
                {
                    yield return new(same, $"'{word}' is in another list of same words too");
                }
            }
        }
    }

    private static IEnumerable<GuidebookProblem> Harmless(RedFlagWording wording) => wording.Harmless
        .Where(harmless => PlainWords.Of(harmless.Text).Length < 2)
        .Select(harmless => new GuidebookProblem(harmless, $"'{harmless.Text}' must be two words or more: one alone can be part of a sign"));

    private static IEnumerable<GuidebookProblem> Names(RedFlagWording wording, Dictionary<string, RedFlag> flags)
    {
        foreach (var phrase in wording.Phrases.DistinctBy(p => p.RedFlag))
        {
            if (!flags.TryGetValue(phrase.RedFlag, out var flag))
            {
                yield return new(phrase, $"there is no red flag '{phrase.RedFlag}', so a search for these words would show no warning");
            }
            else if (!IsUrgent(flag))
            {
                yield return new(phrase, $"the red flag '{flag.Id}' can wait for days, so no search shows it; leave it out");
            }
        }
    }

    private static IEnumerable<GuidebookProblem> Missing(RedFlagWording wording, Dictionary<string, RedFlag> flags) => flags.Values
        .Where(flag => IsUrgent(flag) && !wording.Phrases.Any(p => p.RedFlag == flag.Id))
        .Select(flag => new GuidebookProblem(wording, $"the red flag '{flag.Id}' has no phrases, so a search can't show it"));

    private static IEnumerable<GuidebookProblem> Phrases(RedFlagWording wording)
    {
        var phrases = new RedFlagPhrases(wording);
        var firstOf = new Dictionary<string, RedFlagPhrase>(StringComparer.Ordinal);

        foreach (var sense in phrases.All)
        {
            var text = sense.Phrase.Text;

            if (PlainWords.Of(text).All(word => PlainWords.IsSmall(word) || word is PlainWords.Not or PlainWords.Cannot))
            {
                yield return new(sense.Phrase, $"'{text}' has only words that any text may have");
            }
            else if (!firstOf.TryAdd(sense.Key, sense.Phrase))
            {
                yield return new(sense.Phrase, $"'{text}' says the same as '{firstOf[sense.Key].Text}' of '{firstOf[sense.Key].RedFlag}'");
            }
            else if (!sense.IsIn(phrases.Said(PlainWords.Of(text))))
            {
                yield return new(sense.Phrase, $"'{text}' is never found: harmless words take a part of it away");
            }
        }
    }

    private static bool IsUrgent(RedFlag flag) => flag.Disposition >= Disposition.SameDayUrgent;
}
