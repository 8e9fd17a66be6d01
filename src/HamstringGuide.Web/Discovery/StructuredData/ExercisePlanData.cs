using System.Text.Json.Nodes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Web.Pages.Shared;

namespace HamstringGuide.Web.Discovery.StructuredData;

/// <summary>An exercise as an ExercisePlan; where it has several doses, each is a part of it.</summary>
internal static class ExercisePlanData
{
    public static JsonObject Named(Exercise exercise, Func<string, string> full) =>
        Node.Of("ExercisePlan", ("name", exercise.Name), ("url", full($"/exercises/{exercise.Id}")));

    public static JsonObject Of(Exercise exercise, string description, Func<string, string> full)
    {
        var dose = exercise.Regimens.Length == 1 ? exercise.Regimens[0] : null;

        // Whoever takes the dose out of the page takes along when to stop and who should not do it.
        string?[] variables = [.. dose is null ? [] : Words(dose), $"Stop if you notice: {exercise.StopIf}", exercise.NotFor];

        return Node.Of(
            "ExercisePlan",
            [
                ("name", exercise.Name),
                ("url", full($"/exercises/{exercise.Id}")),
                ("description", description),
                ("exerciseType", exercise.Kind),
                ("category", Category(exercise.Kind)),
                .. dose is null ? [] : Amounts(dose),
                ("additionalVariable", Node.Many(variables.OfType<string>())),
                ("hasPart", dose is not null ? null : Node.Many(exercise.Regimens.Select(regimen => Node.Of(
                    "ExercisePlan",
                    [("name", regimen.Name), .. Amounts(regimen), ("additionalVariable", Node.Many(Words(regimen)))])))),
            ]);
    }

    /// <summary>Those numbers of a dose for which schema.org has a property; its sentence has them all.</summary>
    private static IEnumerable<(string, JsonNode?)> Amounts(Regimen regimen) =>
    [
        ("repetitions", Quantity(regimen.Repetitions)),
        ("activityDuration", Quantity(regimen.Minutes, ("unitCode", "MIN"))),
        ("activityFrequency", Node.Many(new[]
        {
            Quantity(regimen.TimesADay, ("unitText", "times a day")),
            Quantity(regimen.DaysAWeek, ("unitText", "days a week")),
        }.OfType<JsonObject>())),
        ("intensity", regimen.Load),
    ];

    private static IEnumerable<string> Words(Regimen regimen)
    {
        yield return regimen.ToSentence();
        yield return $"Keep pain at {regimen.PainLimit} of 10 or less.";

        if (regimen.Note is { } note)
        {
            yield return $"{Pages.Shared.Words.Sentence(note)}.";
        }
    }

    private static JsonObject? Quantity(Amount? amount, params (string, JsonNode?)[] unit) => amount switch
    {
        null => null,
        { } one when one.Min == one.Max => Node.Of("QuantitativeValue", [("value", one.Min), .. unit]),
        { } range => Node.Of("QuantitativeValue", [("minValue", range.Min), ("maxValue", range.Max), .. unit]),
    };

    private static string? Category(string kind) => kind switch
    {
        "aerobic" => "https://schema.org/AerobicActivity",
        "balance" => "https://schema.org/Balance",
        "strengthening" or "isometric" or "eccentric" => "https://schema.org/StrengthTraining",
        "static stretch" or "dynamic stretch" or "mobility" => "https://schema.org/Flexibility",
        _ => null,
    };
}
