using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.WorkedExamples;

/// <summary>
/// Walks the guidebook's data and lists what no example exercises. A new question, option, rule, cause or tip is listed here
/// until there is an example with it and one without it.
/// </summary>
public sealed class ExampleCoverage(GuidebookParts parts, IReadOnlyList<ExampleRun> runs)
{
    private const string Never = ": never";
    private const string Always = ": always";

    private readonly HashSet<string> _goingOn = FindingsThatSayWhetherTheCheckGoesOn(parts);

    /// <summary>Options never chosen, or never left while their question is answered.</summary>
    public IEnumerable<string> Options() =>
        from question in parts.Questionnaire.Items
        from option in question.Options
        from gap in BothWays(
            $"option {question.Id}: {option.Id}",
            runs.Where(r => !r.Judge.Answer(question.Id).IsEmpty).Select(r => r.Judge.Answer(question.Id).Contains(option.Id)))
        select gap;

    /// <summary>Questions never asked, or never hidden though they can be.</summary>
    public IEnumerable<string> Questions() => parts.Questionnaire.Items
        .Where(q => q.EnableWhen is not null)
        .SelectMany(q => BothWays($"question {q.Id} asked", runs.Select(r => r.Judge.Asks(q.Id))));

    /// <summary>Limits of scores without a case at the limit, and one beside it, where the score decides the rule.</summary>
    public IEnumerable<string> ScaleBoundaries()
    {
        foreach (var rule in Rules())
        {
            foreach (var score in rule.When.Leaves().OfType<Criterion.ScoreIs>())
            {
                var deciding = Where(rule)
                    .Where(r => r.Judge.Decides(score, rule.When))
                    .Select(r => r.Judge.Score(score.Question))
                    .ToHashSet();

                foreach (var number in At(score).Where(n => !deciding.Contains(n)))
                {
                    yield return $"{rule.Name}: {score.Words()}: no case with {number}";
                }
            }
        }

        static IEnumerable<int> At(Criterion.ScoreIs score) =>
        [
            .. score.AtLeast is { } least ? (int[])[least - 1, least] : [],
            .. score.AtMost is { } most ? (int[])[most, most + 1] : [],
        ];
    }

    /// <summary>Findings never true, or never false, while the check goes on.</summary>
    public IEnumerable<string> Findings() => parts.Findings
        .Where(f => f.When.Leaves().Any())
        .SelectMany(f => BothWays($"finding {f.Id}", Where(new("finding", f.Id, f.When)).Select(r => r.Judge.Holds(f.When))));

    /// <summary>
    /// Red flags that never fire, that never decide how soon to be seen or what exercise is permitted (alone, or before all others
    /// that fire), or that never stay silent for a single answer.
    /// </summary>
    public IEnumerable<string> RedFlags()
    {
        foreach (var flag in parts.RedFlags)
        {
            if (!runs.Any(r => Decides(r, flag)))
            {
                yield return $"red flag {flag.Id}: never decides";
            }

            if (!runs.Any(r => r.Judge.Holds(flag.When)))
            {
                yield return $"red flag {flag.Id}: never fires";
            }

            if (!runs.Any(r => !r.Judge.Holds(flag.When) && flag.When.Leaves().Any(leaf => r.Judge.Decides(leaf, flag.When))))
            {
                yield return $"red flag {flag.Id}: no near miss";
            }
        }
    }

    private bool Decides(ExampleRun run, RedFlag flag)
    {
        RedFlag[] fired = [.. parts.RedFlags.Where(f => run.Example.Expected.Rules.Contains(f.Id))];
        RedFlag[] others = [.. fired.Where(f => f != flag)];

        return fired.Contains(flag) && (others.All(IsLessUrgent) || others.All(f => f.Permission > flag.Permission));

        bool IsLessUrgent(RedFlag other) =>
            other.Disposition < flag.Disposition || (other.Disposition == flag.Disposition && other.TargetDays > flag.TargetDays);
    }

    public IEnumerable<string> Contraindications() => parts.Contraindications
        .SelectMany(c => BothWays($"contraindication {c.Id}", runs.Where(r => r.IsWhole).Select(r => r.Judge.Holds(c.When))));

    /// <summary>Causes never shown, or never kept back.</summary>
    public IEnumerable<string> Causes() => parts.CauseRules.Causes
        .SelectMany(c => BothWays($"cause {c.Id} shown", runs.Where(r => r.IsWhole).Select(r => Shows(r, c))));

    /// <summary>Phases that can be current and never are; others of which nothing is ever named as a later step.</summary>
    public IEnumerable<string> Phases()
    {
        foreach (var cause in parts.CauseRules.Causes)
        {
            var shown = runs.Where(r => Shows(r, cause)).ToArray();

            foreach (var phase in cause.Phases)
            {
                var exercised = phase.When is not null || phase == cause.Phases[0]
                    ? shown.Any(r => Current(r, cause) == phase)
                    : shown.Any(r => r.Assessment.Later.Any(e => phase.Exercises.Contains(e.Id)));

                if (!exercised)
                {
                    yield return $"phase {cause.Id}/{phase.Id}";
                }
            }
        }
    }

    /// <summary>Care tips never given, or always.</summary>
    public IEnumerable<string> CareTips() => parts.CareTips.SelectMany(tip => BothWays(
        $"care tip {tip.Id} given",
        runs.Where(r => r.Assessment.Disposition != Disposition.EmergencyNow).Select(r => r.Assessment.Tips.Any(t => t.Tip.Id == tip.Id))));

    /// <summary>Points that never count, or always do, for a cause whose requirement is true.</summary>
    public IEnumerable<string> Points() =>
        from rule in PointRules()
        from gap in BothWays(rule.Name, Where(rule).Select(r => r.Judge.Holds(rule.When)))
        where !(gap.EndsWith(Always, StringComparison.Ordinal) && Repeats(rule.When, rule.Given!))
        select gap;

    /// <summary>
    /// Parts of conditions on which the whole never depends, in either direction; and options of red flags, findings and
    /// contraindications on which alone it never depends.
    /// </summary>
    public IEnumerable<string> Parts() =>
        from rule in Rules()
        where rule.Kind != Rule.Point
        from leaf in rule.When.Leaves()
        from gap in Parts(rule, leaf)
        select gap;

    private IEnumerable<string> Parts(Rule rule, Criterion leaf)
    {
        var deciding = Where(rule).Where(r => r.Judge.Decides(leaf, rule.When)).ToArray();

        if (leaf is Criterion.AnswerIs answer && rule.IsAboutSafety)
        {
            var alone = deciding.Select(r => r.Judge.Chosen(answer).ToArray()).Where(c => c.Length == 1).Select(c => c[0]).ToHashSet();

            foreach (var option in answer.Options.Where(o => !alone.Contains(o)))
            {
                yield return $"{rule.Name}: never depends on {answer.Question} {option} alone";
            }
        }
        else if (!deciding.Any(r => r.Judge.Holds(leaf)))
        {
            yield return $"{rule.Name}: never depends on {leaf.Words()} being true";
        }

        // Where the check does not go on, nothing else is asked that could be true.
        var isGoingOn = leaf is Criterion.FindingIs finding && _goingOn.Contains(finding.Finding);

        if (!isGoingOn && deciding.All(r => r.Judge.Holds(leaf)))
        {
            yield return $"{rule.Name}: never depends on {leaf.Words()} being false";
        }
    }

    /// <summary>Every condition over answers in the data.</summary>
    private IEnumerable<Rule> Rules() =>
    [
        .. parts.Questionnaire.Items.Where(q => q.EnableWhen is not null).Select(q => new Rule("question", q.Id, q.EnableWhen!)),
        .. parts.Findings.Select(f => new Rule("finding", f.Id, f.When)),
        .. parts.RedFlags.Select(f => new Rule("red flag", f.Id, f.When)),
        .. parts.Contraindications.Select(c => new Rule("contraindication", c.Id, c.When)),
        .. parts.CauseRules.Causes.Select(c => new Rule("cause", c.Id, c.Requires)),
        .. parts.CauseRules.Causes.Where(c => c.AloneWhen is not null).Select(c => new Rule("alone", c.Id, c.AloneWhen!)),
        .. parts.CauseRules.Causes.Where(c => c.Escalates is not null).Select(c => new Rule("escalation", c.Id, c.Escalates!.When)),
        .. parts.CauseRules.Causes.SelectMany(c => c.Phases
            .Where(p => p.When is not null)
            .Select(p => new Rule("phase", $"{c.Id}/{p.Id}", p.When!))),
        .. PointRules(),
    ];

    private IEnumerable<Rule> PointRules() => parts.CauseRules.Causes.SelectMany(c => c.Points.Select(p =>
        new Rule(Rule.Point, $"{p.Points} of {c.Id} for {p.When.Words()}", p.When, c.Requires)));

    /// <summary>The runs in which it says something whether the rule is true.</summary>
    private IEnumerable<ExampleRun> Where(Rule rule) => rule switch
    {
        { Given: { } given } => runs.Where(r => r.IsWhole && r.Judge.Holds(given)),
        { Kind: "finding" } when !_goingOn.Contains(rule.Id) => runs.Where(r => r.GoesOn),
        _ => runs,
    };

    private static IEnumerable<string> BothWays(string item, IEnumerable<bool> seen)
    {
        var both = seen.ToHashSet();

        if (!both.Contains(true))
        {
            yield return item + Never;
        }

        if (!both.Contains(false))
        {
            yield return item + Always;
        }
    }

    private static bool Shows(ExampleRun run, Cause cause) => run.Assessment.Causes.Any(c => c.Cause.Id == cause.Id);

    private static Phase Current(ExampleRun run, Cause cause) =>
        cause.Phases.FirstOrDefault(p => p.When is { } when && run.Judge.Holds(when)) ?? cause.Phases[0];

    /// <summary>The requirement says the same, so that the point always counts.</summary>
    private static bool Repeats(Criterion point, Criterion requirement) => requirement switch
    {
        Criterion.AllOf all => all.Parts.Any(p => Repeats(point, p)),
        _ => requirement.Words() == point.Words(),
    };

    private static HashSet<string> FindingsThatSayWhetherTheCheckGoesOn(GuidebookParts parts)
    {
        var findings = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Criterion>(parts.Questionnaire.Items.First(q => q.Page > 1).EnableWhen?.Leaves() ?? []);

        while (open.TryPop(out var leaf))
        {
            if (leaf is Criterion.FindingIs { Finding: var id } && findings.Add(id))
            {
                foreach (var next in parts.Findings.Single(f => f.Id == id).When.Leaves())
                {
                    open.Push(next);
                }
            }
        }

        return findings;
    }

    /// <param name="Given">The rule matters only where this is true as well.</param>
    private sealed record Rule(string Kind, string Id, Criterion When, Criterion? Given = null)
    {
        public const string Point = "point";

        public string Name => $"{Kind} {Id}";

        public bool IsAboutSafety => Kind is "finding" or "red flag" or "contraindication";
    }
}
