using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Checking;

/// <summary>The addresses of the check and its results. The answers travel in them, so none may reach a log.</summary>
public static class CheckAddress
{
    public const string Start = "/check";

    /// <summary>The first page that still asks something.</summary>
    public static string Next(string code) => $"/check/{code}";

    public static string Page(string? code, int page) => code is null ? Start : $"/check/{code}?page={page}";

    public static string Overview(string code) => $"/check/{code}?page=overview";

    public static string Result(Release release, string code) => $"/result/{release.Identity}/{code}";

    /// <summary>Today's result for a code.</summary>
    public static string Result(string code) => $"/result/{code}";
}
