using HamstringGuide.Guidance.Conditions;

namespace HamstringGuide.Guidance.Tests.Conditions;

/// <summary>A finding that many rules name is worked out once for a set of answers.</summary>
public sealed class FindingMemoryTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Holds_AskedTwice_IsWorkedOutOnce(bool holds)
    {
        var condition = new CountingCondition(holds);
        var slot = new FindingSlot(0) { Condition = condition };
        var evaluation = new Evaluation([], findings: 1);

        bool[] answers = [evaluation.Holds(slot), evaluation.Holds(slot), new FindingCondition(slot).Holds(evaluation)];

        Assert.All(answers, answer => Assert.Equal(holds, answer));
        Assert.Equal(1, condition.Asked);
    }

    [Fact]
    public void Holds_OfTwoFindings_AreKeptApart()
    {
        var yes = new FindingSlot(0) { Condition = new CountingCondition(true) };
        var no = new FindingSlot(1) { Condition = new CountingCondition(false) };
        var evaluation = new Evaluation([], findings: 2);

        bool[] answers = [evaluation.Holds(yes), evaluation.Holds(no), evaluation.Holds(yes)];

        Assert.Equal([true, false, true], answers);
    }

    [Fact]
    public void Holds_OtherAnswers_AreWorkedOutAnew()
    {
        var slot = new FindingSlot(0) { Condition = new AnswerCondition(0, mask: 0b10) };

        bool[] answers = [new Evaluation([0b10], findings: 1).Holds(slot), new Evaluation([0b100], findings: 1).Holds(slot)];

        Assert.Equal([true, false], answers);
    }

    private sealed class CountingCondition(bool holds) : Condition
    {
        public int Asked { get; private set; }

        public override bool Holds(Evaluation evaluation)
        {
            Asked++;
            return holds;
        }

        public override bool Surely(bool expected, Evaluation evaluation) => expected == holds;

        public override void Explain(Evaluation evaluation, Trail trail)
        {
        }

        public override void Reads(ISet<int> questions)
        {
        }
    }
}
