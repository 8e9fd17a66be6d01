using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>Words explained, by letter.</summary>
public sealed class GlossaryModel(GuidebookShelf shelf, SiteContent site) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public int Count => site.Library.Glossary.Length;

    public IEnumerable<(string Letter, GlossaryTerm[] Terms)> Letters => site.Library.Glossary
        .GroupBy(term => term.Term[..1].ToUpperInvariant())
        .Select(letter => (letter.Key, letter.ToArray()));

    public string Name(string id) => site.Library.Glossary.First(term => term.Id == id).Term;
}
