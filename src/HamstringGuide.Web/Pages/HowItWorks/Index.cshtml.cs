using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Guides.FlowDrawing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.HowItWorks;

/// <summary>How a result is made, with a drawing of the check and the ways to every rule.</summary>
public sealed class IndexModel(GuidebookShelf shelf, FlowChart chart, SiteContent site) : PageModel
{
    public Guidebook Guidebook => shelf.Current.Guidebook;

    public FlowChart Chart => chart;

    public ContentPage Text => site.Library.Pages["how-it-works"];
}
