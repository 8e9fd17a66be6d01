using System.Collections.Immutable;

namespace HamstringGuide.Guidance.Safety;

/// <summary>Two sets of answers that both have a result, and how the second result must compare with the first.</summary>
/// <param name="Second">How the second answers differ from the first.</param>
/// <param name="NeverLower">The second disposition is not below the first.</param>
/// <param name="KeepsRedFlags">Every red flag that fires for the first fires for the second.</param>
/// <param name="Same">What both results have in common.</param>
public sealed record AnswerPair(AnswerChange Second, bool NeverLower, bool KeepsRedFlags, ImmutableArray<ResultPart> Same);

/// <summary>How answers are changed, in a closed vocabulary: there are no other kinds. What is not named stays as it is.</summary>
public abstract record AnswerChange
{
    private AnswerChange()
    {
    }

    /// <summary>More is ticked in these questions, of several options each.</summary>
    public sealed record MoreTicked(ImmutableArray<string> Questions) : AnswerChange;

    /// <summary>Some of these questions are answered that were not.</summary>
    public sealed record AlsoAnswered(ImmutableArray<string> Questions) : AnswerChange;

    /// <summary>One option is chosen in place of another.</summary>
    public sealed record Instead(string Question, string From, string To) : AnswerChange;

    /// <summary>Questions that are not asked are answered otherwise, or not at all.</summary>
    public sealed record HiddenAnswers : AnswerChange;
}

/// <summary>A part of a result that two results can have in common.</summary>
public enum ResultPart
{
    Disposition,
    TargetDays,
    Permission,

    /// <summary>With their order.</summary>
    Causes,
    Allowed,

    /// <summary>With their order.</summary>
    Shown,
    Later,
}
