using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Translation;

/// <summary>For each option of each question, whether it is chosen. A scale has an option for each of its numbers.</summary>
public sealed class AnswerTerms
{
    private readonly TermBank _terms;
    private readonly Dictionary<string, ImmutableArray<ChosenOption>> _questions;

    private AnswerTerms(TermBank terms, Dictionary<string, ImmutableArray<ChosenOption>> questions)
    {
        _terms = terms;
        _questions = questions;
    }

    /// <summary>A variable for each option.</summary>
    /// <param name="name">Before the names of the variables, so that two sets of answers can differ.</param>
    public static AnswerTerms Variables(TermBank terms, Questionnaire questionnaire, string name = "") =>
        Of(terms, questionnaire, (question, option) => terms.Variable(VariableName(question.Id, option, name)));

    public static AnswerTerms Of(TermBank terms, Questionnaire questionnaire, Func<QuestionnaireItem, string, BoolTerm> chosen) => new(
        terms,
        questionnaire.Items.ToDictionary(
            q => q.Id,
            q => OptionsOf(q).Select(o => new ChosenOption(o, chosen(q, o))).ToImmutableArray(),
            StringComparer.Ordinal));

    public static string VariableName(string question, string option, string name = "") => $"{name}{question}:{option}";

    /// <summary>Ids of a question's options; of a scale, its numbers.</summary>
    public static IEnumerable<string> OptionsOf(QuestionnaireItem question) => question.Scale is { } scale
        ? Enumerable.Range(scale.Min, scale.Max - scale.Min + 1).Select(n => n.ToString(CultureInfo.InvariantCulture))
        : question.Options.Select(o => o.Id);

    public ImmutableArray<ChosenOption> this[string question] => _questions[question];

    public BoolTerm Chosen(string question, string option) => _questions[question].Single(o => o.Option == option).Chosen;

    public BoolTerm Answered(string question) => _terms.Or(_questions[question].Select(o => o.Chosen));

    /// <summary>The answers, once it is known which options are chosen.</summary>
    public IEnumerable<GivenAnswer> Given(Func<BoolTerm, bool> holds) => _questions
        .Select(q => new GivenAnswer(q.Key, [.. q.Value.Where(o => holds(o.Chosen)).Select(o => o.Option)]))
        .Where(a => !a.Options.IsEmpty);

    /// <summary>These answers with those to one question replaced.</summary>
    public AnswerTerms With(string question, Func<string, BoolTerm> chosen) => new(_terms, new(_questions, StringComparer.Ordinal)
    {
        [question] = [.. _questions[question].Select(o => o with { Chosen = chosen(o.Option) })],
    });

    /// <summary>A visitor can give these answers: one option where one may be chosen, an exclusive one alone.</summary>
    public BoolTerm Valid(Questionnaire questionnaire) => _terms.And(questionnaire.Items.SelectMany(Conflicts).Select(_terms.Not));

    /// <summary>Pairs that can't stand together.</summary>
    private IEnumerable<BoolTerm> Conflicts(QuestionnaireItem question)
    {
        var options = _questions[question.Id];

        for (var i = 0; i < options.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (question.Type != QuestionType.Multiple || question.Options[i].Exclusive || question.Options[j].Exclusive)
                {
                    yield return _terms.And(options[i].Chosen, options[j].Chosen);
                }
            }
        }
    }
}

/// <param name="Option">Its id, or a number of a scale.</param>
public sealed record ChosenOption(string Option, BoolTerm Chosen);
