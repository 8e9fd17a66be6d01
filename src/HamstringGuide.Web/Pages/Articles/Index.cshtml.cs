using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Articles;

/// <summary>All articles, by what they are for.</summary>
public sealed class IndexModel(SiteContent site) : PageModel
{
    public IEnumerable<(Heading Group, Article[] Articles)> Groups => site.Library.Articles
        .GroupBy(article => article.Group)
        .OrderBy(group => group.Key)
        .Select(group => (new Heading(group.Key.ToId(), Title(group.Key)), group.ToArray()));

    private static string Title(ArticleGroup group) => group switch
    {
        ArticleGroup.Pain => "When something hurts",
        ArticleGroup.Understand => "How it works",
        ArticleGroup.Move => "Moving well",
        _ => "Getting better",
    };
}
