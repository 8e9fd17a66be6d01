using System.Text.Json.Serialization;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Monitoring;
using Microsoft.OpenApi;

namespace HamstringGuide.Web.Api;

/// <summary>The same questions and guidance as the pages, for programs. Nothing that is sent is stored.</summary>
public static class GuideApi
{
    public static void AddGuideApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        builder.Services.AddOpenApi("v1", openApi =>
        {
            openApi.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "HamstringGuide";
                document.Info.Description = "Questions about a sore hamstring or knee, and the guidance for a set of answers. "
                    + "Education, not a diagnosis. Nothing that is sent is stored.";
                document.Info.Version = "1";
                document.Servers?.Clear();
                return Task.CompletedTask;
            });
            openApi.AddSchemaTransformer((schema, context, _) =>
            {
                if (context.JsonTypeInfo.Type == typeof(AssessmentRequest))
                {
                    schema.Properties!["answers"] = AnswersSchema();
                }
                else if (context.JsonTypeInfo.Type == typeof(PlanRequest))
                {
                    schema.Properties!["read"] = PlanRequest.ReadSchema();
                }

                return Task.CompletedTask;
            });
        });
    }

    private static OpenApiSchema AnswersSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "By question id: a string for type single, an array of strings for multiple, an integer for a scale.",
        AdditionalProperties = new OpenApiSchema
        {
            AnyOf =
            [
                new OpenApiSchema { Type = JsonSchemaType.String },
                new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
                new OpenApiSchema { Type = JsonSchemaType.Integer },
            ],
        },
    };

    public static void MapGuideApi(this WebApplication app)
    {
        app.MapOpenApi();
        var api = app.MapGroup("/api/v1");

        api.MapGet("/questionnaire", (GuidebookShelf shelf) => QuestionnaireReply.Of(shelf.Current.Guidebook))
            .WithSummary("The questions, their options and when each is asked.");

        api.MapLibrary();
        api.MapPlans();
        api.MapOtherMethods("/assessments");
        api.MapPost("/assessments", Assess)
            .TakesJson<AssessmentRequest, AssessmentReply>()
            .WithSummary("The guidance for a set of answers.")
            .WithDescription("Answers by question id: a string for a question of type single, an array of strings for multiple, an "
                + "integer for a scale. Every question that these answers lead to and that is not optional must be answered.");
    }

    private static Task<IResult> Assess(HttpRequest request, GuidebookShelf shelf, CheckFlow flow, GuideMeters meters) =>
        SentBody.AnswerAsync(request, json => Assessed(SentAnswers.Read(json, shelf.Current.Guidebook), shelf.Current, flow, meters));

    private static IResult Assessed(SentAnswers sent, Assessor assessor, CheckFlow flow, GuideMeters meters)
    {
        if (sent.Problems.IsEmpty)
        {
            sent.RequireComplete();
        }

        if (!sent.Problems.IsEmpty)
        {
            return Results.ValidationProblem(sent.Problems.All, title: "The answers can't be assessed. Every problem is named in errors.");
        }

        var date = sent.Date ?? flow.Today;
        var assessment = assessor.Assess(sent.Answers);
        meters.Result(assessment.Disposition, UsedBy.Program);
        var code = AnswerCode.Write(assessor.Guidebook.Follow(sent.Answers).Counted, date);
        return Results.Json(AssessmentReply.Of(assessment, assessor.Guidebook, code, date));
    }
}
