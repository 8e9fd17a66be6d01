using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Pages.Shared;

namespace HamstringGuide.Web.Handovers;

/// <summary>Makes the hand-over of a result, in the words of the result's edition.</summary>
public sealed class HandoverWriter(Guidebook guidebook, QuestionnairePath path, Assessment assessment, DateOnly finishedOn)
{
    private readonly Dictionary<string, RedFlag> _rules = guidebook.Parts.RedFlags.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <param name="heading">The call to action, with its date.</param>
    /// <param name="today">What today's rules say otherwise, in a sentence; null when they agree.</param>
    /// <param name="code">Of the answers, to find the result again.</param>
    public Handover Write(string heading, string? today, string code)
    {
        var answers = new HandoverAnswers(guidebook, path);
        var rules = new SettledRules(guidebook, path, assessment);

        return new(
        [
            new("advised", heading, [.. Advised(today)]),
            new("presentation", "Presentation", [new(null, answers.Presentation())]),
            new("flags", "Red flags found", [.. OrNone(Found(), "None of those asked about.")]),
            new("reported", "Reported", [.. OrNone(answers.Reported(), "Nothing else.")]),
            new("denied", "Pertinent negatives", [.. OrNone(answers.Denied(), "Nothing.")]),
            new("unknown", "Not sure, not asked", [.. OrNone([.. answers.NotKnown(), .. Open(rules)], "Nothing.")]),
            new("given", "Advice given", [.. OrNone(Given(), "No cause named and no exercise shown.")]),
            new("basis", "Basis", [.. Basis(rules, code)]),
        ]);
    }

    private IEnumerable<HandoverLine> Advised(string? today)
    {
        var advice = guidebook.Advice(assessment.Disposition);

        if (today is not null)
        {
            yield return new("Today's rules", today);
        }

        yield return new("How soon", assessment switch
        {
            { TargetDays: { } days } => $"within {Words.Days(days)} of the answers, by {Dates.WithYear(assessment.SeeBy(finishedOn)!.Value)}",
            { ReviewDays: { } days } => $"no visit now; review after {Words.Days(days)}, on {Dates.WithYear(assessment.ReviewOn(finishedOn)!.Value)}",
            _ => advice.Time,
        });
        yield return new("Because", string.Join("; ", assessment.Reasons.Where(reason => reason.Disposition == assessment.Disposition).Select(Name)) is { Length: > 0 } why
            ? why
            : "no red flag found");

        if (assessment.Partial)
        {
            yield return new("Incomplete", "the check ended at the warning signs; the rest was not asked");
        }
    }

    /// <summary>Every rule that fired, whatever its level.</summary>
    private IEnumerable<HandoverLine> Found() => assessment.Reasons
        .Where(reason => _rules.ContainsKey(reason.Rule))
        .Select(reason => new HandoverLine($"{Name(reason)} ({guidebook.Advice(reason.Disposition).Step})", reason.Say));

    private IEnumerable<HandoverLine> Open(SettledRules rules)
    {
        if (!rules.Open.IsEmpty)
        {
            yield return new("Red-flag rules left open by this", Refs(rules.Open));
        }
    }

    private IEnumerable<HandoverLine> Given()
    {
        if (!assessment.Causes.IsEmpty)
        {
            yield return new("Can fit (pattern, points)", string.Join("; ", assessment.Causes.Select(cause => $"{cause.Cause.Name} ({cause.Points})")));
        }

        foreach (var planned in assessment.Exercises)
        {
            yield return new(planned.Exercise.Name, planned.Regimen.ToSentence());
        }

        if (!assessment.More.IsEmpty)
        {
            yield return new("When these are easy", string.Join("; ", assessment.More.Select(planned => planned.Exercise.Name)));
        }

        if (!assessment.Exercises.IsEmpty)
        {
            yield return new("Pain limit", assessment.PainRule);
        }

        if (assessment.Permission != ExercisePermission.Full)
        {
            yield return new("Exercise permitted", assessment.Permission == ExercisePermission.Gentle ? "gentle only" : "none");
        }

        if (!assessment.Withheld.IsEmpty)
        {
            yield return new("Withheld", string.Join("; ", assessment.Withheld.Select(withheld =>
                $"{withheld.Exercise.Name} ({string.Join(", ", withheld.Reasons.Select(reason => reason.Ref.Length > 0 ? reason.Ref : "level of care"))})")));
            yield return new("Withheld for", string.Join("; ", assessment.Withheld.SelectMany(withheld => withheld.Reasons).DistinctBy(reason => (reason.Rule, reason.Ref)).Select(Name)));
        }
    }

    private IEnumerable<HandoverLine> Basis(SettledRules rules, string code)
    {
        yield return new("Red-flag rules checked, not met", rules.NotMet.IsEmpty ? "none" : Refs(rules.NotMet));
        yield return new("Answers of", $"{Dates.WithYear(finishedOn)}, patient-reported, not examined");
        yield return new("Rules", $"HamstringGuide {guidebook.Release.Identity}, not yet reviewed by a clinician");
        yield return new("Code", code);
        yield return new(null, "Education tool, not a diagnosis.");
    }

    /// <summary>A rule by its number, or the pattern that set the level.</summary>
    private string Name(Reason reason) => _rules.ContainsKey(reason.Rule)
        ? $"{reason.Ref} {reason.Name}"
        : reason.Ref.Length > 0 ? $"pattern: {reason.Name}" : reason.Name;

    private string Name(WithholdingReason reason) =>
        guidebook.Parts.Contraindications.FirstOrDefault(rule => rule.Id == reason.Rule) is { } rule
            ? $"{rule.Ref} {rule.Name}"
            : $"{reason.Ref} to be examined first".TrimStart();

    /// <summary>Their numbers, three or more in a row as the first and the last.</summary>
    private string Refs(ImmutableArray<RedFlag> some)
    {
        var chosen = some.Select(rule => rule.Ref).ToHashSet();
        var runs = new List<List<string>>();
        var goesOn = false;

        foreach (var rule in guidebook.Parts.RedFlags)
        {
            var isOne = chosen.Contains(rule.Ref);

            if (isOne && goesOn)
            {
                runs[^1].Add(rule.Ref);
            }
            else if (isOne)
            {
                runs.Add([rule.Ref]);
            }

            goesOn = isOne;
        }

        return string.Join(", ", runs.Select(run => run.Count > 2 ? $"{run[0]} to {run[^1]}" : string.Join(", ", run)));
    }

    private static IEnumerable<HandoverLine> OrNone(IEnumerable<HandoverLine> lines, string none) => lines.DefaultIfEmpty(new(null, none));
}
