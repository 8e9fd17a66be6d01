using HamstringGuide.Storage.Search;
using HamstringGuide.Web.Library;
using HamstringGuide.Web.Monitoring;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>The search: what was typed is used for the page and then let go.</summary>
public sealed class SearchModel(SiteSearch search, GuideMeters meters) : PageModel
{
    /// <summary>As it was typed, as far as pages are searched by it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Null when nothing was typed.</summary>
    public SearchAnswer? Answer { get; private set; }

    public void OnGet(string? q)
    {
        if (q?.Trim() is not { Length: > 0 } text)
        {
            return;
        }

        Text = text.Length > SearchIndex.LongestText ? text[..SearchIndex.LongestText] : text;
        Answer = search.Answer(text);
        meters.Search(found: !Answer.Results.Hits.IsEmpty);
    }
}
