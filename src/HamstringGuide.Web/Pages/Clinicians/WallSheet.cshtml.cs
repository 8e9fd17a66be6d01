using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Sharing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Clinicians;

/// <summary>A sheet of QR codes for the wall of a waiting room. Which pages stand on it is in the address.</summary>
public sealed class WallSheetModel(SharedPages pages, SiteContent site, GuidebookShelf shelf, SiteAddress addresses) : PageModel
{
    public const int Most = 12;

    private static readonly string[] Starts = ["/", "/check", "/when-to-get-help"];

    /// <summary>In the order in which they were chosen; at most 12.</summary>
    public ImmutableArray<SharedPage> Chosen { get; private set; } = [];

    /// <summary>More were chosen than a sheet has room for.</summary>
    public bool HasTooMany { get; private set; }

    /// <summary>Some were no pages of ours that can be shared.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>What there is to choose from.</summary>
    public IEnumerable<(string Name, ImmutableArray<SharedPage> Pages)> Kinds =>
    [
        ("To begin with", Found(Starts)),
        ("Articles", Found(site.Library.Articles.Select(article => Address(PageKind.Article, article.Slug)))),
        ("Causes", Found(Guidebook.Parts.CauseRules.Causes.Select(cause => Address(PageKind.Cause, cause.Id)))),
        ("Exercises", Found(Guidebook.Parts.Exercises.OrderBy(exercise => exercise.Name, StringComparer.Ordinal).Select(exercise => Address(PageKind.Exercise, exercise.Id)))),
        ("Self-tests", Found(site.Library.SelfTests.Select(test => Address(PageKind.SelfTest, test.Slug)))),
    ];

    public Guidebook Guidebook => shelf.Current.Guidebook;

    public bool IsChosen(SharedPage page) => Chosen.Any(chosen => chosen.Path == page.Path);

    /// <summary>Beside the code, to type: the short address where the page has one.</summary>
    public string Typed(SharedPage page) => addresses.Typed(Request, Short(page));

    /// <summary>Of the short address, which makes a coarser code: it is read from across the room, and its title stands below it.</summary>
    public string Qr(SharedPage page) => new QrPicture(addresses.Full(Request, Short(page))).Svg();

    /// <param name="chosen">Paths of published pages, as a visitor sent them: anything.</param>
    public void OnGet([FromQuery(Name = "page")] string[] chosen)
    {
        SharedPage[] known = [.. chosen.Select(path => pages.Find(path)).OfType<SharedPage>().DistinctBy(page => page.Path)];
        HasUnknown = chosen.Any(path => pages.Find(path) is null);
        HasTooMany = known.Length > Most;
        Chosen = [.. known.Take(Most)];
    }

    private static string Short(SharedPage page) => page.ShortAddress ?? page.Path;

    private static string Address(PageKind kind, string slug) => PageAddress.Of(new(kind, slug));

    private ImmutableArray<SharedPage> Found(IEnumerable<string> paths) => [.. paths.Select(path => pages.Find(path)).OfType<SharedPage>()];
}
