using System.Collections.Immutable;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>The worked examples and scenarios of the content: what a guidebook must still say after a change.</summary>
public sealed class WrittenCases(IEnumerable<WorkedExample> examples, IEnumerable<Scenario> scenarios)
{
    private readonly ImmutableArray<WorkedExample> _examples = [.. examples];
    private readonly ImmutableArray<Scenario> _scenarios = [.. scenarios];

    /// <summary>
    /// One line for each case that comes out otherwise than it is written down. A scenario that is only sent too high is none: so
    /// many may be, and they stand on the scorecard.
    /// </summary>
    public IEnumerable<string> Complaints(Guidebook guidebook)
    {
        var assessor = new Assessor(guidebook);

        return _examples.Select(e => Complaint(e, assessor))
            .Concat(_scenarios.Select(s => Complaint(s, assessor, evenIfOnlyTooHigh: false)))
            .OfType<string>();
    }

    /// <summary>Those cases alone that come out as they are written down.</summary>
    public WrittenCases Fulfilled(Guidebook guidebook)
    {
        var assessor = new Assessor(guidebook);
        return new(_examples.Where(e => Complaint(e, assessor) is null), _scenarios.Where(s => Complaint(s, assessor) is null));
    }

    /// <summary>What would notice a change first; null when nothing does.</summary>
    public Noticer? Notices(Deletion deletion)
    {
        Assessor assessor;

        try
        {
            assessor = new(new(deletion.Parts, RealContent.Guidebook.Release));
        }
        catch (GuidebookException)
        {
            return Noticer.Reading;
        }

        return _examples.Any(e => Complaint(e, assessor) is not null) ? Noticer.WorkedExample
            : _scenarios.Any(s => Complaint(s, assessor) is not null) ? Noticer.Scenario
            : null;
    }

    private static string? Complaint(WorkedExample example, Assessor assessor) => Complaint(example, () =>
    {
        var differences = ExampleComparison.Differences(example, assessor.Assess(example.AnswersFor(assessor.Guidebook)));
        return differences.Count == 0 ? null : $"content/{example.File}:{example.Line}: {example.Name}: {string.Join("; ", differences)}";
    });

    private static string? Complaint(Scenario scenario, Assessor assessor, bool evenIfOnlyTooHigh = true) => Complaint(scenario, () =>
    {
        var outcome = ScenarioOutcome.Of(scenario, assessor);
        return outcome.Complaint is null || (outcome.IsSafe && outcome.Unmet.IsEmpty && !evenIfOnlyTooHigh) ? null : $"content/{outcome.Complaint}";
    });

    private static string? Complaint(Case one, Func<string?> complaint)
    {
        try
        {
            return complaint();
        }
        catch (IncompleteAnswersException problem)
        {
            return $"content/{one.File}:{one.Line}: the check now asks for more: {string.Join(", ", problem.Missing.Select(q => q.Label))}";
        }
    }
}

/// <summary>What notices that something was deleted.</summary>
public enum Noticer
{
    /// <summary>The guidebook contradicts itself, and is refused.</summary>
    Reading,

    WorkedExample,

    Scenario,
}
