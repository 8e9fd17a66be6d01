using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Content.Tests.Permanent;

/// <summary>A plan can be started from every phase that we publish, and from every exercise in each of its doses.</summary>
public sealed class PlanTemplateOfRealContentTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly SiteContent Content = ContentReader.Read(RealContentTests.Folder);
    private static readonly Guidebook Guide = new(Content.Guidebook, GuidebookJson.ReleaseOf(Content.Guidebook));

    [Fact]
    public void Of_EveryPhase_IsAPlanWithoutRemarksOnItsDose()
    {
        var phases = Content.Guidebook.CauseRules.Causes.SelectMany(cause => cause.Phases.Select(phase => (cause, phase))).ToArray();

        Assert.True(phases.Length > 50, $"Only {phases.Length} phases.");
        Assert.All(phases, pair =>
        {
            var plan = PlanTemplate.Of(Guide, pair.cause.Id, pair.phase.Id, Day);

            Assert.Equal(pair.phase.Exercises, plan.Exercises.Select(e => e.ExerciseId));
            Assert.Empty(plan.Problems(Content.PlanNumbers));
            Assert.NotNull(plan.ReviewOn);
            Assert.DoesNotContain(PlanAdvice.On(plan, new(Guide)), remark => remark.Kind == PlanRemarkKind.Dose);
            Assert.True(PlanCode.Write(plan, Content.PlanNumbers).Length <= PlanCode.MostCharacters);
        });
    }

    [Fact]
    public void Source_OfTheRemarkOnManyExercises_IsAmongTheReferences() => Assert.NotNull(Guide.Source(PlanAdvice.ManySource));

    [Fact]
    public void LeastOf_EveryDose_CanStandInAPlan()
    {
        var regimens = Content.Guidebook.Exercises.SelectMany(e => e.Regimens).ToArray();

        Assert.All(regimens, regimen => Assert.Empty(Dose.LeastOf(regimen).Problems()));
        Assert.All(regimens, regimen => Assert.Equal(regimen.Minutes is not null, Dose.LeastOf(regimen).Minutes is not null));
    }
}
