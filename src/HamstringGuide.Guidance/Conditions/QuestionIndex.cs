using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Guidance.Conditions;

/// <summary>Questions by position, id and number, with the bits of their answers.</summary>
internal sealed class QuestionIndex
{
    private readonly IndexedQuestion[] _questions;
    private readonly Dictionary<string, IndexedQuestion> _byId;
    private readonly Dictionary<int, IndexedQuestion> _byNumber;

    public QuestionIndex(Questionnaire questionnaire)
    {
        _questions = [.. questionnaire.Items.Select((item, position) => new IndexedQuestion(item, position))];
        _byId = _questions.ToDictionary(q => q.Item.Id, StringComparer.Ordinal);
        _byNumber = _questions.ToDictionary(q => q.Item.Number);
        ByNumber = [.. _questions.OrderBy(q => q.Item.Number)];
    }

    public IReadOnlyList<IndexedQuestion> All => _questions;

    /// <summary>In the order of their permanent numbers.</summary>
    public IReadOnlyList<IndexedQuestion> ByNumber { get; }

    public int Count => _questions.Length;

    public IndexedQuestion this[int position] => _questions[position];

    public IndexedQuestion? Find(string id) => _byId.GetValueOrDefault(id);

    public IndexedQuestion? Find(int number) => _byNumber.GetValueOrDefault(number);
}

/// <summary>A question with its place and the bits of its options.</summary>
internal sealed class IndexedQuestion
{
    private readonly Dictionary<string, ulong> _bits;
    private readonly Dictionary<ulong, ImmutableArray<string>> _single = [];

    public IndexedQuestion(QuestionnaireItem item, int position)
    {
        Item = item;
        Position = position;
        _bits = item.Scale is { } scale
            ? Enumerable.Range(scale.Min, scale.Max - scale.Min + 1).ToDictionary(n => n.ToString(CultureInfo.InvariantCulture), n => 1UL << n)
            : item.Options.ToDictionary(o => o.Id, o => 1UL << o.Number, StringComparer.Ordinal);

        foreach (var (id, bit) in _bits)
        {
            _single[bit] = [id];
            Known |= bit;
        }

        Exclusive = Bits(item.Options.Where(o => o.Exclusive));
        Yields = Bits(item.Options.Where(o => o.Yields));
    }

    public QuestionnaireItem Item { get; }

    public int Position { get; }

    /// <summary>All bits that mean something.</summary>
    public ulong Known { get; }

    public ulong Exclusive { get; }

    public ulong Yields { get; }

    public bool TryBit(string id, out ulong bit) => _bits.TryGetValue(id, out bit);

    /// <summary>The bits of the scores between the limits.</summary>
    public ulong Between(int? least, int? most) => _bits
        .Where(p => int.Parse(p.Key, CultureInfo.InvariantCulture) is var n && n >= (least ?? n) && n <= (most ?? n))
        .Aggregate(0UL, (bits, p) => bits | p.Value);

    /// <summary>Option ids, or the score, in the order of their numbers.</summary>
    public ImmutableArray<string> Ids(ulong bits)
    {
        if (_single.TryGetValue(bits, out var one))
        {
            return one;
        }

        var ids = ImmutableArray.CreateBuilder<string>();

        foreach (var number in AnswerBits.Numbers(bits))
        {
            ids.Add(_single[1UL << number][0]);
        }

        return ids.ToImmutable();
    }

    private static ulong Bits(IEnumerable<AnswerOption> options) => options.Aggregate(0UL, (bits, o) => bits | (1UL << o.Number));
}
