using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Fuzz.Tests;

/// <summary>Answers to some or all questions, most of them valid.</summary>
public static class RandomAnswers
{
    private static readonly ImmutableArray<QuestionnaireItem> Items = RealContent.Parts.Questionnaire.Items;

    /// <summary>Ids of questions and options.</summary>
    public static IReadOnlyList<string> Words { get; } =
        [.. Items.Select(item => item.Id), .. Items.SelectMany(item => item.Options).Select(option => option.Id).Distinct(), "none", "not-done"];

    /// <summary>The worked examples, and what is answered by chance.</summary>
    public static IEnumerable<KeyValuePair<string, ImmutableArray<string>>> Raw(Random random) => random.Next(3) > 0
        ? random.OneOf(RealContent.WorkedExamples).Answers.Select(a => KeyValuePair.Create(a.Question, a.Values))
        : Items.Where(_ => random.Next(4) > 0).Select(item => KeyValuePair.Create(item.Id, Values(item, random)));

    public static Answers Valid(Random random) => AnswersReader.Read(RealContent.Guidebook, Raw(random)).Answers;

    public static string Json(Random random)
    {
        var answers = new JsonObject();

        foreach (var (question, values) in Raw(random))
        {
            var isMultiple = random.Next(40) == 0 || Items.FirstOrDefault(i => i.Id == question) is { Type: QuestionType.Multiple };
            answers[question] = isMultiple ? new JsonArray([.. values.Select(v => JsonValue.Create(v))])
                : int.TryParse(values.FirstOrDefault(), out var score) ? score
                : values.FirstOrDefault();
        }

        return new JsonObject { ["answers"] = answers }.ToJsonString(JsonSerializerOptions.Default);
    }

    private static ImmutableArray<string> Values(QuestionnaireItem item, Random random) => item.Options.IsEmpty
        ? [$"{random.Next(0, 11)}"]
        : [.. Enumerable.Range(0, item.Type == QuestionType.Multiple ? random.Next(1, 4) : 1).Select(_ => random.OneOf(item.Options).Id).Distinct()];
}
