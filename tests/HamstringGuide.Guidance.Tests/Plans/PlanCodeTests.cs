using FsCheck;
using FsCheck.Fluent;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Tests.Codes;

namespace HamstringGuide.Guidance.Tests.Plans;

public sealed class PlanCodeTests
{
    private static readonly Config TenThousand = Config.QuickThrowOnFailure.WithMaxTest(10_000).WithQuietOnSuccess(true);

    [Fact]
    public void TenThousandRandomPlans_AreReadAsTheyWereWritten_AndAreShort() =>
        Check.One(TenThousand, Prop.ForAll(Plans.Any.ToArbitrary(), plan =>
        {
            var code = PlanCode.Write(plan, Plans.Numbers);

            return code.Length <= PlanCode.MostCharacters && Read(code).Words() == plan.Words() && PlanCode.Write(Read(code), Plans.Numbers) == code;
        }));

    [Fact]
    public void Write_EightExercisesWithFullDosesAndAllElse_IsAsLongAsTheLayoutSays() =>
        Assert.Equal(((89 + (8 * 48) + (12 * 8) + 4) / 5) + 5, PlanCode.Write(Plans.Longest, Plans.Numbers).Length);

    [Fact]
    public void Write_TypicalPlanOfFour_IsShort() => Assert.Equal(67, PlanCode.Write(Plans.Typical, Plans.Numbers).Length);

    [Fact]
    public void TryRead_LongestPlan_IsTheSame() =>
        Assert.Equal(Plans.Longest.Words(), Read(PlanCode.Write(Plans.Longest, Plans.Numbers)).Words());

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(65)]
    [InlineData(300)]
    public void TryRead_HoldAtTheEdges_IsTheSame(int seconds)
    {
        var plan = With(new() { HoldSeconds = seconds });

        Assert.Equal(seconds, Read(PlanCode.Write(plan, Plans.Numbers)).Exercises[0].Dose.HoldSeconds);
    }

    [Fact]
    public void TryRead_TypedByHand_IsTheSame()
    {
        var code = PlanCode.Write(Plans.Typical, Plans.Numbers);
        var typed = string.Join('-', code.ToLowerInvariant().Chunk(5).Select(chunk => new string(chunk) + " "));

        Assert.Equal(Plans.Typical.Words(), Read(typed.Replace('1', 'l').Replace('0', 'o')).Words());
    }

    [Fact]
    public void Write_NoPlanYet_ListsEveryProblem()
    {
        var plan = Plans.Simple with { Exercises = [], PainLimit = 11 };

        var problem = Assert.Throws<ArgumentException>(() => PlanCode.Write(plan, Plans.Numbers));

        Assert.Contains("Choose 1 to 8 exercises.", problem.Message, StringComparison.Ordinal);
        Assert.Contains("The pain limit must be 0 to 10.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_ExerciseOfALaterEdition_SaysSo()
    {
        var code = PlanCode.Write(Plans.Typical, Plans.Numbers);
        var earlier = new PlanNumbers(
            Enumerable.Range(1, 35).Select(n => (n, $"e{n}")),
            Enumerable.Range(1, 255).Select(n => (n, Plans.Page(n))),
            Enumerable.Range(1, 255).Select(n => (n, $"r{n}")));

        Assert.False(PlanCode.TryRead(code, earlier, out var plan, out var problem));
        Assert.Null(plan);
        Assert.Equal(PlanCodeProblem.LaterEdition, problem);
    }

    [Fact]
    public void TryRead_AnswerCode_IsNeverAPlan_NorAPlanAnswers()
    {
        Assert.All(CheckShape.Random(2000, seed: 11), coded => Assert.False(PlanCode.TryRead(coded.Code, Plans.Numbers, out _, out _)));
        Assert.All(Plans.Codes(2000), code => Assert.False(AnswerCode.TryRead(code, out _, out _)));
    }

    [Fact]
    public void Numbering_NumberGivenTwice_Throws() =>
        Assert.Throws<ArgumentException>(() => new Numbering<string>([(1, "a"), (1, "b")]));

    [Fact]
    public void Numbering_NameGivenTwice_Throws() =>
        Assert.Throws<ArgumentException>(() => new Numbering<string>([(1, "a"), (2, "a")]));

    [Theory]
    [InlineData(0)]
    [InlineData(256)]
    public void Numbering_NumberOutOfRange_Throws(int number) =>
        Assert.Throws<ArgumentException>(() => new Numbering<string>([(number, "a")]));

    private static Plan With(Dose dose) => Plans.Simple with { Exercises = [new("e1", PlanSide.Both, dose)] };

    private static Plan Read(string code) =>
        PlanCode.TryRead(code, Plans.Numbers, out var plan, out var problem) ? plan : throw new InvalidOperationException($"{problem}: {code}");
}
