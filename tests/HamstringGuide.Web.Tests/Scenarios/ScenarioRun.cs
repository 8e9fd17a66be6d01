using HamstringGuide.Content.Scenarios;
using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Tests.Scenarios;

/// <summary>A scenario with what the guide says to it and what an independent reading of the rules finds in it.</summary>
public sealed class ScenarioRun
{
    public ScenarioRun(Scenario scenario, Assessor assessor)
    {
        var parts = assessor.Guidebook.Parts;
        Scenario = scenario;
        Assessment = assessor.Assess(ScenarioCatalog.AnswersOf(scenario, assessor.Guidebook));
        Judge = new(parts, scenario);
        GoesOn = parts.Questionnaire.Items.Any(q => q.Page > 1 && Judge.Asks(q.Id));
    }

    public Scenario Scenario { get; }

    public Assessment Assessment { get; }

    public CriterionJudge Judge { get; }

    /// <summary>The check goes on after its first page.</summary>
    public bool GoesOn { get; }

    /// <summary>The check goes on, to its end.</summary>
    public bool IsWhole => GoesOn && !Assessment.Partial;

    public static IReadOnlyList<ScenarioRun> All(IEnumerable<Scenario> scenarios, Guidebook guidebook)
    {
        var assessor = new Assessor(guidebook);
        return [.. scenarios.Select(s => new ScenarioRun(s, assessor))];
    }
}
