using System.Buffers;
using System.Text.Json.Serialization;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Hosting;
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

        api.MapPost("/assessments", Assess)
            .Accepts<AssessmentRequest>("application/json")
            .Produces<AssessmentReply>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .WithSummary("The guidance for a set of answers.")
            .WithDescription("Answers by question id: a string for a question of type single, an array of strings for multiple, an "
                + "integer for a scale. Every question that these answers lead to and that is not optional must be answered.");
    }

    private static async Task<IResult> Assess(HttpRequest request, GuidebookShelf shelf, CheckFlow flow)
    {
        if (!request.HasJsonContentType())
        {
            return Results.Problem("Send the answers as application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        var assessor = shelf.Current;

        if (await Read(request, assessor.Guidebook) is not { } sent)
        {
            return Results.Problem(
                $"The body is larger than {SiteHosting.LargestBody / 1024} KB.", statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        if (sent.Errors.Count == 0)
        {
            sent.RequireComplete();
        }

        if (sent.Errors.Count > 0)
        {
            return Results.ValidationProblem(sent.Errors, title: "The answers can't be assessed. Every problem is named in errors.");
        }

        var date = sent.Date ?? flow.Today;
        var assessment = assessor.Assess(sent.Answers);
        var code = AnswerCode.Write(assessor.Guidebook.Follow(sent.Answers).Counted, date);
        return Results.Json(AssessmentReply.Of(assessment, assessor.Guidebook, code, date));
    }

    /// <returns>Null when the body is too large.</returns>
    private static async Task<SentAnswers?> Read(HttpRequest request, Guidebook guidebook)
    {
        if (request.ContentLength > SiteHosting.LargestBody)
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(SiteHosting.LargestBody + 1);

        try
        {
            var length = await request.Body.ReadAtLeastAsync(
                buffer, SiteHosting.LargestBody + 1, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
            return length > SiteHosting.LargestBody ? null : SentAnswers.Read(buffer.AsMemory(0, length), guidebook);
        }
        finally
        {
            // Cleared: the next to rent it must not find a visitor's answers.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
