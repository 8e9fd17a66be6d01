namespace HamstringGuide.Proofs.Terms;

/// <summary>Values of terms for one set of answers.</summary>
/// <param name="size">More than the greatest id among the terms.</param>
public sealed class TermValues(int size)
{
    private readonly int[] _values = new int[size];
    private readonly bool[] _known = new bool[size];

    /// <exception cref="ArgumentException">It was not computed.</exception>
    public bool this[BoolTerm term] => Known(term) == 1;

    /// <inheritdoc cref="this[BoolTerm]"/>
    public int this[IntTerm term] => Known(term);

    /// <param name="term">A term.</param>
    /// <param name="value">Of a truth, 1 or 0.</param>
    public void Set(Term term, int value)
    {
        _values[term.Id] = value;
        _known[term.Id] = true;
    }

    internal int Of(int id) => _values[id];

    internal bool Any(int[] ids, int value)
    {
        foreach (var id in ids)
        {
            if (_values[id] == value)
            {
                return true;
            }
        }

        return false;
    }

    internal int Total(int[] ids)
    {
        var total = 0;

        foreach (var id in ids)
        {
            total += _values[id];
        }

        return total;
    }

    private int Known(Term term) => term.Id < _known.Length && _known[term.Id]
        ? _values[term.Id]
        : throw new ArgumentException($"Term {term.Id} was not computed.", nameof(term));
}
