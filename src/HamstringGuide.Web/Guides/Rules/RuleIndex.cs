using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;

namespace HamstringGuide.Web.Guides.Rules;

/// <summary>Who reads what: for each question and each finding, everything whose condition looks at it. Made once.</summary>
public sealed class RuleIndex
{
    private readonly ILookup<string, Reader> _byQuestion;
    private readonly ILookup<string, Reader> _byFinding;

    public RuleIndex(Guidebook guidebook)
    {
        var reads = new ConditionReads(guidebook.Parts.Findings);
        (Reader Reader, Criterion[] Conditions)[] readers = [.. Readers(guidebook.Parts)];

        _byQuestion = readers.SelectMany(r => Questions(reads, r.Reader, r.Conditions)).ToLookup(q => q.Question, q => q.Reader);
        _byFinding = readers
            .SelectMany(r => r.Conditions.SelectMany(reads.FindingsNamed).Distinct().Select(finding => (finding.Id, r.Reader)))
            .ToLookup(f => f.Id, f => f.Reader);
    }

    /// <summary>What reads the question, itself or through findings, in the order of the guidebook.</summary>
    public IEnumerable<Reader> ReadersOfQuestion(string id) => _byQuestion[id];

    /// <summary>What names the finding in its condition.</summary>
    public IEnumerable<Reader> ReadersOfFinding(string id) => _byFinding[id];

    private static IEnumerable<(string Question, Reader Reader)> Questions(ConditionReads reads, Reader reader, Criterion[] conditions)
    {
        var named = conditions.SelectMany(ConditionReads.QuestionsNamed).ToHashSet(StringComparer.Ordinal);
        var through = conditions.SelectMany(reads.FindingsNamed).Distinct().ToArray();

        foreach (var question in conditions.SelectMany(condition => reads.Questions(condition)).Distinct())
        {
            yield return (question, named.Contains(question)
                ? reader
                : reader with { Through = [.. through.Where(finding => reads.Questions(finding.When).Contains(question))] });
        }
    }

    private static IEnumerable<(Reader Reader, Criterion[] Conditions)> Readers(GuidebookParts parts) =>
    [
        .. parts.Questionnaire.Items
            .Where(question => question.EnableWhen is not null)
            .Select(question => (new Reader(ReaderKind.Question, question.Id, question.Label), new[] { question.EnableWhen! })),
        .. parts.Findings.Select(finding => (new Reader(ReaderKind.Finding, finding.Id, finding.Means), new[] { finding.When })),
        .. parts.RedFlags.Select(rule => (new Reader(ReaderKind.Rule, rule.Id, rule.Name), new[] { rule.When })),
        .. parts.CauseRules.Causes.Select(cause => (new Reader(ReaderKind.Cause, cause.Id, cause.Name), Conditions(cause))),
        .. parts.Contraindications.Select(rule => (new Reader(ReaderKind.Contraindication, rule.Id, rule.Name), new[] { rule.When })),
        .. parts.CareTips.Select(tip => (new Reader(ReaderKind.Tip, tip.Id, tip.Title), new[] { tip.When })),
    ];

    private static Criterion[] Conditions(Cause cause) =>
    [
        cause.Requires,
        .. cause.Points.Select(points => points.When),
        .. new[] { cause.AloneWhen, cause.Escalates?.When }.OfType<Criterion>(),
        .. cause.Phases.Select(phase => phase.When).OfType<Criterion>(),
    ];
}

/// <summary>Something with a condition, and where it can be read.</summary>
public sealed record Reader(ReaderKind Kind, string Id, string Name)
{
    /// <summary>The findings through which it reads; empty when its own condition names what it reads.</summary>
    public ImmutableArray<Finding> Through { get; init; } = [];

    public string Address => RuleAddress.Of(Kind, Id);
}

/// <summary>The kinds of things that have conditions.</summary>
public enum ReaderKind
{
    Question,
    Finding,
    Rule,
    Cause,
    Contraindication,
    Tip,
}
