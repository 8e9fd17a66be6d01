using System.Numerics;
using System.Text;

namespace HamstringGuide.Proofs.Terms;

/// <summary>
/// Terms as SMT-LIB 2. What stands in more than one place gets a name, so that the text stays small: a constant with an equation
/// and not a <c>define-fun</c>, which z3 4.8 works through again wherever it is named. Whole numbers become bit vectors, wide
/// enough for every number there can be: z3 then works on yes and no only, and nothing can overflow.
/// </summary>
public sealed class SmtText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<Term, string> _names = [];
    private readonly IReadOnlyList<Term> _cone;
    private readonly int _width;

    private SmtText(IEnumerable<Term> roots)
    {
        _cone = TermCone.Of(roots);
        _width = Width(_cone.OfType<IntTerm>());
    }

    /// <summary>Declarations and equations, then one <c>assert</c> for each condition.</summary>
    /// <param name="asked">Terms that are to be named as well, so that their values can be asked for.</param>
    public static SmtText Of(IReadOnlyCollection<BoolTerm> asserted, IReadOnlyCollection<Term>? asked = null)
    {
        var text = new SmtText([.. asserted, .. asked ?? []]);
        text.Define(asked ?? []);

        foreach (var condition in asserted)
        {
            text._text.Append("(assert ").Append(text.Named(condition)).Append(")\n");
        }

        return text;
    }

    /// <summary>The variables that the terms read.</summary>
    public IEnumerable<BoolTerm.Variable> Variables => _cone.OfType<BoolTerm.Variable>();

    /// <summary>The term by its name, or written out.</summary>
    public string Named(Term term) => _names.GetValueOrDefault(term) ?? Written(term);

    public override string ToString() => _text.ToString();

    private void Define(IReadOnlyCollection<Term> asked)
    {
        var uses = new Dictionary<Term, int>();

        foreach (var part in _cone.SelectMany(t => t.Parts).Concat(asked).Concat(asked))
        {
            uses[part] = uses.GetValueOrDefault(part) + 1;
        }

        foreach (var term in _cone)
        {
            if (term is BoolTerm.Variable variable)
            {
                _names.Add(term, $"|{variable.Name}|");
                _text.Append($"(declare-const {_names[term]} Bool)\n");
            }
            else if (term.Parts.Any() && uses.GetValueOrDefault(term) > 1)
            {
                var written = Written(term);
                _names.Add(term, $"t{term.Id}");
                _text.Append($"(declare-const t{term.Id} {Sort(term)})\n(assert (= t{term.Id} {written}))\n");
            }
        }
    }

    private string Sort(Term term) => term is BoolTerm ? "Bool" : $"(_ BitVec {_width})";

    private string Written(Term term) => term switch
    {
        BoolTerm.Constant constant => constant.Value ? "true" : "false",
        BoolTerm.Not not => $"(not {Named(not.Part)})",
        BoolTerm.And and => $"(and {Listed(and.Parts)})",
        BoolTerm.Or or => $"(or {Listed(or.Parts)})",
        BoolTerm.AtLeast comparison => $"(bvsge {Named(comparison.Greater)} {Named(comparison.Less)})",
        IntTerm.Number number => $"(_ bv{number.Value & ((1L << _width) - 1)} {_width})",
        IntTerm.Choice choice => $"(ite {Named(choice.Condition)} {Named(choice.Yes)} {Named(choice.No)})",
        IntTerm.Sum sum => $"(bvadd {Listed(sum.Parts)})",
        _ => throw new InvalidOperationException($"Unknown kind of term: {term.GetType().Name}"),
    };

    private string Listed(IEnumerable<Term> terms) => string.Join(' ', terms.Select(Named));

    /// <summary>Bits for every number from the least to the greatest, the sign's included; partial sums lie between them too.</summary>
    private static int Width(IEnumerable<IntTerm> numbers)
    {
        var greatest = numbers.Aggregate(1, (most, n) => Math.Max(most, Math.Max(Math.Abs(n.Min), Math.Abs(n.Max))));
        return BitOperations.Log2((uint)greatest) + 2;
    }
}
