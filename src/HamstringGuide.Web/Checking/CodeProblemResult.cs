using HamstringGuide.Web.Checking;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HamstringGuide.Web.Checking;

/// <summary>The page that says why an address with a code shows nothing, with status 404.</summary>
public static class CodeProblemResult
{
    public static IActionResult For(CodeProblem problem, string? todaysResult = null) => new ViewResult
    {
        ViewName = "/Pages/Shared/CodeProblem.cshtml",
        StatusCode = StatusCodes.Status404NotFound,
        ViewData = new ViewDataDictionary<CodeProblemView>(new EmptyModelMetadataProvider(), new ModelStateDictionary())
        {
            Model = new(problem, todaysResult),
        },
    };
}

/// <param name="TodaysResult">Where the same answers lead under today's rules; null when they can't be read.</param>
public sealed record CodeProblemView(CodeProblem Problem, string? TodaysResult);
