using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

public sealed class WhatWouldChangeTests
{
    [Fact]
    public void WhatWouldChange_AnswerThatRaises_IsNamed() =>
        Assert.Contains("walk=cannot: same-day-urgent", Changes(Check(), "warning=none", "walk=normal", "pain=2", "signs=none"));

    [Fact]
    public void WhatWouldChange_AnswerThatLowers_IsNamed() =>
        Assert.Equal(
            ["walk=normal: self-care", "walk=cannot: same-day-urgent", "pain=9: same-day-urgent"],
            Changes(Check(), "warning=none", "walk=limp", "pain=2", "signs=none"));

    [Fact]
    public void WhatWouldChange_Scale_NamesTheNearestNumberEachWayToEachLevel() =>
        Assert.Equal(
            ["pain=4: self-care", "pain=9: same-day-urgent"],
            Changes(Check(), "warning=none", "walk=normal", "pain=6", "signs=none").Where(c => c.StartsWith("pain", StringComparison.Ordinal)));

    [Fact]
    public void WhatWouldChange_ScaleWithTheSameLevelBothWays_NamesBoth()
    {
        var book = new Book().Scale("pain").Rule("middling", When.Between("pain", 4, 6)).Build();

        Assert.Equal(["pain=3: self-care", "pain=7: self-care"], Changes(book, "pain=5"));
    }

    [Fact]
    public void WhatWouldChange_SeveralAnswers_OneIsAdded()
    {
        var book = new Book()
            .Multiple("signs", "numb", "weak", "tight", "none!")
            .Rule("numb-and-weak", When.All(When.Is("signs", "numb"), When.Is("signs", "weak")), Disposition.SameDayUrgent)
            .Build();

        Assert.Equal(["signs=weak: same-day-urgent"], Changes(book, "signs=numb,tight"));
        Assert.Empty(Changes(book, "signs=none"));
    }

    [Fact]
    public void WhatWouldChange_ExclusiveOption_StandsAlone()
    {
        var book = new Book()
            .Multiple("signs", "numb", "weak", "none!")
            .Rule("numb", When.Is("signs", "numb"))
            .Build();

        Assert.Equal(["signs=none: self-care"], Changes(book, "signs=numb,weak"));
    }

    [Theory]
    [InlineData("signs=none")]
    [InlineData("signs=not-sure")]
    public void WhatWouldChange_AnswerAddedToOneThatCannotStandWithIt_TakesItsPlace(string given)
    {
        var book = new Book()
            .Multiple("signs", "numb", "not-sure?", "none!")
            .Rule("sure", When.Not(When.Is("signs", "none", "not-sure")), Disposition.SameDayUrgent)
            .Build();

        Assert.Equal(["signs=numb: same-day-urgent"], Changes(book, given));
    }

    [Fact]
    public void WhatWouldChange_QuestionsUpToTheWarningSigns_AreLeftOut() =>
        Assert.DoesNotContain(Changes(Check(), "warning=none", "walk=normal", "pain=2", "signs=none"), c => c.StartsWith("warning", StringComparison.Ordinal));

    [Fact]
    public void WhatWouldChange_UnansweredQuestion_IsLeftOut()
    {
        var book = new Book().Scale("pain").Optional().Rule("strong", When.AtLeast("pain", 8)).Build();

        Assert.Empty(Changes(book));
    }

    [Fact]
    public void WhatWouldChange_HiddenAnswer_IsLeftOut()
    {
        var book = new Book()
            .Single("place", "thigh", "knee")
            .Scale("swelling").ShownWhen(When.Is("place", "knee"))
            .Rule("swollen", When.AtLeast("swelling", 5))
            .Build();

        Assert.Empty(Changes(book, "place=thigh", "swelling=3"));
    }

    [Fact]
    public void WhatWouldChange_LowerButUncoveringQuestions_IsNotPromised()
    {
        var book = Uncovering().Build();

        Assert.Empty(Changes(book, "place=calf"));
    }

    [Fact]
    public void WhatWouldChange_HigherThoughUncoveringQuestions_IsNamed()
    {
        var book = Uncovering().Rule("knee", When.Is("place", "knee"), Disposition.SameDayUrgent).Build();

        Assert.Equal(["place=knee: same-day-urgent"], Changes(book, "place=calf"));
    }

    [Fact]
    public void WhatWouldChange_SelfTest_NeverPromisesLess()
    {
        var book = new Book()
            .Single("leg-test", "straight", "bent", "not-done").SelfTest()
            .Rule("not-straight", When.Not(When.Is("leg-test", "straight")))
            .Build();

        Assert.Empty(Changes(book, "leg-test=bent"));
    }

    /// <summary>A self-test never makes less urgent, so what counts without it must be tried too.</summary>
    [Fact]
    public void WhatWouldChange_AnswerThatMattersOnlyWithoutTheSelfTest_IsNamed()
    {
        var book = new Book()
            .Scale("pain")
            .Single("leg-test", "straight", "bent", "not-done").SelfTest()
            .Rule("strong-and-not-straight", When.All(When.Not(When.Is("leg-test", "straight")), When.AtLeast("pain", 8)))
            .Build();

        Assert.Equal(["pain=8: see-clinician-soon"], Changes(book, "pain=2", "leg-test=straight"));
    }

    [Fact]
    public void WhatWouldChange_StoppedEarly_IsEmpty() => Assert.Empty(Changes(Check(), "warning=swollen"));

    [Fact]
    public void WhatWouldChange_IncompleteAnswers_Throws()
    {
        var book = Check();

        Assert.Throws<IncompleteAnswersException>(() => new Assessor(book).WhatWouldChange(book.Given("warning=none")));
    }

    [Fact]
    public void WhatWouldChange_ManyAnswers_AreWhatTheChangedAnswersReallyGive()
    {
        var book = Check();
        var assessor = new Assessor(book);
        var random = new Random(7);
        var found = 0;

        for (var i = 0; i < 400; i++)
        {
            var answers = RandomAnswers.Complete(book, random);
            var now = assessor.Assess(answers).Disposition;

            foreach (var change in assessor.WhatWouldChange(answers))
            {
                var changed = book.Follow(Changed(answers, change.Question, change.Answer));
                var then = changed.IsComplete ? assessor.Assess(changed.Counted).Disposition : changed.LevelSoFar;

                Assert.Equal(change.Disposition, then);
                Assert.True(changed.IsComplete || then > now);
                Assert.NotEqual(now, then);
                found++;
            }
        }

        Assert.True(found > 400, $"Only {found} changes were looked at.");
    }

    private static Answers Changed(Answers answers, QuestionnaireItem question, string value)
    {
        var option = question.Options.FirstOrDefault(o => o.Id == value);
        var alone = question.Type != QuestionType.Multiple || option!.Exclusive || option.Yields;
        var others = question.Options.Where(o => !o.Exclusive && !o.Yields && answers[question.Id].Contains(o.Id)).Select(o => o.Id);

        return answers.With(question.Id, alone ? [value] : [.. others, value]);
    }

    private static IEnumerable<string> Changes(Guidebook book, params string[] answers) => new Assessor(book)
        .WhatWouldChange(book.Given(answers))
        .Select(c => $"{c.Question.Id}={c.Answer}: {c.Disposition.ToId()}");

    private static Book Uncovering() => new Book()
        .Single("place", "calf", "knee", "thigh")
        .Scale("swelling").ShownWhen(When.Not(When.Is("place", "calf")))
        .Rule("calf", When.Is("place", "calf"));

    private static Guidebook Check() => new Book()
        .Page(1, mayStop: true).Multiple("warning", "swollen", "none!")
        .Page(2)
        .Single("walk", "normal", "limp", "cannot")
        .Scale("pain")
        .Multiple("signs", "numb", "weak", "not-sure?", "none!")
        .Scale("swelling").ShownWhen(When.Is("walk", "limp")).Optional()
        .Single("knee", "stuck", "free").ShownWhen(When.Is("signs", "weak"))
        .Rule("swollen", When.Is("warning", "swollen"), Disposition.SameDayUrgent)
        .Rule("limp", When.Is("walk", "limp"), days: 7)
        .Rule("cannot", When.Is("walk", "cannot"), Disposition.SameDayUrgent)
        .Rule("strong-pain", When.AtLeast("pain", 5))
        .Rule("worst-pain", When.AtLeast("pain", 9), Disposition.SameDayUrgent)
        .Rule("numb-and-weak", When.All(When.Is("signs", "numb"), When.Is("signs", "weak")), Disposition.EmergencyNow)
        .Rule("stuck", When.Is("knee", "stuck"), Disposition.SameDayUrgent)
        .Cause("sore", When.AtMost("pain", 3), level: Disposition.SelfCare)
        .Cause("unsure", When.Is("signs", "not-sure"), level: Disposition.SelfCareWithReview)
        .Build();
}
