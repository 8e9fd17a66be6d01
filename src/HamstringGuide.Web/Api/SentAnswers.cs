using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Web.Checking;

namespace HamstringGuide.Web.Api;

/// <summary>A request's answers, and everything that is wrong with them by question id.</summary>
public sealed class SentAnswers
{
    private SentAnswers(Guidebook guidebook) => Answers = Answers.None(guidebook);

    public Answers Answers { get; private set; }

    public DateOnly? Date { get; private set; }

    public SentProblems Problems { get; } = new();

    public static SentAnswers Read(ReadOnlyMemory<byte> json, Guidebook guidebook)
    {
        var sent = new SentAnswers(guidebook);

        sent.Problems.Parse(json, root => sent.Read(root, guidebook));
        return sent;
    }

    /// <summary>Adds an error for each required question that these answers lead to and leave open.</summary>
    public void RequireComplete()
    {
        var path = Answers.Guidebook.Follow(Answers);

        if (!path.IsComplete)
        {
            foreach (var question in path.Missing)
            {
                Error(question.Id, $"This question must be answered: {question.Text}");
            }
        }
    }

    private void Read(JsonElement root, Guidebook guidebook)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            Error("", "Send an object with a member 'answers'.");
            return;
        }

        var given = false;

        foreach (var member in root.EnumerateObject())
        {
            switch (member.Name)
            {
                case "answers" when !given && member.Value.ValueKind == JsonValueKind.Object:
                    given = true;
                    ReadAnswers(member.Value, guidebook);
                    break;
                case "answers":
                    given = true;
                    Error("answers", "Send one object of question ids with their answers.");
                    break;
                case "date":
                    ReadDate(member.Value);
                    break;
                default:
                    Error(member.Name, "There is no such member. Known are 'answers' and 'date'.");
                    break;
            }
        }

        if (!given)
        {
            Error("answers", "Send the answers by question id.");
        }
    }

    private void ReadAnswers(JsonElement answers, Guidebook guidebook)
    {
        var raw = new Dictionary<string, ImmutableArray<string>>(guidebook.Parts.Questionnaire.Items.Length, StringComparer.Ordinal);

        foreach (var answer in answers.EnumerateObject())
        {
            if (guidebook.Question(answer.Name) is not { } question)
            {
                Error(answer.Name, "There is no question of this name.");
            }
            else if (raw.ContainsKey(answer.Name))
            {
                Error(answer.Name, "This question is answered twice.");
            }
            else if (Values(question, answer.Value) is { } values)
            {
                raw.Add(answer.Name, values);
            }
        }

        var reading = AnswersReader.Read(guidebook, raw);
        Answers = reading.Answers;

        foreach (var problem in reading.Problems)
        {
            Error(problem.Question, problem.Message);
        }
    }

    private ImmutableArray<string>? Values(QuestionnaireItem question, JsonElement value)
    {
        switch (question.Type, value.ValueKind)
        {
            case (QuestionType.Single, JsonValueKind.String):
                return [value.GetString()!];
            case (QuestionType.Multiple, JsonValueKind.Array) when Strings(value) is { } values:
                return values;
            case (QuestionType.Scale, JsonValueKind.Number) when value.TryGetInt32(out var score):
                return [score.ToString(CultureInfo.InvariantCulture)];
            default:
                Error(question.Id, question.Type switch
                {
                    QuestionType.Single => "Expects one option id, as a string.",
                    QuestionType.Multiple => "Expects option ids, as an array of strings.",
                    _ => $"Expects a whole number from {question.Scale!.Min} to {question.Scale.Max}.",
                });
                return null;
        }
    }

    /// <returns>Null when not all of them are strings.</returns>
    private static ImmutableArray<string>? Strings(JsonElement array)
    {
        var values = ImmutableArray.CreateBuilder<string>(array.GetArrayLength());

        foreach (var value in array.EnumerateArray())
        {
            if (value.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            values.Add(value.GetString()!);
        }

        return values.MoveToImmutable();
    }

    private void ReadDate(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= AnswerCode.Epoch && date <= CheckFlow.LastDay)
        {
            Date = date;
            return;
        }

        Error("date", $"Expects a day as yyyy-MM-dd, from {AnswerCode.Epoch:yyyy-MM-dd} to {CheckFlow.LastDay:yyyy-MM-dd}.");
    }

    private void Error(string name, string message) => Problems.Add(name, message);
}
