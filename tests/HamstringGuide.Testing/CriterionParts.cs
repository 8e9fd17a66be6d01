using HamstringGuide.Guidance;

namespace HamstringGuide.Testing;

/// <summary>What a criterion is put together from.</summary>
public static class CriterionParts
{
    /// <summary>The parts that are not put together themselves, as often as they stand there.</summary>
    public static IEnumerable<Criterion> Leaves(this Criterion criterion) => criterion switch
    {
        Criterion.AllOf all => all.Parts.SelectMany(Leaves),
        Criterion.AnyOf any => any.Parts.SelectMany(Leaves),
        Criterion.Not not => not.Part.Leaves(),
        _ => [criterion],
    };

    /// <summary>As an author would say it.</summary>
    public static string Words(this Criterion criterion) => criterion switch
    {
        Criterion.AllOf all => $"all ({string.Join("; ", all.Parts.Select(Words))})",
        Criterion.AnyOf any => $"any ({string.Join("; ", any.Parts.Select(Words))})",
        Criterion.Not not => $"not {not.Part.Words()}",
        Criterion.FindingIs finding => $"finding {finding.Finding}",
        Criterion.AnswerIs answer => $"{answer.Question} [{string.Join(", ", answer.Options)}]",
        Criterion.ScoreIs { AtLeast: { } least } score => $"{score.Question} at least {least}",
        Criterion.ScoreIs score => $"{score.Question} at most {score.AtMost}",
        _ => $"{criterion}",
    };
}
