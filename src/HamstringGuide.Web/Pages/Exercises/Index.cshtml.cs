using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Exercises;

/// <summary>All exercises, by what they are.</summary>
public sealed class IndexModel(GuidebookShelf shelf) : PageModel
{
    private static readonly (string Kind, string Title, string Says)[] Kinds =
    [
        ("aerobic", "Easy movement", "Keeps the blood moving and the leg in use."),
        ("mobility", "Loosening up", "Moves a joint through its comfortable range."),
        ("isometric", "Press and hold", "The muscle works and nothing moves. Often the first step."),
        ("strengthening", "Strength", "Makes muscles ready for more."),
        ("eccentric", "Strength by slow lowering", "The muscle brakes while it gets longer. Mostly harder."),
        ("balance", "Balance", "Steadies the leg."),
        ("static stretch", "Stretches you hold", "To a gentle pull, when warm."),
        ("dynamic stretch", "Moving stretches", "For a warm-up."),
        ("nerve glide", "For the nerve", "Lets a nerve slide. Smooth, and without a hold."),
        ("self-massage", "Self-massage", "May feel good after hard days."),
    ];

    /// <summary>How many there are.</summary>
    public int Count => shelf.Current.Guidebook.Parts.Exercises.Length;

    public IEnumerable<(string Id, string Title, string Says, Exercise[] Exercises)> Groups => shelf.Current.Guidebook.Parts.Exercises
        .GroupBy(exercise => exercise.Kind)
        .Select(kind => (Place: Array.FindIndex(Kinds, k => k.Kind == kind.Key), Kind: kind))
        .OrderBy(group => group.Place < 0 ? int.MaxValue : group.Place)
        .Select(group => (
            Id: group.Kind.Key.Replace(' ', '-'),
            Title: group.Place < 0 ? Shared.Words.Sentence(group.Kind.Key) : Kinds[group.Place].Title,
            Says: group.Place < 0 ? "" : Kinds[group.Place].Says,
            Exercises: group.Kind.OrderBy(e => e.Name, StringComparer.Ordinal).ToArray()));
}
