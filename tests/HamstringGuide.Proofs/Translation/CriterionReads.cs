using System.Globalization;
using HamstringGuide.Guidance;

namespace HamstringGuide.Proofs.Translation;

/// <summary>What a condition over answers names, through findings as well.</summary>
public static class CriterionReads
{
    public static IEnumerable<string> Questions(GuidebookParts parts, Criterion criterion) =>
        Options(parts, criterion).Select(o => o.Question).Distinct();

    /// <summary>Options, and numbers of a scale between the limits.</summary>
    public static IEnumerable<(string Question, string Option)> Options(GuidebookParts parts, Criterion criterion) => criterion switch
    {
        Criterion.AllOf all => all.Parts.SelectMany(p => Options(parts, p)),
        Criterion.AnyOf any => any.Parts.SelectMany(p => Options(parts, p)),
        Criterion.Not not => Options(parts, not.Part),
        Criterion.FindingIs finding => Options(parts, parts.Findings.Single(f => f.Id == finding.Finding).When),
        Criterion.AnswerIs answer => answer.Options.Select(o => (answer.Question, o)),
        Criterion.ScoreIs score => Numbers(parts, score).Select(n => (score.Question, n)),
        _ => [],
    };

    /// <summary>The numbers of the scale between the limits.</summary>
    public static IEnumerable<string> Numbers(GuidebookParts parts, Criterion.ScoreIs limits) => AnswerTerms
        .OptionsOf(parts.Questionnaire.Items.Single(q => q.Id == limits.Question))
        .Where(option => int.Parse(option, CultureInfo.InvariantCulture) is var n && n >= (limits.AtLeast ?? n) && n <= (limits.AtMost ?? n));
}
