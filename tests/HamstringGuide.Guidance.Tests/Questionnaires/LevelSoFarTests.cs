using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Questionnaires;

/// <summary>What the red flags say while the check is still going on: it never takes back an alarm.</summary>
public sealed class LevelSoFarTests
{
    [Fact]
    public void LevelSoFar_NothingAnswered_IsSelfCare() => Assert.Equal(Disposition.SelfCare, Sample.Book().Build().Follow().LevelSoFar);

    [Fact]
    public void LevelSoFar_WithEachFurtherSign_Rises()
    {
        var book = Sample.Book().Build();

        Assert.Equal(Disposition.SeeClinicianSoon, book.Follow("pain=9").LevelSoFar);
        Assert.Equal(Disposition.SameDayUrgent, book.Follow("pain=9", "signs=swollen").LevelSoFar);
        Assert.Equal(Disposition.EmergencyNow, book.Follow("pain=9", "signs=swollen,numb").LevelSoFar);
    }

    [Fact]
    public void LevelSoFar_OfHiddenAnswers_TakesNoAccount()
    {
        var book = new Book()
            .Single("place", "thigh", "knee")
            .Single("knee", "stuck", "free").ShownWhen(When.Is("place", "knee"))
            .Rule("stuck", When.Is("knee", "stuck"), Disposition.SameDayUrgent)
            .Build();

        Assert.Equal(Disposition.SelfCare, book.Follow("place=thigh", "knee=stuck").LevelSoFar);
        Assert.Equal(Disposition.SameDayUrgent, book.Follow("place=knee", "knee=stuck").LevelSoFar);
    }

    [Fact]
    public void LevelSoFar_RuleThatAsksForSomethingNotToBe_WaitsForTheAnswer()
    {
        var book = new Book()
            .Single("fall", "yes", "no")
            .Single("walk", "normal", "limp")
            .Rule("fall-not-walking", When.All(When.Is("fall", "yes"), When.Not(When.Is("walk", "normal"))), Disposition.SameDayUrgent)
            .Build();

        Assert.Equal(Disposition.SelfCare, book.Follow("fall=yes").LevelSoFar);
        Assert.Equal(Disposition.SelfCare, book.Follow("fall=yes", "walk=normal").LevelSoFar);
        Assert.Equal(Disposition.SameDayUrgent, book.Follow("fall=yes", "walk=limp").LevelSoFar);
    }

    [Fact]
    public void LevelSoFar_Complete_CountsQuestionsThatWereNeverAskedAsFalse()
    {
        var book = new Book()
            .Single("place", "thigh", "knee")
            .Single("joint", "stuck", "free").ShownWhen(When.Is("place", "knee"))
            .Rule("not-free", When.Not(When.Is("joint", "free")), Disposition.SameDayUrgent)
            .Build();

        Assert.Equal(Disposition.SelfCare, book.Follow("place=knee").LevelSoFar);
        Assert.Equal(Disposition.SameDayUrgent, book.Follow("place=thigh").LevelSoFar);
        Assert.Equal(Disposition.SameDayUrgent, book.Assess("place=thigh").Disposition);
    }

    [Theory]
    [InlineData("any: one part sure", true)]
    [InlineData("any: no part sure", false)]
    [InlineData("all: every part sure", true)]
    [InlineData("all: one part open", false)]
    [InlineData("not any: every part surely false", true)]
    [InlineData("not any: one part open", false)]
    [InlineData("not all: one part surely false", true)]
    [InlineData("not all: no part surely false", false)]
    [InlineData("finding", true)]
    [InlineData("not finding", false)]
    public void LevelSoFar_EveryKindOfCondition_CountsOnlyWhatIsSure(string what, bool expected)
    {
        Criterion yes = When.Is("known", "a"), no = When.Is("known", "b"), open = When.Is("open", "a");
        var criterion = what switch
        {
            "any: one part sure" => When.Any(open, yes),
            "any: no part sure" => When.Any(open, no),
            "all: every part sure" => When.All(yes, When.Not(no)),
            "all: one part open" => When.All(yes, When.Not(open)),
            "not any: every part surely false" => When.Not(When.Any(no, When.Not(yes))),
            "not any: one part open" => When.Not(When.Any(no, open)),
            "not all: one part surely false" => When.Not(When.All(open, no)),
            "not all: no part surely false" => When.Not(When.All(open, yes)),
            "finding" => When.Finding("yes"),
            _ => When.Not(When.Finding("open")),
        };
        var book = new Book()
            .Single("known", "a", "b")
            .Single("open", "a", "b")
            .Finding("yes", yes)
            .Finding("open", open)
            .Rule("rule", criterion, Disposition.SameDayUrgent)
            .Build();

        Assert.Equal(expected ? Disposition.SameDayUrgent : Disposition.SelfCare, book.Follow("known=a").LevelSoFar);
    }

    [Fact]
    public void LevelSoFar_AnsweringInOrder_NeverFallsAndIsNeverAboveTheResult()
    {
        var book = Branching();
        var random = new Random(11);

        for (var i = 0; i < 2000; i++)
        {
            var complete = RandomAnswers.Complete(book, random);
            var answers = Answers.None(book);
            var last = Disposition.SelfCare;

            foreach (var question in complete.Questions)
            {
                answers = answers.With(question, complete[question]);
                var level = book.Follow(answers).LevelSoFar;

                Assert.True(level >= last, $"{answers}: fell from {last} to {level} at {question}");
                last = level;
            }

            Assert.True(new Assessor(book).Assess(complete).Disposition >= last);
        }
    }

    private static Guidebook Branching() => new Book()
        .Single("age", "young", "old")
        .Single("fall", "yes", "no")
        .Single("since", "day", "week", "month").ShownWhen(When.Is("fall", "yes"))
        .Single("walk", "normal", "limp", "cannot").ShownWhen(When.Not(When.Is("since", "month")))
        .Multiple("signs", "numb", "weak", "none!")
        .Scale("pain").ShownWhen(When.Not(When.Is("signs", "none")))
        .Finding("recent", When.Is("since", "day", "week"))
        .Rule("old-fall", When.All(When.Is("age", "old"), When.Not(When.Is("walk", "normal"))), Disposition.SameDayUrgent)
        .Rule("long", When.All(When.Is("fall", "yes"), When.Not(When.Finding("recent"))))
        .Rule("limp", When.Is("walk", "limp", "cannot"))
        .Rule("numb", When.All(When.Is("signs", "numb"), When.Not(When.AtMost("pain", 3))), Disposition.EmergencyNow)
        .Build();
}
