using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Causes;

/// <summary>Everything that can be behind it.</summary>
public sealed class IndexModel(GuidebookShelf shelf, SiteContent site) : PageModel
{
    private static readonly Group[] Known =
    [
        new("sudden", "After a sudden pain or a knock", ["strain-mild", "strain-moderate", "strain-severe", "contusion"]),
        new("tight", "Tight or sore thigh, without an injury", ["activity-tightness", "sitting-tightness", "hamstring-weakness", "runner-stride"]),
        new("behind-knee", "Behind the knee, or the calf", ["distal-tendinopathy", "bakers-cyst", "stretch-technique", "gastrocnemius"]),
        new("knee", "In and around the knee", ["patellofemoral", "knee-oa", "meniscus", "pes-anserine", "lateral-tendon", "painless-noise"]),
        new("back", "Low back, buttock or nerve", ["neural", "proximal-tendinopathy", "back-sedentary", "back-active"]),
    ];

    /// <summary>What is in no group, such as the one without a pattern.</summary>
    private static readonly Group Other = new("other", "When nothing fits", []);

    /// <summary>The groups that have a cause, each with its causes in its order.</summary>
    public IEnumerable<(Group Group, Cause[] Causes)> Groups => shelf.Current.Guidebook.Parts.CauseRules.Causes
        .GroupBy(cause => Known.FirstOrDefault(group => group.Causes.Contains(cause.Id)) ?? Other)
        .OrderBy(group => group.Key == Other ? Known.Length : Array.IndexOf(Known, group.Key))
        .Select(group => (group.Key, group.OrderBy(cause => Array.IndexOf(group.Key.Causes, cause.Id)).ToArray()));

    public CausePage Text(Cause cause) => site.Library.Causes[cause.Id];

    /// <summary>Causes that a reader looks for in one place.</summary>
    /// <param name="Causes">Ids.</param>
    public sealed record Group(string Id, string Title, string[] Causes);
}
