using System.Collections.Immutable;
using HamstringGuide.Proofs.Solving;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Properties;

/// <summary>Something to be proved: wherever all that is given is true, the claim is true as well.</summary>
/// <param name="Models">The model of the answers that it is about; of a pair, both.</param>
public sealed record Obligation(ImmutableArray<BoolTerm> Given, BoolTerm Claim, params ImmutableArray<GuidebookModel> Models)
{
    /// <summary>All that is given, and the claim not: what must be impossible.</summary>
    public ImmutableArray<BoolTerm> Denial { get; } = [.. Given, Models[0].Terms.Not(Claim)];

    /// <summary>Names of the variables of one case in which the claim is not true; null when it is proved.</summary>
    /// <exception cref="UnansweredException">z3 could not say.</exception>
    public Task<IReadOnlySet<string>?> RefuteAsync() => Z3.FindAsync([.. Denial]);

    /// <summary>Whether there is any case at all; a claim about none would be proved and say nothing.</summary>
    /// <exception cref="UnansweredException">z3 could not say.</exception>
    public async Task<bool> IsAboutSomethingAsync() => await Z3.FindAsync([.. Given]) is not null;
}
