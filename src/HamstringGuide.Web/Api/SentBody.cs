using System.Buffers;
using HamstringGuide.Web.Hosting;

namespace HamstringGuide.Web.Api;

/// <summary>The JSON body of a request, and addresses that take one.</summary>
internal static class SentBody
{
    private static readonly string[] OtherMethods =
        [HttpMethods.Get, HttpMethods.Head, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Options];

    /// <summary>To any other method than POST the address answers that, and not that it isn't there.</summary>
    public static void MapOtherMethods(this RouteGroupBuilder api, string path) => api.MapMethods(path, OtherMethods, (HttpResponse response) =>
    {
        response.Headers.Allow = HttpMethods.Post;
        return Results.Problem("Send a POST with a JSON body.", statusCode: StatusCodes.Status405MethodNotAllowed);
    }).ExcludeFromDescription();

    /// <summary>Describes what is sent and answered.</summary>
    public static RouteHandlerBuilder TakesJson<TRequest, TReply>(this RouteHandlerBuilder post)
        where TRequest : notnull => post
        .Accepts<TRequest>("application/json")
        .Produces<TReply>()
        .ProducesValidationProblem()
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    /// <summary>Reads the body and answers it, or says that it is too large or no JSON.</summary>
    /// <param name="answer">Must not keep the bytes.</param>
    public static async Task<IResult> AnswerAsync(HttpRequest request, Func<ReadOnlyMemory<byte>, IResult> answer)
    {
        if (!request.HasJsonContentType())
        {
            return Results.Problem("Send the body as application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        if (request.ContentLength > SiteHosting.LargestBody)
        {
            return TooLarge();
        }

        var buffer = ArrayPool<byte>.Shared.Rent(SiteHosting.LargestBody + 1);

        try
        {
            var length = await request.Body.ReadAtLeastAsync(
                buffer, SiteHosting.LargestBody + 1, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
            return length > SiteHosting.LargestBody ? TooLarge() : answer(buffer.AsMemory(0, length));
        }
        catch (IOException problem)
        {
            return Results.Problem(
                "The body is not framed as HTTP has it, or came too slowly.",
                statusCode: problem is BadHttpRequestException { StatusCode: var status } ? status : StatusCodes.Status400BadRequest);
        }
        finally
        {
            // Cleared: the next to rent it must not find a visitor's answers.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static IResult TooLarge() => Results.Problem(
        $"The body is larger than {SiteHosting.LargestBody / 1024} KB.", statusCode: StatusCodes.Status413PayloadTooLarge);
}
