using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>Which care tips go with a result (computing.md, "Care tips: when").</summary>
public sealed class TipTests
{
    [Fact]
    public void Tips_ThoseWhoseConditionHolds_InTableOrder() =>
        Assert.Equal("b a", Tips(Exercised().Tip("b", When.Always).Tip("no", When.Never).Tip("a", When.Always)));

    [Fact]
    public void Tips_AboutAnswersAndFindings_ReadTheCountedAnswers()
    {
        var book = Exercised().Scale("sitting").Finding("sits", When.AtLeast("sitting", 6)).Tip("breaks", When.Finding("sits"));

        Assert.Equal("breaks", Tips(book, "sitting=7"));
        Assert.Equal("", Tips(book, "sitting=5"));
    }

    [Fact]
    public void Tips_Level_ReadsTheFinalLevel()
    {
        var book = new Book()
            .Single("leg-test", "straight", "bent", "not-done").SelfTest()
            .Rule("not-straight", When.Not(When.Is("leg-test", "straight")))
            .Tip("home", When.Result(ResultAspect.Level, "self-care", "self-care-with-review"))
            .Tip("physio", When.Result(ResultAspect.Level, "see-clinician-soon"));

        Assert.Equal("physio", Tips(book, "leg-test=straight"));
    }

    [Theory]
    [InlineData(ResultAspect.Cause, "sore", true)]
    [InlineData(ResultAspect.Cause, "other", false)]
    [InlineData(ResultAspect.Shown, "any", true)]
    [InlineData(ResultAspect.Shown, "walking", true)]
    [InlineData(ResultAspect.Shown, "bridge", false)]
    [InlineData(ResultAspect.ShownTag, "easy", true)]
    [InlineData(ResultAspect.ShownTag, "lying", false)]
    [InlineData(ResultAspect.Allowed, "bridge", true)]
    [InlineData(ResultAspect.Allowed, "sprint", false)]
    [InlineData(ResultAspect.AllowedTag, "lying", true)]
    [InlineData(ResultAspect.AllowedTag, "impact", false)]
    public void Tips_AboutTheResult_AreGivenWhenItHasThat(ResultAspect aspect, string id, bool expected) =>
        Assert.Equal(expected ? "tip" : "", Tips(Exercised().Tip("tip", When.Result(aspect, id))));

    [Fact]
    public void Tips_ShownAnyWithoutAnExercise_IsNotGiven() =>
        Assert.Equal("", Tips(new Book().Exercises("walking").Tip("tip", When.Result(ResultAspect.Shown, "any"))));

    [Fact]
    public void Tips_NotAboutTheResult_IsTheOpposite() =>
        Assert.Equal("tip", Tips(Exercised().Tip("tip", When.Not(When.Result(ResultAspect.Shown, "bridge")))));

    [Theory]
    [InlineData("walking", true)]
    [InlineData("sprint", false)]
    [InlineData("tag:lying", true)]
    [InlineData("tag:impact", false)]
    [InlineData("walking tag:lying", true)]
    [InlineData("walking sprint", false)]
    [InlineData("walking tag:impact", false)]
    public void Tips_Needs_MustAllBeAllowed(string needs, bool expected) =>
        Assert.Equal(expected ? "tip" : "", Tips(Exercised().Tip("tip", When.Always, t => t with { Needs = [.. needs.Split(' ')] })));

    [Fact]
    public void Tips_NeedATag_OneAllowedExerciseOfItIsEnough() =>
        Assert.Equal("tip", Tips(Exercised().Exercise("hop", tags: ["impact"]).Tip("tip", When.Always, t => t with { Needs = ["tag:impact"] })));

    [Fact]
    public void Tips_Moves_NamesThoseThatAreAllowed()
    {
        var book = Exercised().Exercises("march", "swing").Tip("warm-up", When.Always, t => t with
        {
            Text = "Walk, then {moves}.",
            Moves = ["march", "sprint", "bridge", "swing"],
        });

        Assert.Equal("Walk, then march, bridge and swing.", Text(book));
        Assert.Equal("Walk, then march and swing.", Text(book.Removes("back", When.Always, "bridge")));
        Assert.Equal("Walk, then swing.", Text(book.Removes("hip", When.Always, "march")));
    }

    [Fact]
    public void Tips_TextWithoutMoves_IsItsOwn() => Assert.Equal("Text of tip.", Text(Exercised().Tip("tip", When.Always)));

    [Fact]
    public void Tips_NameTheAnswersThatLedToThem()
    {
        var result = Exercised().Scale("sitting").Finding("sits", When.AtLeast("sitting", 6))
            .Tip("about-result", When.Result(ResultAspect.Shown, "any"))
            .Tip("breaks", When.All(When.Finding("sits"), When.Result(ResultAspect.Level, "self-care")))
            .Tip("not-still", When.Not(When.AtLeast("sitting", 9)))
            .Build()
            .Assess("sitting=7");

        Assert.Equal(
            ["about-result: ", "breaks: 7", "not-still: not 7"],
            result.Tips.Select(t => $"{t.Tip.Id}: {string.Join(", ", t.Because.Select(b => (b.Excluding ? "not " : "") + b.Answers.Single()))}"));
    }

    [Theory]
    [InlineData(Disposition.SeeClinicianSoon, ExercisePermission.Full, "plain calm")]
    [InlineData(Disposition.SeeClinicianSoon, ExercisePermission.Gentle, "plain calm")]
    [InlineData(Disposition.SeeClinicianSoon, ExercisePermission.None, "calm")]
    [InlineData(Disposition.SameDayUrgent, ExercisePermission.None, "calm")]
    [InlineData(Disposition.EmergencyNow, ExercisePermission.None, "")]
    public void Tips_WhereNoExerciseIsPermitted_OnlyThoseWithoutExercise(Disposition level, ExercisePermission permission, string expected) =>
        Assert.Equal(expected, Tips(Exercised()
            .Rule("rule", When.Always, level, permission: permission)
            .Tip("plain", When.Always)
            .Tip("calm", When.Always, WithoutExercise)));

    [Fact]
    public void Tips_StoppedEarly_OnlyThoseWithoutExercise()
    {
        var book = new Book()
            .Page(1, mayStop: true).Multiple("signs", "swollen", "none!")
            .Page(2).Scale("pain")
            .Rule("swollen", When.Is("signs", "swollen"), Disposition.SameDayUrgent)
            .Tip("plain", When.Always)
            .Tip("calm", When.Always, WithoutExercise);

        Assert.Equal("calm", Tips(book, "signs=swollen"));
    }

    private static string Tips(Book book, params string[] answers) => string.Join(' ', book.Build().Assess(answers).Tips.Select(t => t.Tip.Id));

    private static string Text(Book book) => Assert.Single(book.Build().Assess().Tips).Text;

    private static CareTip WithoutExercise(CareTip tip) => tip with { WithoutExercise = true };

    /// <summary>Walking is shown, bridge is allowed, sprint is not.</summary>
    private static Book Exercised() => new Book()
        .Exercise("walking", gentle: true, tags: ["easy"])
        .Exercise("bridge", gentle: true, tags: ["lying"])
        .Exercise("sprint", tags: ["impact"])
        .Cause("sore").Phase("now", null, "walking")
        .Cause("other", When.Never)
        .Removes("no-sprint", When.Always, new Removal([], ["sprint"], []));
}
