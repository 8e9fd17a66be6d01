using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Guidance.Tests.Plans;

public sealed class PlanProblemTests
{
    [Fact]
    public void Problems_OfPlans_AreNone() =>
        Assert.All([Plans.Simple, Plans.Typical, Plans.Longest], plan => Assert.Empty(plan.Problems(Plans.Numbers)));

    [Fact]
    public void Problems_NoExercise_SaysSo() => Has(Plans.Simple with { Exercises = [] }, new(PlanPart.Exercises, "Choose 1 to 8 exercises."));

    [Fact]
    public void Problems_NineExercises_SaysSo() => Has(
        Plans.Longest with { Exercises = [.. Plans.Longest.Exercises, new("e1", PlanSide.Both, new() { Minutes = 5 })] },
        new(PlanPart.Exercises, "Choose 1 to 8 exercises."));

    [Fact]
    public void Problems_UnknownExercise_NamesItAndItsPlace() =>
        Has(With(new PlanExercise("handstand", PlanSide.Both, new() { Minutes = 5 })), new(PlanPart.Exercises, "There is no exercise 'handstand'.", 0));

    [Theory]
    [InlineData(PlanSide.Left, PlanSide.Left, false)]
    [InlineData(PlanSide.Left, PlanSide.Both, false)]
    [InlineData(PlanSide.Both, PlanSide.Right, false)]
    [InlineData(PlanSide.Left, PlanSide.Right, true)]
    public void Problems_SameExerciseTwice_OnlyAsLeftAndRight(PlanSide first, PlanSide second, bool good)
    {
        var plan = With(new("e1", first, new() { Minutes = 5 }), new("e1", second, new() { Minutes = 6 }));

        var problems = plan.Problems(Plans.Numbers);

        Assert.Equal(good ? [] : [new(PlanPart.Exercises, "This exercise is in the plan already. It can stand there twice only as left and right.", 1)], problems);
    }

    public static TheoryData<Dose, DosePart, string> Doses => new()
    {
        { new(), DosePart.Repetitions, "Give repetitions, a hold or minutes." },
        { new() { Sets = 3 }, DosePart.Repetitions, "Give repetitions, a hold or minutes." },
        { new() { Minutes = 5, Repetitions = 5 }, DosePart.Minutes, "Give either minutes, or repetitions and a hold." },
        { new() { Repetitions = 61 }, DosePart.Repetitions, "Repetitions must be 1 to 60." },
        { new() { Repetitions = 5, Sets = 16 }, DosePart.Sets, "Sets must be 1 to 15." },
        { new() { Repetitions = 5, Sets = 0 }, DosePart.Sets, "Sets must be 1 to 15." },
        { new() { Minutes = 0 }, DosePart.Minutes, "Minutes must be 1 to 120." },
        { new() { Minutes = 5, TimesADay = 8 }, DosePart.TimesADay, "Times a day must be 1 to 7." },
        { new() { Minutes = 5, DaysAWeek = 8 }, DosePart.DaysAWeek, "Days a week must be 1 to 7." },
        { new() { HoldSeconds = 61 }, DosePart.Hold, "The hold must be 1 to 300 seconds; above a minute in steps of 5." },
        { new() { HoldSeconds = 305 }, DosePart.Hold, "The hold must be 1 to 300 seconds; above a minute in steps of 5." },
        { new() { Minutes = 5, RestSeconds = 7 }, DosePart.Rest, "The rest must be 5 to 300 seconds, in steps of 5." },
        { new() { Minutes = 5, Load = new(PlanLoadKind.Weight, 0) }, DosePart.Load, "Give the weight as 0.5 to 115.5 kg, in steps of half a kilogram." },
        { new() { Minutes = 5, Load = new(PlanLoadKind.Effort, 33) }, DosePart.Load, "Give the effort as 5 to 100 percent, in steps of 5." },
        { new() { Minutes = 5, Load = new(PlanLoadKind.LightBand, 1) }, DosePart.Load, "This load is not one of those to choose from." },
    };

    [Theory]
    [MemberData(nameof(Doses))]
    public void Problems_DoseOutOfRange_SaysWhichAndWhere(Dose dose, DosePart part, string message) =>
        Has(With(new PlanExercise("e1", PlanSide.Both, dose)), new(PlanPart.Exercises, message, 0, part));

    [Fact]
    public void Problems_MadeBeforeTheFirstDay_SaysSo() =>
        Has(Plans.Simple with { MadeOn = new(2025, 12, 31) }, new(PlanPart.MadeOn, "The plan must be made between 2026-01-01 and 2115-09-18."));

    [Fact]
    public void Problems_StartAfterTheLastDay_SaysSo() =>
        Has(Plans.Simple with { StartsOn = new(2115, 9, 19) }, new(PlanPart.StartsOn, "The plan must start between 2026-01-01 and 2115-09-18."));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(512)]
    public void Problems_ReviewTooSoonOrTooLate_SaysSo(int days) => Has(
        Plans.Simple with { ReviewOn = Plans.Simple.MadeOn.AddDays(days) },
        new(PlanPart.ReviewOn, "The review must be 1 to 511 days after the plan is made."));

    [Fact]
    public void Problems_ReviewBeforeStart_SaysSo() => Has(
        Plans.Simple with { StartsOn = new(2026, 12, 10), ReviewOn = new(2026, 12, 9) },
        new(PlanPart.ReviewOn, "The review must not be before the start."));

    [Fact]
    public void Problems_PageTwice_SaysSo() =>
        Has(Plans.Simple with { ToRead = [Plans.Page(1), Plans.Page(1)] }, new(PlanPart.ToRead, "Choose at most 6 pages to read, each once."));

    [Fact]
    public void Problems_UnknownPage_NamesIt() => Has(
        Plans.Simple with { ToRead = [new(PageKind.Article, "no-such")] },
        new(PlanPart.ToRead, "There is no page to read for the article 'no-such'."));

    [Fact]
    public void Problems_SevenWarningSigns_SaysSo() => Has(
        Plans.Longest with { WarningSigns = [.. Plans.Longest.WarningSigns, "r1"] },
        new(PlanPart.WarningSigns, "Choose at most 6 warning signs, each once."));

    [Fact]
    public void Problems_UnknownWarningSign_NamesIt() =>
        Has(Plans.Simple with { WarningSigns = ["no-such"] }, new(PlanPart.WarningSigns, "There is no warning sign 'no-such'."));

    [Theory]
    [InlineData("")]
    [InlineData("0badc0d")]
    [InlineData("0BADC0DE")]
    [InlineData("0badc0dg")]
    public void Problems_NoHash_SaysSo(string hash) =>
        Has(Plans.Simple with { ReleaseHash = hash }, new(PlanPart.Release, "The release must be named by the 8 digits of its hash."));

    [Theory]
    [InlineData(PlanLoadKind.Weight, 5, "2.5 kg")]
    [InlineData(PlanLoadKind.Weight, 4, "2 kg")]
    [InlineData(PlanLoadKind.Effort, 30, "30% of your full effort")]
    [InlineData(PlanLoadKind.HeavyBand, 0, "strong band")]
    [InlineData(PlanLoadKind.BodyWeight, 0, "no weight")]
    public void ToWords_OfALoad_IsAsInADose(PlanLoadKind kind, int amount, string words) => Assert.Equal(words, new PlanLoad(kind, amount).ToWords());

    [Fact]
    public void ToRegimen_OfADose_HasTheGuidesOwnSentence()
    {
        var dose = new Dose { Sets = 3, Repetitions = 10, RestSeconds = 60, DaysAWeek = 3, Load = new(PlanLoadKind.LightBand) };

        var regimen = dose.ToRegimen(eachSide: true, painLimit: 4);

        Assert.Equal("3 sets of 10 on each side, 60 seconds of rest between, 3 days a week.", regimen.ToSentence());
        Assert.Equal(("light band", 4), (regimen.Load, regimen.PainLimit));
    }

    private static Plan With(params PlanExercise[] exercises) => Plans.Simple with { Exercises = [.. exercises] };

    private static void Has(Plan plan, PlanProblem problem) => Assert.Equal([problem], plan.Problems(Plans.Numbers));
}
