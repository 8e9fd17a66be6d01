using System.Collections.Immutable;

namespace HamstringGuide.Guidance;

/// <summary>A question and the answers to it that led to something.</summary>
/// <param name="Answers">Option ids in the order of their numbers; for a scale its number.</param>
/// <param name="Excluding">
/// True when the rule asks that something is not the case, and this is what was answered instead.
/// </param>
public sealed record Because(string Question, ImmutableArray<string> Answers, bool Excluding);
