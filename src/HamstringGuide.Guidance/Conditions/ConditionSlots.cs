namespace HamstringGuide.Guidance.Conditions;

/// <summary>A condition's place in the memory of an evaluation; a finding's condition is set once all findings have a slot.</summary>
internal sealed class ConditionSlot(int index)
{
    public int Index { get; } = index;

    public Condition Condition { get; set; } = null!;
}

/// <summary>All slots of a guidebook's conditions, and which of them the answer to a question can change.</summary>
internal sealed class ConditionSlots
{
    private readonly ConditionSlot[][] _readers;

    /// <param name="slots">All with their conditions.</param>
    /// <param name="questions">How many questions there are.</param>
    public ConditionSlots(IReadOnlyCollection<ConditionSlot> slots, int questions)
    {
        var readers = Enumerable.Range(0, questions).Select(_ => new List<ConditionSlot>()).ToArray();

        foreach (var slot in slots)
        {
            var read = new HashSet<int>();
            slot.Condition.Reads(read);

            foreach (var question in read)
            {
                readers[question].Add(slot);
            }
        }

        Count = slots.Count;
        _readers = [.. readers.Select(r => r.ToArray())];
    }

    public int Count { get; }

    /// <summary>The slots whose condition reads the question at this position, itself or through a finding.</summary>
    public ReadOnlySpan<ConditionSlot> Reading(int question) => _readers[question];
}
