using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Tests.WorkedExamples;

/// <summary>
/// Reads criteria over an example's answers straight from the data, sharing nothing with the guide's own compiler: names stay
/// names, findings are looked up each time, hidden answers are dropped here once more.
/// </summary>
public sealed class CriterionJudge
{
    private readonly Dictionary<string, Criterion> _findings;
    private readonly Dictionary<string, ImmutableArray<string>> _answers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public CriterionJudge(GuidebookParts parts, WorkedExample example)
    {
        _findings = parts.Findings.ToDictionary(f => f.Id, f => f.When, StringComparer.Ordinal);

        foreach (var question in parts.Questionnaire.Items)
        {
            if (question.EnableWhen is { } when && !Holds(when))
            {
                continue;
            }

            _asked.Add(question.Id);

            if (example.Answers.FirstOrDefault(a => a.Question == question.Id) is { } answer)
            {
                var yields = question.Options.Where(o => o.Yields).Select(o => o.Id).ToArray();
                var others = answer.Values.RemoveRange(yields);
                _answers[question.Id] = others.IsEmpty ? answer.Values : others;
            }
        }
    }

    /// <summary>The question is asked, answered or not.</summary>
    public bool Asks(string question) => _asked.Contains(question);

    /// <summary>What counts; empty when the question is not asked or not answered.</summary>
    public ImmutableArray<string> Answer(string question) => _answers.GetValueOrDefault(question, []);

    public bool Holds(Criterion criterion) => Holds(criterion, turned: null);

    /// <summary>The criterion would turn if this part of it alone turned.</summary>
    public bool Decides(Criterion part, Criterion criterion) => Holds(criterion, turned: part) != Holds(criterion);

    /// <summary>Those options of an answer criterion that were chosen.</summary>
    public IEnumerable<string> Chosen(Criterion.AnswerIs answer) => Answer(answer.Question).Intersect(answer.Options);

    public int? Score(string question) => Answer(question) is [var score] ? int.Parse(score, CultureInfo.InvariantCulture) : null;

    private bool Holds(Criterion criterion, Criterion? turned) => criterion switch
    {
        Criterion.AllOf all => all.Parts.All(p => Holds(p, turned)),
        Criterion.AnyOf any => any.Parts.Any(p => Holds(p, turned)),
        Criterion.Not not => !Holds(not.Part, turned),
        _ => HoldsPlain(criterion) != ReferenceEquals(criterion, turned),
    };

    private bool HoldsPlain(Criterion criterion) => criterion switch
    {
        Criterion.AnswerIs answer => Chosen(answer).Any(),
        Criterion.ScoreIs score => Score(score.Question) is { } given && given >= (score.AtLeast ?? given) && given <= (score.AtMost ?? given),
        Criterion.FindingIs finding => Holds(_findings[finding.Finding]),
        _ => throw new ArgumentException($"Looks at more than answers: {criterion}", nameof(criterion)),
    };
}
