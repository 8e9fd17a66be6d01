using Microsoft.AspNetCore.Mvc;

namespace HamstringGuide.Web.Checking;

/// <summary>303: read the next page with GET.</summary>
public sealed class SeeOtherResult(string address) : ActionResult
{
    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = address;
    }
}
