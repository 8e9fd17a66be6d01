using HamstringGuide.Guidance.Checks;
using HamstringGuide.Guidance.Safety;

namespace HamstringGuide.Guidance;

/// <summary>
/// Finds everything in a guidebook's parts that would make it contradict itself: names that don't exist, ids used twice, rules
/// without grounds, conditions that look ahead, findings in a circle, placeholders that nothing fills.
/// </summary>
public static class GuidebookCheck
{
    /// <summary>Ids of reasons that are not rules of the content.</summary>
    public static readonly string[] ReservedRuleIds = ["permission", "unclear-and-painful", "without-self-tests"];

    /// <summary>Words of the language of conditions; no question may be called so.</summary>
    internal static readonly string[] CriterionKeys = ["all", "any", "not", "finding", .. EnumId.All<ResultAspect>()];

    /// <summary>All problems, kind by kind; empty when there is none.</summary>
    public static IReadOnlyList<GuidebookProblem> Problems(GuidebookParts parts)
    {
        var book = new CheckedBook(parts);
        PartCheck[] checks =
        [
            new QuestionnaireCheck(book),
            new RuleCheck(book),
            new CauseCheck(book),
            new ExerciseCheck(book),
            new CareTextCheck(book),
            new CountryCheck(book),
            new PlaceholderCheck(book),
        ];

        return Run(book, checks);
    }

    /// <summary>All problems of safety properties for a guidebook of these parts; empty when there is none.</summary>
    public static IReadOnlyList<GuidebookProblem> Problems(GuidebookParts parts, IReadOnlyCollection<SafetyProperty> properties)
    {
        var book = new CheckedBook(parts);
        return Run(book, new SafetyPropertyCheck(book, properties));
    }

    private static IReadOnlyList<GuidebookProblem> Run(CheckedBook book, params IEnumerable<PartCheck> checks)
    {
        foreach (var check in checks)
        {
            check.Run();
        }

        return book.Problems;
    }
}
