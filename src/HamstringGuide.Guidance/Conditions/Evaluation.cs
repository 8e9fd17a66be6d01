using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Conditions;

/// <summary>
/// Conditions over one set of answers, remembered as they are worked out; a changed answer makes it forget only what reads that
/// question. For one thread.
/// </summary>
internal sealed class Evaluation
{
    private readonly ulong[] _chosen;
    private readonly ConditionSlots _slots;
    private readonly sbyte[] _known;

    /// <param name="chosen">Bits of the answers by question position; zero for an unanswered or hidden question. Taken over.</param>
    public Evaluation(ulong[] chosen, ConditionSlots slots)
        : this(chosen, slots, new sbyte[slots.Count])
    {
    }

    private Evaluation(ulong[] chosen, ConditionSlots slots, sbyte[] known)
    {
        _chosen = chosen;
        _slots = slots;
        _known = known;
    }

    /// <summary>Bits of the answers by question position.</summary>
    public ReadOnlySpan<ulong> Chosen => _chosen;

    /// <summary>Set before care tips are looked at.</summary>
    public ResultFacts? Result { get; set; }

    /// <summary>The same answers, with all that is known of them.</summary>
    public Evaluation Copy() => new((ulong[])_chosen.Clone(), _slots, (sbyte[])_known.Clone());

    /// <summary>Takes over the answers of another, with all that is known of them.</summary>
    public void Become(Evaluation other)
    {
        other._chosen.CopyTo(_chosen);
        other._known.CopyTo(_known);
    }

    /// <summary>Puts another answer in the place of one; zero takes it away.</summary>
    public void Answer(int question, ulong bits)
    {
        if (_chosen[question] == bits)
        {
            return;
        }

        _chosen[question] = bits;

        foreach (var slot in _slots.Reading(question))
        {
            _known[slot.Index] = 0;
        }
    }

    public bool Holds(ConditionSlot slot) => _known[slot.Index] is not 0 and var known ? known > 0 : WorkOut(slot);

    private bool WorkOut(ConditionSlot slot)
    {
        var holds = slot.Condition.Holds(this);
        _known[slot.Index] = holds ? (sbyte)1 : (sbyte)-1;
        return holds;
    }
}

/// <summary>What care tips may look at: positions are those of causes and exercises in the guidebook.</summary>
internal sealed record ResultFacts(Disposition Level, bool[] Causes, bool[] Shown, bool[] Allowed);
