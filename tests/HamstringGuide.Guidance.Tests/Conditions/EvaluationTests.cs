using HamstringGuide.Guidance.Conditions;

namespace HamstringGuide.Guidance.Tests.Conditions;

/// <summary>A condition that is remembered is worked out once for a set of answers, and again when an answer that it reads changes.</summary>
public sealed class EvaluationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Holds_AskedTwice_IsWorkedOutOnce(bool holds)
    {
        var condition = new CountingCondition(_ => holds);
        var slot = new ConditionSlot(0) { Condition = condition };
        var evaluation = Evaluation([0], slot);

        bool[] answers = [evaluation.Holds(slot), evaluation.Holds(slot), new RememberedCondition(slot).Holds(evaluation)];

        Assert.All(answers, answer => Assert.Equal(holds, answer));
        Assert.Equal(1, condition.Asked);
    }

    [Fact]
    public void Holds_OfTwoSlots_AreKeptApart()
    {
        var yes = new ConditionSlot(0) { Condition = new CountingCondition(_ => true) };
        var no = new ConditionSlot(1) { Condition = new CountingCondition(_ => false) };
        var evaluation = Evaluation([0], yes, no);

        bool[] answers = [evaluation.Holds(yes), evaluation.Holds(no), evaluation.Holds(yes)];

        Assert.Equal([true, false, true], answers);
    }

    [Fact]
    public void Holds_OtherAnswers_AreWorkedOutAnew()
    {
        var slot = new ConditionSlot(0) { Condition = new AnswerCondition(0, mask: 0b10) };

        bool[] answers = [Evaluation([0b10], slot).Holds(slot), Evaluation([0b100], slot).Holds(slot)];

        Assert.Equal([true, false], answers);
    }

    [Fact]
    public void Answer_OfAQuestionThatIsRead_IsSeen()
    {
        var slot = new ConditionSlot(0) { Condition = new AnswerCondition(1, mask: 0b10) };
        var evaluation = Evaluation([0, 0b10], slot);
        Assert.True(evaluation.Holds(slot));

        evaluation.Answer(1, 0b100);

        Assert.False(evaluation.Holds(slot));
        Assert.Equal(0b100UL, evaluation.Chosen[1]);
    }

    [Fact]
    public void Answer_ReadThroughAFinding_IsSeen()
    {
        var finding = new ConditionSlot(0) { Condition = new AnswerCondition(0, mask: 0b10) };
        var rule = new ConditionSlot(1) { Condition = new NotCondition(new RememberedCondition(finding)) };
        var evaluation = Evaluation([0b10], finding, rule);
        Assert.False(evaluation.Holds(rule));

        evaluation.Answer(0, 0b100);

        Assert.True(evaluation.Holds(rule));
    }

    [Theory]
    [InlineData(0, 0b10)]
    [InlineData(1, 0b1)]
    public void Answer_OfAnotherQuestionOrTheSame_IsNotWorkedOutAnew(int question, ulong bits)
    {
        var condition = new CountingCondition(evaluation => (evaluation.Chosen[1] & 0b1) != 0, reads: 1);
        var slot = new ConditionSlot(0) { Condition = condition };
        var evaluation = Evaluation([0, 0b1], slot);
        evaluation.Holds(slot);

        evaluation.Answer(question, bits);

        Assert.True(evaluation.Holds(slot));
        Assert.Equal(1, condition.Asked);
    }

    [Fact]
    public void Copy_WithAnotherAnswer_LeavesTheFirstAsItIs()
    {
        var slot = new ConditionSlot(0) { Condition = new AnswerCondition(0, mask: 0b10) };
        var evaluation = Evaluation([0b10], slot);
        evaluation.Holds(slot);

        var copy = evaluation.Copy();
        copy.Answer(0, 0b100);

        Assert.False(copy.Holds(slot));
        Assert.True(evaluation.Holds(slot));
        Assert.Equal(0b10UL, evaluation.Chosen[0]);
    }

    [Fact]
    public void Become_AfterOtherAnswers_KnowsNothingOfThem()
    {
        var slot = new ConditionSlot(0) { Condition = new AnswerCondition(0, mask: 0b10) };
        var evaluation = Evaluation([0b10], slot);
        var other = Evaluation([0b100], slot);
        Assert.False(other.Holds(slot));

        other.Become(evaluation);

        Assert.True(other.Holds(slot));
        Assert.Equal(0b10UL, other.Chosen[0]);
    }

    private static Evaluation Evaluation(ulong[] chosen, params ConditionSlot[] slots) => new(chosen, new(slots, chosen.Length));

    private sealed class CountingCondition(Func<Evaluation, bool> holds, params int[] reads) : Condition
    {
        public int Asked { get; private set; }

        public override bool Holds(Evaluation evaluation)
        {
            Asked++;
            return holds(evaluation);
        }

        public override bool Surely(bool expected, Evaluation evaluation) => expected == holds(evaluation);

        public override void Explain(Evaluation evaluation, Trail trail)
        {
        }

        public override void Reads(ISet<int> questions)
        {
            foreach (var question in reads)
            {
                questions.Add(question);
            }
        }
    }
}
