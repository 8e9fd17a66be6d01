using System.Collections.Immutable;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Conditions;

/// <summary>Makes conditions of criteria. The parts have been checked before, so every name is known.</summary>
internal sealed class ConditionCompiler
{
    private readonly GuidebookParts _parts;
    private readonly QuestionIndex _questions;
    private readonly Dictionary<string, ConditionSlot> _findings;
    private readonly List<ConditionSlot> _slots;

    public ConditionCompiler(GuidebookParts parts, QuestionIndex questions)
    {
        _parts = parts;
        _questions = questions;
        _findings = parts.Findings
            .Select((finding, index) => (finding.Id, Slot: new ConditionSlot(index)))
            .ToDictionary(f => f.Id, f => f.Slot, StringComparer.Ordinal);
        _slots = [.. parts.Findings.Select(finding => _findings[finding.Id])];

        foreach (var finding in parts.Findings)
        {
            _findings[finding.Id].Condition = Compile(finding.When);
        }
    }

    /// <summary>The slots of everything compiled so far.</summary>
    public ConditionSlots Slots() => new(_slots, _questions.Count);

    /// <summary>A condition that is worked out once for a set of answers. Not for one that looks at the result.</summary>
    public Condition Remembered(Criterion criterion)
    {
        if (Compile(criterion) is var condition && condition is RememberedCondition)
        {
            return condition;
        }

        var slot = new ConditionSlot(_slots.Count) { Condition = condition };
        _slots.Add(slot);
        return new RememberedCondition(slot);
    }

    public Condition Compile(Criterion criterion) => criterion switch
    {
        Criterion.AnswerIs answer => Compile(answer),
        Criterion.ScoreIs score => new AnswerCondition(
            _questions.Find(score.Question)!.Position,
            _questions.Find(score.Question)!.Between(score.AtLeast, score.AtMost)),
        Criterion.FindingIs finding => new RememberedCondition(_findings[finding.Finding]),
        Criterion.AllOf all => new AllCondition([.. all.Parts.Select(Compile)]),
        Criterion.AnyOf any => new AnyCondition([.. any.Parts.Select(Compile)]),
        Criterion.Not not => new NotCondition(Compile(not.Part)),
        Criterion.ResultHas result => Compile(result),
        _ => throw new InvalidOperationException($"Unknown kind of criterion: {criterion.GetType().Name}"),
    };

    private AnswerCondition Compile(Criterion.AnswerIs answer)
    {
        var question = _questions.Find(answer.Question)!;
        var mask = 0UL;

        foreach (var option in answer.Options)
        {
            mask |= question.TryBit(option, out var bit) ? bit : 0;
        }

        return new(question.Position, mask);
    }

    private ResultCondition Compile(Criterion.ResultHas result)
    {
        var ids = result.Ids;

        switch (result.Aspect)
        {
            case ResultAspect.Level:
                var levels = ids.Select(id => EnumId.TryParse<Disposition>(id, out var level) ? level : default).ToArray();
                return new(facts => levels.Contains(facts.Level));
            case ResultAspect.Cause:
                var causes = Positions(_parts.CauseRules.Causes, c => ids.Contains(c.Id));
                return new(facts => causes.Any(c => facts.Causes[c]));
            case ResultAspect.Shown:
                var shown = Positions(_parts.Exercises, e => ids.Contains("any") || ids.Contains(e.Id));
                return new(facts => shown.Any(e => facts.Shown[e]));
            case ResultAspect.ShownTag:
                var shownTags = Positions(_parts.Exercises, e => e.Tags.Any(ids.Contains));
                return new(facts => shownTags.Any(e => facts.Shown[e]));
            case ResultAspect.Allowed:
                var allowed = Positions(_parts.Exercises, e => ids.Contains(e.Id));
                return new(facts => allowed.Any(e => facts.Allowed[e]));
            default:
                var allowedTags = Positions(_parts.Exercises, e => e.Tags.Any(ids.Contains));
                return new(facts => allowedTags.Any(e => facts.Allowed[e]));
        }
    }

    private static int[] Positions<T>(ImmutableArray<T> items, Func<T, bool> chosen) =>
        [.. Enumerable.Range(0, items.Length).Where(i => chosen(items[i]))];
}
