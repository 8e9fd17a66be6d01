using System.Collections.Immutable;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Refutations;

/// <summary>Why something is not proved.</summary>
/// <param name="Answers">For which it is not so; of a pair, both sets.</param>
/// <param name="Message">For a clinician.</param>
public sealed record Refutation(ImmutableArray<ImmutableArray<GivenAnswer>> Answers, string Message);
