using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Checking;

/// <summary>The addresses of the check and its results. The answers travel in them, so none may reach a log.</summary>
public static class CheckAddress
{
    public const string Start = "/check";

    /// <summary>What the address of a summary has after that of the result.</summary>
    public const string SummaryPart = "/summary";

    /// <summary>The first page that still asks something.</summary>
    public static string Next(string code) => $"/check/{code}";

    public static string Page(string? code, int page) => code is null ? Start : $"/check/{code}?page={page}";

    public static string Overview(string code) => $"/check/{code}?page=overview";

    public static string Result(Release release, string code) => $"/result/{release.Identity}/{code}";

    /// <summary>The same for a clinician.</summary>
    public static string Summary(Release release, string code) => Result(release, code) + SummaryPart;

    /// <summary>Today's result for a code.</summary>
    public static string Result(string code) => $"/result/{code}";
}
