using HamstringGuide.Guidance.Safety;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Properties;

/// <summary>
/// Answers before and after a change, made one step at a time: one more tick, one more question answered. Several steps follow
/// from the single ones, since "never lower" and "the same" carry over from step to step.
/// </summary>
/// <param name="model">Of any answers; what a change does not touch is the same variable before and after.</param>
public sealed class AnswerChanges(GuidebookModel model)
{
    /// <summary>Before the names of the variables of other hidden answers.</summary>
    public const string OtherName = "other ";

    private readonly TermBank _terms = model.Terms;

    public IEnumerable<(GuidebookModel First, GuidebookModel Second)> Of(AnswerChange change) => change switch
    {
        AnswerChange.MoreTicked more => more.Questions.SelectMany(OneMoreTick),
        AnswerChange.AlsoAnswered also => also.Questions.Select(q => (With(q, _ => _terms.False), model)),
        AnswerChange.Instead instead =>
        [
            (
                With(instead.Question, o => o == instead.From ? _terms.True : model.Given.Chosen(instead.Question, o)),
                With(instead.Question, o =>
                    o == instead.To ? _terms.True : o == instead.From ? _terms.False : model.Given.Chosen(instead.Question, o))
            ),
        ],
        _ => throw new ArgumentException($"Unknown kind of change: {change}", nameof(change)),
    };

    /// <summary>A second set of answers, the same where a question is asked.</summary>
    public (GuidebookModel Other, BoolTerm IsTied) OtherHiddenAnswers()
    {
        var other = AnswerTerms.Variables(_terms, model.Parts.Questionnaire, OtherName);
        var tied = model.Parts.Questionnaire.Items.Select(q => _terms.Implies(
            model.Answers.Shown(q.Id),
            _terms.And(model.Given[q.Id].Zip(other[q.Id], (one, another) => _terms.Same(one.Chosen, another.Chosen)))));

        return (new(_terms, model.Parts, other), _terms.And(tied));
    }

    /// <summary>With "none of these", and the like, unticked by it.</summary>
    private IEnumerable<(GuidebookModel First, GuidebookModel Second)> OneMoreTick(string question)
    {
        var options = model.Parts.Questionnaire.Items.Single(q => q.Id == question).Options;
        var exclusive = options.Where(o => o.Exclusive).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);

        return options.Where(o => !o.Exclusive).Select(tick => (
            With(question, o => o == tick.Id ? _terms.False : model.Given.Chosen(question, o)),
            With(question, o => o == tick.Id ? _terms.True : exclusive.Contains(o) ? _terms.False : model.Given.Chosen(question, o))));
    }

    private GuidebookModel With(string question, Func<string, BoolTerm> chosen) =>
        new(_terms, model.Parts, model.Given.With(question, chosen));
}
