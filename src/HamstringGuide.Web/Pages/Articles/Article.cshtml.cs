using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Figures.Anatomy;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Articles;

/// <summary>One article.</summary>
public sealed class ArticleModel(GuidebookShelf shelf, SiteContent site) : PageModel
{
    private LibraryContent Library => site.Library;

    public Guidebook Guidebook => shelf.Current.Guidebook;

    public Article Article { get; private set; } = null!;

    public Article? Previous => Neighbour(-1);

    public Article? Next => Neighbour(+1);

    public IEnumerable<PageLink> Causes => Article.Causes.Select(id => new PageLink($"/causes/{id}", Guidebook.Cause(id)!.Name));

    public IEnumerable<Exercise> Exercises => Article.Exercises.Select(id => Guidebook.Exercise(id)!);

    public IEnumerable<PageLink> Related => Article.Related.Select(slug => new PageLink($"/articles/{slug}", Library.FindArticle(slug)!.Title));

    public IEnumerable<AnatomyPicture> Pictures => site.Anatomy.Where(picture => picture.Article == Article.Slug);

    public IActionResult OnGet(string slug)
    {
        if (Library.FindArticle(slug) is { } article)
        {
            Article = article;
            return Page();
        }

        // A page that was renamed works under its old name for good.
        return Library.FindArticleByAlias(slug) is { } renamed
            ? RedirectPermanentPreserveMethod($"/articles/{renamed.Slug}")
            : NotFound();
    }

    private Article? Neighbour(int step) => Library.Articles.ElementAtOrDefault(Library.Articles.IndexOf(Article) + step);
}
