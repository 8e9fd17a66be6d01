namespace HamstringGuide.Proofs.Terms;

/// <summary>
/// A formula over yes-or-no variables. Immutable, and made by a <see cref="TermBank"/> only, which gives the same formula the
/// same object: what two rules have in common is in the tree once.
/// </summary>
public abstract class Term
{
    private protected Term(int id) => Id = id;

    /// <summary>Greater than that of every part, so that the order of ids is an order to compute in.</summary>
    public int Id { get; }

    /// <summary>What it is made of, each once or more.</summary>
    public abstract IEnumerable<Term> Parts { get; }
}

/// <summary>A formula that is true or false.</summary>
public abstract class BoolTerm : Term
{
    private BoolTerm(int id)
        : base(id)
    {
    }

    public sealed class Constant(int id, bool value) : BoolTerm(id)
    {
        public bool Value { get; } = value;

        public override IEnumerable<Term> Parts => [];
    }

    public sealed class Variable(int id, string name) : BoolTerm(id)
    {
        public string Name { get; } = name;

        public override IEnumerable<Term> Parts => [];
    }

    public sealed class Not(int id, BoolTerm part) : BoolTerm(id)
    {
        public BoolTerm Part { get; } = part;

        public override IEnumerable<Term> Parts => [Part];
    }

    /// <summary>Two or more parts, all of them true.</summary>
    public sealed class And(int id, BoolTerm[] parts) : BoolTerm(id)
    {
        public override IReadOnlyList<BoolTerm> Parts => parts;
    }

    /// <summary>Two or more parts, at least one of them true.</summary>
    public sealed class Or(int id, BoolTerm[] parts) : BoolTerm(id)
    {
        public override IReadOnlyList<BoolTerm> Parts => parts;
    }

    /// <summary>The greater is not below the less.</summary>
    public sealed class AtLeast(int id, IntTerm greater, IntTerm less) : BoolTerm(id)
    {
        public IntTerm Greater { get; } = greater;

        public IntTerm Less { get; } = less;

        public override IEnumerable<Term> Parts => [Greater, Less];
    }
}

/// <summary>A formula that is a whole number, with the bounds that follow from how it is made.</summary>
public abstract class IntTerm : Term
{
    private IntTerm(int id, int min, int max)
        : base(id) => (Min, Max) = (min, max);

    public int Min { get; }

    public int Max { get; }

    public sealed class Number(int id, int value) : IntTerm(id, value, value)
    {
        public int Value => Min;

        public override IEnumerable<Term> Parts => [];
    }

    /// <summary>One number if the condition is true, else the other.</summary>
    public sealed class Choice(int id, BoolTerm condition, IntTerm yes, IntTerm no)
        : IntTerm(id, Math.Min(yes.Min, no.Min), Math.Max(yes.Max, no.Max))
    {
        public BoolTerm Condition { get; } = condition;

        public IntTerm Yes { get; } = yes;

        public IntTerm No { get; } = no;

        public override IEnumerable<Term> Parts => [Condition, Yes, No];
    }

    public sealed class Sum(int id, IntTerm[] parts) : IntTerm(id, parts.Sum(p => p.Min), parts.Sum(p => p.Max))
    {
        public override IReadOnlyList<IntTerm> Parts => parts;
    }
}
