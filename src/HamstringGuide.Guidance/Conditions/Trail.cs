using System.Collections.Immutable;

namespace HamstringGuide.Guidance.Conditions;

/// <summary>Collects the answers that led to something.</summary>
internal sealed class Trail(QuestionIndex questions)
{
    private readonly ulong[] _chosen = new ulong[questions.Count];
    private readonly ulong[] _given = new ulong[questions.Count];

    /// <summary>These answers spoke for it.</summary>
    public void Add(int question, ulong bits) => _chosen[question] |= bits;

    /// <summary>This was answered, and so something else was not true.</summary>
    public void AddGiven(int question, ulong bits) => _given[question] |= bits;

    /// <summary>The answers collected, in the order of the questions; the trail is empty afterwards.</summary>
    public ImmutableArray<Because> Take()
    {
        var count = 0;

        for (var i = 0; i < _chosen.Length; i++)
        {
            count += (_chosen[i] | _given[i]) != 0 ? 1 : 0;
        }

        var because = ImmutableArray.CreateBuilder<Because>(count);

        for (var i = 0; i < _chosen.Length; i++)
        {
            if ((_chosen[i] | _given[i]) is not 0 and var bits)
            {
                var onlyGiven = _chosen[i] == 0;
                because.Add(new(questions[i].Item.Id, questions[i].Ids(onlyGiven ? bits : _chosen[i]), onlyGiven));
            }

            _chosen[i] = _given[i] = 0;
        }

        return because.MoveToImmutable();
    }
}
