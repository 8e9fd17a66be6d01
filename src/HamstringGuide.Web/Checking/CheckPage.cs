using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using Microsoft.Extensions.Primitives;

namespace HamstringGuide.Web.Checking;

/// <summary>One page of the check as it is asked: which questions, what was answered, what is wrong.</summary>
public sealed class CheckPage
{
    private CheckPage(QuestionnairePage page, ImmutableArray<CheckField> fields)
    {
        Page = page;
        Fields = fields;
    }

    public QuestionnairePage Page { get; }

    public ImmutableArray<CheckField> Fields { get; }

    public bool HasErrors => Fields.Any(f => f.Error is not null);

    /// <summary>The questions that the answers ask for; the others wait on the page for an answer beside them.</summary>
    public IEnumerable<CheckField> Asked => Fields.Where(f => !f.Waits);

    /// <summary>Where some questions are answered, those that must be still, and self-tests; none where nothing is answered yet.</summary>
    public ImmutableArray<CheckField> StillOpen => Asked.Any(f => !f.Values.IsEmpty)
        ? [.. Asked.Where(f => f.Values.IsEmpty && (!f.Question.Optional || f.Question.IsSelfTest))]
        : [];

    /// <summary>The page filled in with what has been answered; null when these answers hide all of it.</summary>
    public static CheckPage? Of(Answers answers, int number, LiveQuestions live)
    {
        var questionnaire = answers.Guidebook.Parts.Questionnaire;
        var path = answers.Guidebook.Follow(answers);
        var fields = questionnaire.Items
            .Where(q => q.Page == number)
            .Select(q => (Question: q, Condition: live.Of(q, path.Counted), IsAsked: path.Shows(q.Id)))
            .Where(q => q.IsAsked || q.Condition.IsOpen)
            .Select(q => new CheckField(q.Question, path.Counted[q.Question.Id], null)
            {
                Waits = !q.IsAsked,
                LiveClass = q.Condition.IsOpen ? q.Condition.CssClass : null,
            })
            .ToImmutableArray();

        return fields.All(f => f.Waits) ? null : new(questionnaire.Pages.First(p => p.Number == number), fields);
    }

    /// <summary>
    /// Takes what was sent: the answers with this page's put in, and the page with a message at each field that can't be taken.
    /// Only what stood on the page is read. A question is wrong only if the new answers still ask it, and missing only if it was
    /// asked before: one that waited may not have been seen.
    /// </summary>
    public CheckSubmission Take(Answers before, IReadOnlyDictionary<string, StringValues> form)
    {
        var after = before;
        var fields = ImmutableArray.CreateBuilder<CheckField>(Fields.Length);

        foreach (var field in Fields)
        {
            var question = field.Question;
            ImmutableArray<string> values = form.TryGetValue(question.Id, out var sent)
                ? [.. sent.OfType<string>().Where(v => v.Length > 0)]
                : [];

            if (values.IsEmpty && !field.Waits && question.WhenSkipped is { } skipped)
            {
                values = [skipped];
            }

            var reading = AnswersReader.Read(before.Guidebook, [new(question.Id, values)]);
            var problem = reading.Problems.IsEmpty ? null : reading.Problems[0].Message;
            fields.Add(field with { Values = values, Error = problem });
            after = after.With(question.Id, problem is null ? reading.Answers[question.Id] : []);
        }

        var path = before.Guidebook.Follow(after);
        var missing = path.Missing.Select(q => q.Id).ToHashSet();

        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var isMissing = field.Values.IsEmpty && !field.Waits && missing.Contains(field.Question.Id);
            var error = isMissing ? field.Question.Missing : path.Shows(field.Question.Id) ? field.Error : null;
            fields[i] = field with { Error = error, Waits = field.Waits && error is null };
        }

        return new(path, new(Page, fields.ToImmutable()));
    }
}

/// <summary>A question on a page, the values to show in it, and what is wrong with them.</summary>
public sealed record CheckField(QuestionnaireItem Question, ImmutableArray<string> Values, string? Error)
{
    /// <summary>Asked only once an answer on the same page asks for it: not seen until then.</summary>
    public bool Waits { get; init; }

    /// <summary>Class of the rule that shows it while its condition holds; null when the page's answers can't hide it.</summary>
    public string? LiveClass { get; init; }

    /// <summary>The id of an option's input.</summary>
    public static string InputId(string question, string option) => $"{question}-{option}";

    /// <summary>Where a message about this question leads.</summary>
    public string FirstInputId => InputId(
        Question.Id,
        Question.Scale is { } scale ? $"{scale.Min}" : Question.Options[0].Id);
}

/// <summary>What came of a page that was sent.</summary>
public sealed record CheckSubmission(QuestionnairePath Path, CheckPage Page)
{
    public bool IsValid => !Page.HasErrors;

    /// <summary>The answers ask for questions of the same page that were not asked before and are still open.</summary>
    public bool UncoversMore => Path.Shown.Any(q =>
        q.Page == Page.Page.Number
        && Page.Asked.All(f => f.Question.Id != q.Id)
        && Path.Counted[q.Id].IsEmpty);
}
