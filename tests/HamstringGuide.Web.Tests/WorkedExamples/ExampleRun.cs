using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.WorkedExamples;

/// <summary>An example with what the guide says to it and what an independent reading of the rules finds in it.</summary>
public sealed class ExampleRun
{
    public ExampleRun(WorkedExample example, Assessor assessor)
    {
        var parts = assessor.Guidebook.Parts;
        Example = example;
        Assessment = assessor.Assess(example.AnswersFor(assessor.Guidebook));
        Judge = new(parts, example);
        GoesOn = parts.Questionnaire.Items.Any(q => q.Page > 1 && Judge.Asks(q.Id));
    }

    public WorkedExample Example { get; }

    public Assessment Assessment { get; }

    public CriterionJudge Judge { get; }

    /// <summary>The check goes on after its first page.</summary>
    public bool GoesOn { get; }

    /// <summary>The check goes on, to its end.</summary>
    public bool IsWhole => GoesOn && !Assessment.Partial;

    /// <summary>Not a cause, and not one of the rules that come after all others.</summary>
    public static bool IsRedFlag(string rule) =>
        !rule.StartsWith("cause:", StringComparison.Ordinal) && !GuidebookCheck.ReservedRuleIds.Contains(rule);

    public static IReadOnlyList<ExampleRun> All(IEnumerable<WorkedExample> examples, Guidebook guidebook)
    {
        var assessor = new Assessor(guidebook);
        return [.. examples.Select(s => new ExampleRun(s, assessor))];
    }
}
