using System.Text.Json;
using Microsoft.OpenApi;

namespace HamstringGuide.Web.Api;

/// <summary>The shape of a request, for the description of the API; <see cref="SentPlan"/> reads it.</summary>
/// <param name="Exercises">1 to 8, in the order in which they are done.</param>
/// <param name="StartsOn">A day, as all dates.</param>
/// <param name="ReviewOn">1 to 511 days after <paramref name="Date"/>.</param>
/// <param name="PainLimit">0 to 10; when left out, the strictest of the guide's limits for these exercises.</param>
/// <param name="Read">At most 6 articles, causes or self-tests: addresses of their pages, or objects with kind and slug.</param>
/// <param name="WarningSigns">At most 6 ids of red flags that are stressed beside those that always stand there.</param>
/// <param name="Date">The day the plan is made; today (UTC) when left out.</param>
public sealed record PlanRequest(
    IEnumerable<PlanExerciseRequest> Exercises,
    DateOnly? StartsOn = null,
    DateOnly? ReviewOn = null,
    int? PainLimit = null,
    IEnumerable<JsonElement>? Read = null,
    IEnumerable<string>? WarningSigns = null,
    DateOnly? Date = null)
{
    internal static OpenApiSchema ReadSchema() => new()
    {
        Type = JsonSchemaType.Array,
        Description = "At most 6 articles, causes or self-tests: addresses of their pages, or objects with kind (article, cause, self-test) and slug.",
        Items = new OpenApiSchema
        {
            AnyOf =
            [
                new OpenApiSchema { Type = JsonSchemaType.String },
                new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["kind"] = new OpenApiSchema { Type = JsonSchemaType.String },
                        ["slug"] = new OpenApiSchema { Type = JsonSchemaType.String },
                    },
                },
            ],
        },
    };
}

/// <param name="Id">Such as bridge.</param>
/// <param name="Side">left, right or both; both when left out.</param>
/// <param name="Sets">1 to 15.</param>
/// <param name="Repetitions">1 to 60; repetitions, a hold or minutes must be there.</param>
/// <param name="HoldSeconds">1 to 60, and on to 300 in steps of 5.</param>
/// <param name="RestSeconds">5 to 300 in steps of 5.</param>
/// <param name="Minutes">1 to 120; never with repetitions or a hold.</param>
/// <param name="TimesADay">1 to 7.</param>
/// <param name="DaysAWeek">1 to 7.</param>
public sealed record PlanExerciseRequest(
    string Id,
    string? Side = null,
    int? Sets = null,
    int? Repetitions = null,
    int? HoldSeconds = null,
    int? RestSeconds = null,
    int? Minutes = null,
    int? TimesADay = null,
    int? DaysAWeek = null,
    PlanLoadRequest? Load = null);

/// <param name="Kind">body-weight, light-band, medium-band, heavy-band, effort or weight.</param>
/// <param name="Amount">Percent of full effort in steps of 5, or kilograms in halves; none for the other kinds.</param>
public sealed record PlanLoadRequest(string Kind, decimal? Amount = null);
