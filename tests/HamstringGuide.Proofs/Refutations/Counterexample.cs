using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Proofs.Agreement;
using HamstringGuide.Proofs.Properties;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Refutations;

/// <summary>
/// Answers for which something is not so. What z3 finds is full of accidents: answers are taken away, or changed so that fewer red
/// flags fire, for as long as it still is not so.
/// </summary>
public sealed class Counterexample
{
    private readonly Obligation _obligation;
    private readonly GuidebookModel _first;
    private readonly TermEvaluator _evaluator;
    private readonly BoolTerm _denial;
    private readonly BoolTerm[] _redFlags;

    /// <summary>Names of the variables that are true.</summary>
    private HashSet<string> _chosen;

    /// <param name="found">As z3 found it.</param>
    public Counterexample(Obligation obligation, IReadOnlySet<string> found)
    {
        _obligation = obligation;
        _first = obligation.Models[0];
        _denial = _first.Terms.And(obligation.Denial);
        _chosen = [.. found];
        _redFlags = [.. _first.Parts.RedFlags.Select(_first.Result.Fires)];
        var questions = _first.Parts.Questionnaire.Items;
        _evaluator = new(
        [
            _denial,
            .. _redFlags,
            .. questions.Select(_first.Answers.Missing),
            .. obligation.Models.SelectMany(m => questions.SelectMany(q => m.Given[q.Id].Select(o => o.Chosen))),
        ]);

        if (!IsOne(_chosen))
        {
            throw new InvalidOperationException("z3's case is none by our own reckoning: the two readings of the terms differ.");
        }

        // The last questions first: the earlier ones decide what is asked.
        foreach (var question in questions.Reverse())
        {
            Simplify(question, AnswerChanges.OtherName);
            Simplify(question, "");
            Calm(question);
        }
    }

    /// <summary>The answers by question; of a pair, both sets. Hidden answers that matter are among them.</summary>
    public ImmutableArray<ImmutableArray<GivenAnswer>> Answers
    {
        get
        {
            var values = _evaluator.Evaluate(_chosen);
            return [.. _obligation.Models.Select(model => model.Given.Given(term => values[term]).ToImmutableArray())];
        }
    }

    /// <summary>Questions of the first answers where something is ticked, and nothing else can be: then it would be so.</summary>
    public ImmutableArray<string> Deciding() =>
    [
        .. from answer in Answers[0]
           let question = _first.Parts.Questionnaire.Items.Single(q => q.Id == answer.Question)
           where !question.Options.Any(o => o.Exclusive && answer.Options.Contains(o.Id))
           where !Others(question).Any(IsOne)
           select question.Id,
    ];

    /// <summary>The guide itself says what the model says of these answers, so that it is the guide's fault and not the model's.</summary>
    public bool IsConfirmedBy(Assessor guide) => _obligation.Models.Zip(Answers).All(pair =>
    {
        var (model, given) = pair;
        var reading = new ModelReading(model);
        var values = new TermEvaluator([model.Result.Complete, .. reading.Terms]).Evaluate(_chosen);
        var answers = GivenAnswer.Read(guide.Guidebook, given);
        var isComplete = guide.Guidebook.Follow(answers.Answers).IsComplete;

        return answers.Problems.IsEmpty
            && isComplete == values[model.Result.Complete]
            && (!isComplete || reading.Read(values) == ComparedResult.Of(model.Parts, guide.Assess(answers.Answers)));
    });

    /// <summary>Whether something is true for these answers.</summary>
    public bool Holds(BoolTerm term) => new TermEvaluator([term]).Evaluate(_chosen)[term];

    private bool IsOne(IReadOnlySet<string> chosen) => _evaluator.Evaluate(chosen)[_denial];

    private void Simplify(QuestionnaireItem question, string name)
    {
        if (!Try(With(question, name, [])))
        {
            foreach (var harmless in question.Options.Where(o => o.Exclusive))
            {
                Try(With(question, name, [harmless.Id]));
            }
        }

        foreach (var option in AnswerTerms.OptionsOf(question).Select(o => AnswerTerms.VariableName(question.Id, o, name)))
        {
            Try([.. _chosen.Where(c => c != option)]);
        }
    }

    /// <summary>Takes another answer to the question for which fewer red flags fire, if there is one.</summary>
    private void Calm(QuestionnaireItem question)
    {
        if (question.Type != QuestionType.Multiple && IsGiven(question))
        {
            _chosen = Others(question).Where(IsOne).Prepend(_chosen).MinBy(RedFlags)!;
        }
    }

    private int RedFlags(IReadOnlySet<string> chosen)
    {
        var values = _evaluator.Evaluate(chosen);
        return _redFlags.Count(r => values[r]);
    }

    private bool IsGiven(QuestionnaireItem question) =>
        AnswerTerms.OptionsOf(question).Any(o => _chosen.Contains(AnswerTerms.VariableName(question.Id, o)));

    /// <summary>The same with each other single answer to the question.</summary>
    private IEnumerable<HashSet<string>> Others(QuestionnaireItem question) => AnswerTerms.OptionsOf(question)
        .Select(o => With(question, "", [o]))
        .Where(chosen => !chosen.SetEquals(_chosen))
        .Select(Completed);

    private bool Try(HashSet<string> chosen)
    {
        var isOne = IsOne(chosen);
        _chosen = isOne ? chosen : _chosen;
        return isOne;
    }

    private HashSet<string> With(QuestionnaireItem question, string name, IEnumerable<string> options)
    {
        var own = AnswerTerms.OptionsOf(question).Select(o => AnswerTerms.VariableName(question.Id, o, name));
        return [.. _chosen.Except(own), .. options.Select(o => AnswerTerms.VariableName(question.Id, o, name))];
    }

    /// <summary>Questions that come up are answered with "none of these", or with their first option.</summary>
    private HashSet<string> Completed(HashSet<string> chosen)
    {
        foreach (var question in _first.Parts.Questionnaire.Items)
        {
            if (_evaluator.Evaluate(chosen)[_first.Answers.Missing(question)])
            {
                var option = question.Options.FirstOrDefault(o => o.Exclusive)?.Id ?? AnswerTerms.OptionsOf(question).First();
                chosen = [.. chosen, AnswerTerms.VariableName(question.Id, option)];
            }
        }

        return chosen;
    }
}
