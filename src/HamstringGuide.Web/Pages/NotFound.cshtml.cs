using HamstringGuide.Web.Library;
using HamstringGuide.Web.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>Says that an address leads nowhere, and what may have been meant; or that what was sent could not be read.</summary>
public sealed class NotFoundModel(SiteSearch search, RequestAllowance allowance) : PageModel
{
    public bool IsMissing => Response.StatusCode == StatusCodes.Status404NotFound;

    /// <summary>The words of the address; empty when they say nothing.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What may have been meant; null when the address has no words, or its sender asks too much.</summary>
    public SearchAnswer? Meant { get; private set; }

    public void OnGet()
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        if (IsMissing
            && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } failed
            && AddressWords.Of(failed.OriginalPath) is { } words)
        {
            Words = words;

            // This page is open at any rate; the search for what was meant costs as much as any other.
            using var lease = allowance.Take(HttpContext.Connection.RemoteIpAddress);
            Meant = lease.IsAcquired ? search.Answer(words) : null;
        }
    }
}
