using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>Do and avoid lines must not speak against the rules (INV-73).</summary>
public sealed class AdviceLineTests
{
    private static readonly AdviceLine[] Lines =
    [
        Book.Line("plain"),
        Book.Line("walk", "walking"),
        Book.Line("sprint", "sprint"),
        Book.Line("walk and sprint", "walking", "sprint"),
        Book.Line("lie", "tag:lying"),
        Book.Line("jump", "tag:impact"),
        Book.LineWithoutExercise("calm"),
        Book.LineWithoutExercise("calm walk", "walking"),
    ];

    [Fact]
    public void Lines_ExercisePermitted_ThoseWhoseNeedsAreAllowed() => BothAre("plain, walk, lie, calm, calm walk", Exercised());

    [Fact]
    public void Lines_PermissionNone_OnlyThoseWithoutExerciseThatNeedNone() =>
        BothAre("calm", Exercised().Rule("stop", When.Always, permission: ExercisePermission.None));

    [Theory]
    [InlineData(Disposition.SameDayUrgent)]
    [InlineData(Disposition.EmergencyNow)]
    public void Lines_UrgentLevel_OnlyThoseWithoutExerciseThatNeedNone(Disposition level) =>
        BothAre("calm", Exercised().Rule("stop", When.Always, level));

    [Fact]
    public void Lines_Gentle_ThoseThatNeedGentleExercisesOnly() =>
        BothAre("plain, walk, calm, calm walk", Exercised().Rule("go-easy", When.Always, permission: ExercisePermission.Gentle));

    [Fact]
    public void Lines_NeedATag_OneAllowedExerciseOfItIsEnough() =>
        BothAre("plain, walk, lie, jump, calm, calm walk", Exercised().Exercise("hop", tags: ["impact"]));

    private static void BothAre(string expected, Book book)
    {
        var cause = Assert.Single(book.Build().Assess().Causes);

        Assert.Equal(expected, string.Join(", ", cause.Do.Select(l => l.Text)));
        Assert.Equal(expected, string.Join(", ", cause.Avoid.Select(l => l.Text)));
    }

    private static Book Exercised() => new Book()
        .Exercises("walking~")
        .Exercise("bridge", tags: ["lying"])
        .Exercise("sprint", tags: ["impact"])
        .Cause("sore").Do(Lines).Avoid(Lines)
        .Removes("no-sprint", When.Always, "sprint");
}
