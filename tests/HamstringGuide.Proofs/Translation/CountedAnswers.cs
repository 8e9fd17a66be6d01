using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Translation;

/// <summary>
/// The answers that count, of those given: an option that yields goes beside another one, and what a hidden question was answered
/// goes (clinical model, a2 step 2). Conditions are read over these.
/// </summary>
public sealed class CountedAnswers
{
    private readonly TermBank _terms;
    private readonly GuidebookParts _parts;
    private readonly Dictionary<string, BoolTerm> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoolTerm> _shown = new(StringComparer.Ordinal);

    public CountedAnswers(TermBank terms, GuidebookParts parts, AnswerTerms given)
    {
        _terms = terms;
        _parts = parts;
        Answers = given;

        // In the order of asking, since a question may be shown by earlier answers only.
        foreach (var question in parts.Questionnaire.Items)
        {
            var shown = question.EnableWhen is { } when ? Holds(when) : terms.True;
            var without = question.Options.Where(o => !o.Yields).Select(o => given.Chosen(question.Id, o.Id)).ToArray();
            var yielding = question.Options.Where(o => o.Yields).Select(o => o.Id).ToHashSet();

            _shown.Add(question.Id, shown);
            Answers = Answers.With(question.Id, option => terms.And(
                shown,
                given.Chosen(question.Id, option),
                yielding.Contains(option) ? terms.Not(terms.Or(without)) : terms.True));
        }
    }

    public AnswerTerms Answers { get; }

    /// <summary>The question is asked.</summary>
    public BoolTerm Shown(string question) => _shown[question];

    /// <summary>The question is asked, must be answered, and is not.</summary>
    public BoolTerm Missing(QuestionnaireItem question) =>
        question.Optional ? _terms.False : _terms.And(Shown(question.Id), _terms.Not(Answers.Answered(question.Id)));

    /// <summary>A condition over answers.</summary>
    /// <exception cref="ArgumentException">It looks at the result.</exception>
    public BoolTerm Holds(Criterion criterion) => criterion switch
    {
        Criterion.AnswerIs answer => _terms.Or(answer.Options.Select(o => Answers.Chosen(answer.Question, o))),
        Criterion.ScoreIs score => _terms.Or(CriterionReads.Numbers(_parts, score).Select(n => Answers.Chosen(score.Question, n))),
        Criterion.FindingIs finding => Found(finding.Finding),
        Criterion.AllOf all => _terms.And(all.Parts.Select(Holds)),
        Criterion.AnyOf any => _terms.Or(any.Parts.Select(Holds)),
        Criterion.Not not => _terms.Not(Holds(not.Part)),
        _ => throw new ArgumentException($"Looks at more than answers: {criterion}", nameof(criterion)),
    };

    private BoolTerm Found(string finding)
    {
        if (!_found.TryGetValue(finding, out var found))
        {
            found = Holds(_parts.Findings.Single(f => f.Id == finding).When);
            _found.Add(finding, found);
        }

        return found;
    }
}
