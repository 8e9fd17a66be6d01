using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Conditions;

/// <summary>Conditions over one set of answers, with the findings remembered. For one thread, for one pass.</summary>
/// <param name="chosen">Bits of the answers by question position; zero for an unanswered or hidden question.</param>
/// <param name="findings">How many findings there are.</param>
internal sealed class Evaluation(ulong[] chosen, int findings)
{
    private readonly sbyte[] _findings = new sbyte[findings];

    public ulong[] Chosen { get; } = chosen;

    /// <summary>Set before care tips are looked at.</summary>
    public ResultFacts? Result { get; set; }

    public bool Holds(FindingSlot slot)
    {
        ref var known = ref _findings[slot.Index];

        if (known == 0)
        {
            known = slot.Condition.Holds(this) ? (sbyte)1 : (sbyte)-1;
        }

        return known > 0;
    }
}

/// <summary>What care tips may look at: positions are those of causes and exercises in the guidebook.</summary>
internal sealed record ResultFacts(Disposition Level, bool[] Causes, bool[] Shown, bool[] Allowed);
