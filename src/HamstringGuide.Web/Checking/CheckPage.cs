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

    /// <summary>Some questions are new since the visitor first saw the page, because of what was answered there.</summary>
    public bool AsksMore => Fields.Any(f => f.Values.IsEmpty) && Fields.Any(f => !f.Values.IsEmpty);

    /// <summary>The page filled in with what has been answered; null when these answers hide all of it.</summary>
    public static CheckPage? Of(Answers answers, int number)
    {
        var fields = answers.Guidebook.Follow(answers).Shown
            .Where(q => q.Page == number)
            .Select(q => new CheckField(q, answers[q.Id], null))
            .ToImmutableArray();

        return fields.IsEmpty
            ? null
            : new(answers.Guidebook.Parts.Questionnaire.Pages.First(p => p.Number == number), fields);
    }

    /// <summary>
    /// Takes what was sent: the answers with this page's put in, and the page with a message at each field that can't be taken.
    /// Only what stood on the page is read. A required question counts as missing only if the new answers still ask it.
    /// </summary>
    public CheckSubmission Take(Answers before, IReadOnlyDictionary<string, StringValues> form)
    {
        var after = before;
        var fields = ImmutableArray.CreateBuilder<CheckField>(Fields.Length);

        foreach (var (question, _, _) in Fields)
        {
            ImmutableArray<string> values = form.TryGetValue(question.Id, out var sent)
                ? [.. sent.OfType<string>().Where(v => v.Length > 0)]
                : [];

            if (values.IsEmpty && question.WhenSkipped is { } skipped)
            {
                values = [skipped];
            }

            var reading = AnswersReader.Read(before.Guidebook, [new(question.Id, values)]);
            var problem = reading.Problems.IsEmpty ? null : reading.Problems[0].Message;
            fields.Add(new(question, values, problem));
            after = after.With(question.Id, problem is null ? reading.Answers[question.Id] : []);
        }

        var path = before.Guidebook.Follow(after);
        var missing = path.Missing.Select(q => q.Id).ToHashSet();

        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i] is { Error: null, Values.IsEmpty: true } field && missing.Contains(field.Question.Id))
            {
                fields[i] = field with { Error = field.Question.Missing };
            }
        }

        return new(path, new(Page, fields.ToImmutable()));
    }
}

/// <summary>A question on a page, the values to show in it, and what is wrong with them.</summary>
public sealed record CheckField(QuestionnaireItem Question, ImmutableArray<string> Values, string? Error)
{
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

    /// <summary>The answers have uncovered questions on the same page that were not on the form.</summary>
    public bool UncoversMore => Path.Shown.Any(q =>
        q.Page == Page.Page.Number
        && Page.Fields.All(f => f.Question.Id != q.Id)
        && Path.Counted[q.Id].IsEmpty);
}
