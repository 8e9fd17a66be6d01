using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Checks;

/// <summary>Red flags and contraindications.</summary>
public sealed class RuleCheckTests
{
    [Fact]
    public void Problems_RuleTwice_PointsAtTheSecond() => WrongRule(Sample.Book().Rule("numb-leg", When.Always), "rule 'numb-leg' is there twice");

    [Fact]
    public void Problems_ContraindicationWithTheIdOfARule_Refused() =>
        WrongRemoval(Sample.Book().Removes("numb-leg", When.Always, "walking"), "rule 'numb-leg' is there twice");

    [Fact]
    public void Problems_ContraindicationTwice_PointsAtTheSecond() =>
        WrongRemoval(Sample.Book().Removes("only-walking", When.Always, "walking"), "rule 'only-walking' is there twice");

    [Theory]
    [InlineData("permission")]
    [InlineData("unclear-and-painful")]
    [InlineData("without-self-tests")]
    public void Problems_ReservedRuleId_Refused(string id) =>
        WrongRule(Sample.Book().Rule(id, When.Always), $"rule '{id}': this id is kept for a reason that is not a rule");

    [Theory]
    [InlineData("permission")]
    [InlineData("unclear-and-painful")]
    [InlineData("without-self-tests")]
    public void Problems_ReservedContraindicationId_Refused(string id) =>
        WrongRemoval(Sample.Book().Removes(id, When.Always, "walking"), $"contraindication '{id}': this id is kept for a reason that is not a rule");

    [Theory]
    [InlineData(Disposition.SameDayUrgent, ExercisePermission.Gentle)]
    [InlineData(Disposition.SameDayUrgent, ExercisePermission.Full)]
    [InlineData(Disposition.EmergencyNow, ExercisePermission.Gentle)]
    public void Problems_ExerciseAtUrgentLevel_Refused(Disposition level, ExercisePermission permission) =>
        WrongRule(Sample.Book().Rule("new", When.Always, level, permission: permission), $"rule 'new': permits exercise at {level.ToId()}");

    [Theory]
    [InlineData(Disposition.SeeClinicianSoon, null)]
    [InlineData(Disposition.SeeClinicianSoon, 0)]
    [InlineData(Disposition.SelfCare, 7)]
    [InlineData(Disposition.SelfCareWithReview, 7)]
    [InlineData(Disposition.SameDayUrgent, 1)]
    [InlineData(Disposition.EmergencyNow, 1)]
    public void Problems_RuleWithWrongTarget_Refused(Disposition level, int? days) =>
        WrongRule(
            Sample.Book().Rule("new", When.Always, level, but: r => r with { TargetDays = days }),
            "rule 'new': target-days belongs to see-clinician-soon, always and only");

    [Fact]
    public void Problems_RuleWithoutGrounds_Refused() =>
        WrongRule(Sample.Book().Rule("new", When.Always, but: r => r with { Grounds = new([], []) }), "rule 'new': names neither a source nor a basis");

    [Fact]
    public void Problems_RuleWithUnknownSource_Refused() =>
        WrongRule(Sample.Book().Rule("new", When.Always, but: r => r with { Grounds = new(["rumour"], []) }), "rule 'new': there is no source 'rumour' in the references");

    [Fact]
    public void Problems_ContraindicationWithoutGrounds_Refused() =>
        WrongRemoval(
            Sample.Book().Removes("new", When.Always, new Removal(["deep-bend"], [], []), c => c with { Grounds = new([], []) }),
            "contraindication 'new': names neither a source nor a basis");

    [Fact]
    public void Problems_RemovesUnknownExercise_Refused() =>
        WrongRemoval(Sample.Book().Removes("new", When.Always, "walking", "ex-lunge"), "contraindication 'new': there is no exercise 'ex-lunge'");

    [Fact]
    public void Problems_RemovesAllButUnknownExercise_Refused() =>
        WrongRemoval(Sample.Book().Removes("new", When.Always, new Removal([], [], ["ex-lunge"])), "contraindication 'new': there is no exercise 'ex-lunge'");

    [Fact]
    public void Problems_RemovesUnknownTag_Refused() =>
        WrongRemoval(Sample.Book().Removes("new", When.Always, new Removal(["impact"], [], [])), "contraindication 'new': no exercise has the tag 'impact'");

    [Fact]
    public void Problems_RemovesNothing_Refused() =>
        WrongRemoval(
            Sample.Book().Removes("new", When.Always, new Removal([], [], [])),
            "contraindication 'new': removes either tags and exercises, or all-but; and not nothing");

    [Theory]
    [InlineData("deep-bend", null)]
    [InlineData(null, "lunge")]
    public void Problems_RemovesAllButAndOthers_Refused(string? tag, string? exercise) =>
        WrongRemoval(
            Sample.Book().Removes("new", When.Always, new Removal(tag is null ? [] : [tag], exercise is null ? [] : [exercise], ["walking"])),
            "contraindication 'new': removes either tags and exercises, or all-but; and not nothing");

    private static void WrongRule(Book book, string message)
    {
        var parts = book.Parts();

        Problem.Is(parts, parts.RedFlags[^1], message);
    }

    private static void WrongRemoval(Book book, string message)
    {
        var parts = book.Parts();

        Problem.Is(parts, parts.Contraindications[^1], message);
    }
}
