using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Proofs.Refutations;
using HamstringGuide.Proofs.Solving;

namespace HamstringGuide.Proofs.Properties;

/// <summary>
/// Proves properties of a guidebook: that of the content, or one with a change that should be noticed. Safe for any number of
/// threads.
/// </summary>
public sealed class Prover
{
    /// <summary>Terms are made by one thread at a time.</summary>
    private readonly Lock _making = new();
    private readonly GuidebookParts _parts;
    private readonly PropertyTranslation _translation;

    /// <exception cref="GuidebookException">The parts contradict themselves.</exception>
    public Prover(GuidebookParts parts)
    {
        if (GuidebookCheck.Problems(parts) is { Count: > 0 } problems)
        {
            throw new GuidebookException(problems);
        }

        _parts = parts;
        _translation = new(parts);
        Structural = [.. new StructuralProperties(_translation.Model).All];
    }

    /// <summary>What is proved of every guidebook, beside the properties of the content.</summary>
    public ImmutableArray<StructuralProperty> Structural { get; }

    /// <returns>Null when the property is proved.</returns>
    /// <exception cref="UnansweredException">z3 could not say.</exception>
    public Task<Refutation?> ProveAsync(SafetyProperty property) => ProveAsync(
        Obligations(property),
        $"{property.Ref} {property.Title} ({property.Id})",
        new PropertyWords(_parts).Of(property),
        property.Then);

    /// <inheritdoc cref="ProveAsync(SafetyProperty)"/>
    public Task<Refutation?> ProveAsync(StructuralProperty property) =>
        ProveAsync([property.Obligation], $"{property.Ref} {property.Title}", "whatever is answered.", []);

    /// <summary>What has to be proved for a property, all of it.</summary>
    public ImmutableArray<Obligation> Obligations(SafetyProperty property)
    {
        lock (_making)
        {
            return _translation.Of(property);
        }
    }

    private async Task<Refutation?> ProveAsync(
        ImmutableArray<Obligation> obligations, string heading, string saying, ImmutableArray<SafetyClaim> claims)
    {
        var found = await Task.WhenAll(obligations.Select(o => o.RefuteAsync()));

        foreach (var (obligation, variables) in obligations.Zip(found))
        {
            if (variables is not null)
            {
                lock (_making)
                {
                    var counterexample = new Counterexample(obligation, variables);
                    var broken = claims.Where(c => !counterexample.Holds(_translation.Of(c)));
                    return new(counterexample.Answers, new RefutationText(_parts).Write(heading, saying, counterexample, broken));
                }
            }
        }

        return null;
    }
}
