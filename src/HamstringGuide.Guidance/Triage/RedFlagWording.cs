using System.Collections.Immutable;

namespace HamstringGuide.Guidance.Triage;

/// <summary>How people type red flags: what <see cref="RedFlagPhrases"/> looks for.</summary>
public sealed record RedFlagWording
{
    public required ImmutableArray<RedFlagPhrase> Phrases { get; init; }

    /// <summary>Lists of words of which each stands for all of its list, in any phrase.</summary>
    public required ImmutableArray<SameWords> SameWords { get; init; }

    /// <summary>
    /// Two or more words in a row that say no sign, such as "cold pack". They are taken out before phrases are looked for.
    /// </summary>
    public required ImmutableArray<HarmlessWords> Harmless { get; init; }
}

/// <summary>Words by which a worried person may type a sign.</summary>
/// <param name="RedFlag">Id of the rule that the sign belongs to.</param>
/// <param name="Text">Such as "can't pee". Small words and the order of the words don't matter.</param>
public sealed record RedFlagPhrase(string RedFlag, string Text);

/// <param name="Words">Single words; none is in another list.</param>
public sealed record SameWords(ImmutableArray<string> Words);

/// <param name="Text">As it is typed, with the small words.</param>
public sealed record HarmlessWords(string Text);
