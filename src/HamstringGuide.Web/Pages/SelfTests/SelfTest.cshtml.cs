using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.SelfTests;

/// <summary>One self-test, and what its outcomes lead to.</summary>
public sealed class SelfTestModel(GuidebookShelf shelf, SiteContent site) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public SelfTest Test { get; private set; } = null!;

    /// <summary>Each outcome in the words in which the check asks for it.</summary>
    public IEnumerable<(SelfTestOutcome Outcome, string Words)> Outcomes =>
        Test.Outcomes.Select(outcome => (outcome, Guidebook.Question(Test.Question)!.Options.First(option => option.Id == outcome.Option).Text));

    public IEnumerable<PageLink> Causes => Test.Causes.Select(id => new PageLink($"/causes/{id}", Guidebook.Cause(id)!.Name));

    public IEnumerable<PageLink> Related => Test.Related.Select(slug => new PageLink($"/articles/{slug}", site.Library.FindArticle(slug)!.Title));

    public IActionResult OnGet(string slug)
    {
        if (site.Library.SelfTests.FirstOrDefault(test => test.Slug == slug) is not { } test)
        {
            return NotFound();
        }

        Test = test;
        return Page();
    }
}
