using System.Collections.Immutable;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>The worked examples and scenarios of the content: what a guidebook must still say after a change.</summary>
public sealed class WrittenCases(IEnumerable<WorkedExample> examples, IEnumerable<Scenario> scenarios)
{
    private const int MostNamed = 3;

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

    /// <summary>The guidebook is refused, or a case comes out otherwise.</summary>
    public bool Notice(Deletion deletion)
    {
        Assessor assessor;

        try
        {
            assessor = new(new(deletion.Parts, RealContent.Guidebook.Release));
        }
        catch (GuidebookException)
        {
            return true;
        }

        return _examples.Any(e => Complaint(e, assessor) is not null) || _scenarios.Any(s => Complaint(s, assessor) is not null);
    }

    private static string? Complaint(WorkedExample example, Assessor assessor) => Complaint(example, example.Name, () =>
        string.Join("\n      ", ExampleComparison.Differences(example, assessor.Assess(example.AnswersFor(assessor.Guidebook)))));

    private static string? Complaint(Scenario scenario, Assessor assessor, bool evenIfOnlyTooHigh = true) => Complaint(scenario, scenario.Title, () =>
    {
        var outcome = ScenarioOutcome.Of(scenario, assessor);
        return outcome.IsSafe && outcome.Unmet.IsEmpty && !evenIfOnlyTooHigh ? "" : outcome.Complaint ?? "";
    });

    private static string? Complaint(Case one, string name, Func<string> wrong)
    {
        string found;

        try
        {
            found = wrong();
        }
        catch (IncompleteAnswersException problem)
        {
            string[] asked = [.. problem.Missing.Select(q => $"“{q.Label}”")];
            found = $"there is no result yet: the guide goes on and asks {string.Join(", ", asked.Take(MostNamed))}"
                + (asked.Length > MostNamed ? $" and {asked.Length - MostNamed} more" : "");
        }

        return found.Length == 0 ? null : $"“{name}” (content/{one.File}, line {one.Line})\n      {found}";
    }
}
