using System.Collections.Immutable;
using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Guides.Rules;

/// <summary>What a condition reads.</summary>
public sealed class ConditionReads(ImmutableArray<Finding> findings)
{
    private readonly Dictionary<string, Finding> _findings = findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);

    /// <summary>Ids of the questions that it names itself.</summary>
    public static IEnumerable<string> QuestionsNamed(Criterion criterion) => Statements(criterion).Select(Question).OfType<string>().Distinct();

    /// <summary>The findings that it names itself.</summary>
    public IEnumerable<Finding> FindingsNamed(Criterion criterion) =>
        Statements(criterion).OfType<Criterion.FindingIs>().Select(f => _findings[f.Finding]).Distinct();

    /// <summary>Ids of all questions that it reads, itself or through findings.</summary>
    /// <param name="except">Parts that are not looked into, wherever they stand.</param>
    public IEnumerable<string> Questions(Criterion criterion, IReadOnlySet<Criterion>? except = null)
    {
        if (except?.Contains(criterion) == true)
        {
            return [];
        }

        var questions = criterion switch
        {
            Criterion.AllOf all => all.Parts.SelectMany(part => Questions(part, except)),
            Criterion.AnyOf any => any.Parts.SelectMany(part => Questions(part, except)),
            Criterion.Not not => Questions(not.Part, except),
            Criterion.FindingIs finding => Questions(_findings[finding.Finding].When, except),
            _ => Question(criterion) is { } question ? [question] : [],
        };

        return questions.Distinct();
    }

    /// <summary>
    /// The condition and everything that must be true for it to be true: the parts of each <see cref="Criterion.AllOf"/>, also of
    /// those that findings stand for.
    /// </summary>
    public IEnumerable<Criterion> Necessary(Criterion criterion) =>
    [
        criterion,
        .. criterion switch
        {
            Criterion.AllOf all => all.Parts.SelectMany(Necessary),
            Criterion.FindingIs finding => Necessary(_findings[finding.Finding].When),
            _ => [],
        },
    ];

    private static IEnumerable<Criterion> Statements(Criterion criterion) => criterion switch
    {
        Criterion.AllOf all => all.Parts.SelectMany(Statements),
        Criterion.AnyOf any => any.Parts.SelectMany(Statements),
        Criterion.Not not => Statements(not.Part),
        _ => [criterion],
    };

    private static string? Question(Criterion statement) => statement switch
    {
        Criterion.AnswerIs answer => answer.Question,
        Criterion.ScoreIs score => score.Question,
        _ => null,
    };
}
