using HamstringGuide.Web.Plans;
using Microsoft.AspNetCore.Diagnostics;

namespace HamstringGuide.Web.Hosting;

/// <summary>
/// Turns away what no page could have sent: other methods than GET and HEAD, but POST to the check and the plan builder; addresses with a blank part;
/// forms that are too large or can't be read. Without it the framework would fail on them as if the fault were ours.
/// </summary>
public sealed class RequestGuard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;

        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            // The page that says what went wrong is always shown.
            request.Method = HttpMethods.Get;
            await next(context);
        }
        else if (HasBlankPart(request.Path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (HttpMethods.IsPost(request.Method) && TakesForms(request.Path))
        {
            if (await FormProblem(request) is { } status)
            {
                context.Response.StatusCode = status;
                return;
            }

            await next(context);
        }
        else if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            await next(context);
        }
        else
        {
            context.Response.Headers.Allow = TakesForms(request.Path) ? "GET, HEAD, POST" : "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
    }

    /// <summary>A part of nothing but white space, as in <c>/result/%20</c>: to pages it would come as no value, where their routes promise one.</summary>
    private static bool HasBlankPart(PathString path)
    {
        var text = path.Value.AsSpan();

        foreach (var part in text.Split('/'))
        {
            if (!text[part].IsEmpty && text[part].IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesForms(PathString path) =>
        path.StartsWithSegments("/check") || path.StartsWithSegments(PlanAddress.Builder);

    /// <returns>The status to answer with, or null when the form has been read.</returns>
    private static async Task<int?> FormProblem(HttpRequest request)
    {
        if (request.ContentLength > SiteHosting.LargestBody)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (request.ContentLength is > 0 && !request.HasFormContentType)
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        try
        {
            // Read once, and kept by the framework for the page.
            if (request.HasFormContentType)
            {
                await request.ReadFormAsync(request.HttpContext.RequestAborted);
            }

            return null;
        }
        catch (BadHttpRequestException problem)
        {
            return problem.StatusCode;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
