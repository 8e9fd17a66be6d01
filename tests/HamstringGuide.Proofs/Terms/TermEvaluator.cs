namespace HamstringGuide.Proofs.Terms;

/// <summary>
/// Computes terms for given values of the variables, in C#: z3's second opinion, and the way to try many answers. Safe for any
/// number of threads.
/// </summary>
public sealed class TermEvaluator
{
    private readonly Step[] _steps;
    private readonly int _size;

    public TermEvaluator(IEnumerable<Term> roots)
    {
        var cone = TermCone.Of(roots);
        _steps = [.. cone.Select(t => new Step(t, [.. t.Parts.Select(p => p.Id)]))];
        _size = cone.Count == 0 ? 0 : cone[^1].Id + 1;
    }

    /// <summary>The values of the roots and of everything that they are made of.</summary>
    /// <param name="chosen">Names of the variables that are true; all others are false.</param>
    public TermValues Evaluate(IReadOnlySet<string> chosen)
    {
        var values = new TermValues(_size);

        foreach (var (term, parts) in _steps)
        {
            values.Set(term, term switch
            {
                BoolTerm.Constant constant => constant.Value ? 1 : 0,
                BoolTerm.Variable variable => chosen.Contains(variable.Name) ? 1 : 0,
                BoolTerm.Not => 1 - values.Of(parts[0]),
                BoolTerm.And => values.Any(parts, 0) ? 0 : 1,
                BoolTerm.Or => values.Any(parts, 1) ? 1 : 0,
                BoolTerm.AtLeast => values.Of(parts[0]) >= values.Of(parts[1]) ? 1 : 0,
                IntTerm.Number number => number.Value,
                IntTerm.Choice => values.Of(parts[0]) == 1 ? values.Of(parts[1]) : values.Of(parts[2]),
                IntTerm.Sum => values.Total(parts),
                _ => throw new InvalidOperationException($"Unknown kind of term: {term.GetType().Name}"),
            });
        }

        return values;
    }

    private readonly record struct Step(Term Term, int[] Parts);
}
