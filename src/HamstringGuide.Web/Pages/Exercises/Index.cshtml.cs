using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Exercises;

/// <summary>All exercises, by what they are.</summary>
public sealed class IndexModel(GuidebookShelf shelf) : PageModel
{
    private static readonly Group[] Known =
    [
        new("easy", "Easy movement", "Keeps the blood moving, and the joints in use.", ["aerobic", "mobility"]),
        new("hold", "Press and hold", "The muscle works and nothing moves. Often the first step.", ["isometric"]),
        new("strength", "Strength and balance", "Makes the leg ready for more.", ["strengthening", "balance"]),
        new("lowering", "Strength by slow lowering", "The muscle brakes while it gets longer. Mostly harder.", ["eccentric"]),
        new("held-stretches", "Stretches you hold", "To a gentle pull, when warm.", ["static stretch"]),
        new("moving-stretches", "Moving stretches", "For a warm-up.", ["dynamic stretch"]),
        new("nerve", "For the nerve", "Lets a nerve slide. Smooth, and without a hold.", ["nerve glide"]),
        new("massage", "Self-massage", "May feel good after hard days.", ["self-massage"]),
    ];

    private static readonly Group Other = new("other", "Others", "", []);

    /// <summary>The groups that have an exercise, each with its exercises by name.</summary>
    public IEnumerable<(Group Group, Exercise[] Exercises)> Groups => shelf.Current.Guidebook.Parts.Exercises
        .OrderBy(exercise => exercise.Name, StringComparer.Ordinal)
        .GroupBy(exercise => Known.FirstOrDefault(group => group.Kinds.Contains(exercise.Kind)) ?? Other)
        .OrderBy(group => group.Key == Other ? Known.Length : Array.IndexOf(Known, group.Key))
        .Select(group => (group.Key, group.ToArray()));

    /// <summary>Kinds of exercise that belong together for a reader.</summary>
    public sealed record Group(string Id, string Title, string Says, string[] Kinds);
}
