using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Clinicians;

/// <summary>What clinicians can do here, with the ways to it.</summary>
public sealed class IndexModel(GuidebookShelf shelf, SiteContent site) : PageModel
{
    /// <summary>Each with what is there, in the order of a clinician's day.</summary>
    public static IReadOnlyList<(string Address, string Name, string Says)> Doors { get; } =
    [
        ("/clinicians/plan", "Make a plan", "Exercises with doses, as a link and on paper"),
        ("/clinicians/wall-sheet", "Wall sheet", "QR codes for a waiting room"),
        ("/share", "Share a page", "Lasting address, short address, QR code"),
        ("#codes", "Entry by code", "From ICD-10-CM or SNOMED CT to a page"),
        ("#hand-over", "Take over a result", "One screen, one side of paper, plain text"),
        ("#api", "For records systems", "Plans, exercises and articles for programs"),
        ("/how-it-works", "How it works", "Every question and rule, with its sources"),
        ("/how-it-works/scorecard", "Scorecard", "How often the rules are right on written cases"),
    ];

    public Guidebook Guidebook => shelf.Current.Guidebook;

    public ContentPage Text => site.Library.Pages["clinicians"];
}
