namespace HamstringGuide.Proofs.Terms;

/// <summary>
/// Makes terms, each formula once, and simplifies what can be seen at a glance: constants, doubles, a part beside its opposite,
/// comparisons that the bounds decide. For one thread.
/// </summary>
public sealed class TermBank
{
    private readonly Dictionary<TermKey, Term> _terms = [];
    private readonly Dictionary<string, BoolTerm.Variable> _variables = new(StringComparer.Ordinal);
    private int _next;

    public TermBank()
    {
        False = new BoolTerm.Constant(_next++, false);
        True = new BoolTerm.Constant(_next++, true);
    }

    /// <summary>The formula that is always true.</summary>
    public BoolTerm True { get; }

    /// <summary>The formula that is never true.</summary>
    public BoolTerm False { get; }

    /// <summary>The variable of this name.</summary>
    public BoolTerm.Variable Variable(string name)
    {
        if (!_variables.TryGetValue(name, out var variable))
        {
            variable = new(_next++, name);
            _variables.Add(name, variable);
        }

        return variable;
    }

    public BoolTerm Not(BoolTerm part) => part switch
    {
        BoolTerm.Constant constant => constant.Value ? False : True,
        BoolTerm.Not not => not.Part,
        _ => Known(TermKind.Not, [part.Id], id => new BoolTerm.Not(id, part)),
    };

    /// <summary>True when there is no part.</summary>
    public BoolTerm And(params IEnumerable<BoolTerm> parts) =>
        Together(TermKind.And, parts, neutral: True, deciding: False, p => (p as BoolTerm.And)?.Parts, (id, together) => new BoolTerm.And(id, together));

    /// <summary>False when there is no part.</summary>
    public BoolTerm Or(params IEnumerable<BoolTerm> parts) =>
        Together(TermKind.Or, parts, neutral: False, deciding: True, p => (p as BoolTerm.Or)?.Parts, (id, together) => new BoolTerm.Or(id, together));

    public BoolTerm Implies(BoolTerm one, BoolTerm other) => Or(Not(one), other);

    public BoolTerm Same(BoolTerm one, BoolTerm other) => one == other ? True : And(Implies(one, other), Implies(other, one));

    public BoolTerm Choice(BoolTerm condition, BoolTerm yes, BoolTerm no) =>
        yes == no ? yes : Or(And(condition, yes), And(Not(condition), no));

    public IntTerm Number(int value) => Known(TermKind.Number, [value], id => new IntTerm.Number(id, value));

    public IntTerm Choice(BoolTerm condition, IntTerm yes, IntTerm no) => condition switch
    {
        BoolTerm.Constant constant => constant.Value ? yes : no,
        _ when yes == no => yes,
        _ => Known(TermKind.Choice, [condition.Id, yes.Id, no.Id], id => new IntTerm.Choice(id, condition, yes, no)),
    };

    /// <summary>0 when there is no part.</summary>
    public IntTerm Sum(params IEnumerable<IntTerm> parts)
    {
        IntTerm[] summands = [.. parts.Where(p => p is not IntTerm.Number { Value: 0 }).OrderBy(p => p.Id)];

        return summands switch
        {
            [] => Number(0),
            [var only] => only,
            _ => Known(TermKind.Sum, Ids(summands), id => new IntTerm.Sum(id, summands)),
        };
    }

    /// <summary>How many of these are true.</summary>
    public IntTerm Count(IEnumerable<BoolTerm> parts) => Sum(parts.Select(p => Choice(p, Number(1), Number(0))));

    /// <summary>The one number is not below the other.</summary>
    public BoolTerm AtLeast(IntTerm greater, IntTerm less)
    {
        if (greater == less || greater.Min >= less.Max)
        {
            return True;
        }

        return greater.Max < less.Min
            ? False
            : Known(TermKind.AtLeast, [greater.Id, less.Id], id => new BoolTerm.AtLeast(id, greater, less));
    }

    public BoolTerm Same(IntTerm one, IntTerm other) => And(AtLeast(one, other), AtLeast(other, one));

    private BoolTerm Together(
        TermKind kind,
        IEnumerable<BoolTerm> parts,
        BoolTerm neutral,
        BoolTerm deciding,
        Func<BoolTerm, IReadOnlyList<BoolTerm>?> inner,
        Func<int, BoolTerm[], BoolTerm> create)
    {
        var seen = new HashSet<BoolTerm>();
        var denied = new HashSet<BoolTerm>();

        foreach (var part in parts.Where(p => p != neutral))
        {
            var opposite = part is BoolTerm.Not not ? seen.Contains(not.Part) : denied.Contains(part);

            if (part == deciding || opposite)
            {
                return deciding;
            }

            seen.Add(part);

            if (part is BoolTerm.Not denial)
            {
                denied.Add(denial.Part);
            }
        }

        // What stands in a part of the same kind already need not stand beside it.
        foreach (var part in seen.ToArray())
        {
            seen.ExceptWith(inner(part) ?? []);
        }

        BoolTerm[] together = [.. seen.OrderBy(p => p.Id)];

        return together switch
        {
            [] => neutral,
            [var only] => only,
            _ => Known(kind, Ids(together), id => create(id, together)),
        };
    }

    private T Known<T>(TermKind kind, int[] parts, Func<int, T> create)
        where T : Term
    {
        var key = new TermKey(kind, parts);

        if (!_terms.TryGetValue(key, out var term))
        {
            term = create(_next++);
            _terms.Add(key, term);
        }

        return (T)term;
    }

    private static int[] Ids(Term[] terms) => Array.ConvertAll(terms, t => t.Id);

    private enum TermKind
    {
        Not,
        And,
        Or,
        AtLeast,
        Number,
        Choice,
        Sum,
    }

    /// <summary>What makes a term the same as another: its kind and its parts.</summary>
    private readonly record struct TermKey(TermKind Kind, int[] Parts)
    {
        public bool Equals(TermKey other) => Kind == other.Kind && Parts.AsSpan().SequenceEqual(other.Parts);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(Kind);

            foreach (var part in Parts)
            {
                hash.Add(part);
            }

            return hash.ToHashCode();
        }
    }
}
