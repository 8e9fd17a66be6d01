using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Web.Handovers;

/// <summary>
/// Which red-flag rules the answers settle. The guide itself takes what was not asked as not so; a clinician must see the
/// difference, so here a rule that is not met is open where an answer is missing that could meet it.
/// </summary>
public sealed class SettledRules
{
    private readonly Dictionary<string, Criterion> _findings;
    private readonly QuestionnairePath _path;
    private readonly Answers _counted;

    public SettledRules(Guidebook guidebook, QuestionnairePath path, Assessment assessment)
    {
        var met = assessment.Reasons.Select(reason => reason.Rule).ToHashSet();
        _findings = guidebook.Parts.Findings.ToDictionary(finding => finding.Id, finding => finding.When, StringComparer.Ordinal);
        _path = path;
        _counted = path.Counted;
        var states = guidebook.Parts.RedFlags.Where(rule => !met.Contains(rule.Id)).Select(rule => (Rule: rule, Holds: Holds(rule.When))).ToArray();
        NotMet = [.. states.Where(state => state.Holds is false).Select(state => state.Rule)];
        Open = [.. states.Where(state => state.Holds is null).Select(state => state.Rule)];
    }

    /// <summary>However what was not asked, or not known, would have been answered.</summary>
    public ImmutableArray<RedFlag> NotMet { get; }

    /// <summary>Something that they look at was not asked, or the person was not sure of it.</summary>
    public ImmutableArray<RedFlag> Open { get; }

    /// <returns>Null when it depends on something that is not known.</returns>
    private bool? Holds(Criterion criterion) => criterion switch
    {
        Criterion.FindingIs finding => Holds(_findings[finding.Finding]),
        Criterion.Not not => !Holds(not.Part),
        Criterion.AllOf all => !Any(all.Parts.Select(part => !Holds(part))),
        Criterion.AnyOf any => Any(any.Parts.Select(Holds)),
        Criterion.AnswerIs answer => Is(answer.Question, answer.Options.Contains),
        Criterion.ScoreIs score => Is(
            score.Question,
            given => int.Parse(given, CultureInfo.InvariantCulture) is var number && number >= (score.AtLeast ?? number) && number <= (score.AtMost ?? number)),
        _ => throw new ArgumentException($"A rule can't depend on {criterion}.", nameof(criterion)),
    };

    private static bool? Any(IEnumerable<bool?> parts)
    {
        bool? any = false;

        foreach (var part in parts)
        {
            if (part is true)
            {
                return true;
            }

            any = part is null ? null : any;
        }

        return any;
    }

    private bool? Is(string question, Func<string, bool> fits)
    {
        var given = _path.Shows(question) ? _counted[question] : [];
        return given.Any(fits) ? true : given.IsEmpty || given.Any(answer => AnswerSense.IsUnsure(question, answer)) ? null : false;
    }
}
