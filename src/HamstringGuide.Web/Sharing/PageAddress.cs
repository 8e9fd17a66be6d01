using System.Diagnostics;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Web.Sharing;

/// <summary>Where a page with a name stands today.</summary>
public static class PageAddress
{
    public static string Of(PageName page) => page.Kind switch
    {
        PageKind.Article => $"/articles/{page.Slug}",
        PageKind.Exercise => $"/exercises/{page.Slug}",
        PageKind.Cause => $"/causes/{page.Slug}",
        PageKind.SelfTest => $"/self-tests/{page.Slug}",
        _ => throw new UnreachableException($"There is no address for the {page}."),
    };
}
