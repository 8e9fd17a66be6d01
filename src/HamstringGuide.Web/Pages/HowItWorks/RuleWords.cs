using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides.Rules;
using HamstringGuide.Web.Pages.Shared;

namespace HamstringGuide.Web.Pages.HowItWorks;

/// <summary>What the fields of a rule mean, in words.</summary>
public static class RuleWords
{
    /// <summary>Such as "Seen within days, at most 7 days".</summary>
    public static string Level(Guidebook guidebook, Disposition disposition, int? targetDays, int? reviewDays = null) =>
        guidebook.Advice(disposition).Step + (targetDays, reviewDays) switch
        {
            ({ } target, _) => $", at most {Words.Days(target)}",
            (_, { } review) => $": look again after {Words.Days(review)}",
            _ => "",
        };

    public static string Permission(ExercisePermission permission) => permission switch
    {
        ExercisePermission.None => "None",
        ExercisePermission.Gentle => "Gentle ones only",
        _ => "No limit from this rule",
    };

    public static string Kind(QuestionnaireItem question) => question switch
    {
        { Scale: { } scale } => $"One number, from {scale.Min} ({scale.Low}) to {scale.Max} ({scale.High})",
        { Type: QuestionType.Multiple } => "One answer or more",
        _ => "One answer",
    };

    /// <summary>How an option behaves beside others; null when in no special way.</summary>
    public static string? Manner(AnswerOption option) => option switch
    {
        { Exclusive: true } => "cannot stand with another",
        { Yields: true } => "with another, the other one counts",
        _ => null,
    };

    /// <summary>Points with their sign, the minus as wide as the plus.</summary>
    public static string Points(int points) => points < 0 ? $"−{-points}" : $"+{points}";

    /// <summary>The findings through which something reads; empty when it reads by itself.</summary>
    public static string Through(Reader reader) => string.Join(" and ", reader.Through.Select(finding => $"“{finding.Means}”"));

    public static string Readers(ReaderKind kind, int count) => kind switch
    {
        ReaderKind.Question => Words.Count(count, "question", "questions"),
        ReaderKind.Finding => Words.Count(count, "finding", "findings"),
        ReaderKind.Rule => Words.Count(count, "rule", "rules"),
        ReaderKind.Cause => Words.Count(count, "cause", "causes"),
        ReaderKind.Contraindication => Words.Count(count, "contraindication", "contraindications"),
        _ => Words.Count(count, "care tip", "care tips"),
    };
}
