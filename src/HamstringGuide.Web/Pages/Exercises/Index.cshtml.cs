using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Exercises;

/// <summary>All exercises by what they are, or those that fit what the reader chose.</summary>
public sealed class IndexModel(GuidebookShelf shelf, SiteContent site) : PageModel
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

    public ExerciseFilter Filter { get; private set; } = ExerciseFilter.None;

    /// <summary>Facets to which the address gave a value that is not known.</summary>
    public ImmutableArray<Facet> Unknown { get; private set; } = [];

    public IEnumerable<Exercise> All => shelf.Current.Guidebook.Parts.Exercises.OrderBy(exercise => exercise.Name, StringComparer.Ordinal);

    public IEnumerable<Exercise> Found => All.Where(exercise => Filter.Fits(BrowseOf(exercise)));

    /// <summary>The groups that have an exercise, each with its exercises by name.</summary>
    public IEnumerable<(Group Group, Exercise[] Exercises)> Groups => All
        .GroupBy(exercise => Known.FirstOrDefault(group => group.Kinds.Contains(exercise.Kind)) ?? Other)
        .OrderBy(group => group.Key == Other ? Known.Length : Array.IndexOf(Known, group.Key))
        .Select(group => (group.Key, group.ToArray()));

    /// <summary>When nothing is found: each facet without which something is, with how much; the most first.</summary>
    public IEnumerable<(ChosenFacet Chosen, int Found)> WaysOut => Filter.Chosen
        .Select(chosen => (Chosen: chosen, Found: Count(Filter.Without(chosen.Facet))))
        .Where(way => way.Found > 0)
        .OrderByDescending(way => way.Found);

    /// <summary>When taking one facet off is not enough: each by itself that finds something.</summary>
    public IEnumerable<(ChosenFacet Chosen, int Found)> EachAlone => Filter.Chosen
        .Select(chosen => (Chosen: chosen, Found: Count(new([chosen]))))
        .Where(way => way.Found > 0);

    /// <summary>Whether there is any exercise of that choice.</summary>
    public bool IsUsed(Facet facet, FacetChoice choice) => Count(ExerciseFilter.None.With(facet, choice)) > 0;

    /// <summary>How many would be found with this as the only choice of its facet.</summary>
    public int CountWith(Facet facet, FacetChoice choice) => Count(Filter.With(facet, choice));

    public void OnGet()
    {
        Filter = ExerciseFilter.Read(Request.Query, out var unknown);
        Unknown = unknown;
    }

    private int Count(ExerciseFilter filter) => site.Library.Exercises.Values.Count(page => filter.Fits(page.Browse));

    private Browse BrowseOf(Exercise exercise) => site.Library.Exercises[exercise.Id].Browse;

    /// <summary>Kinds of exercise that belong together for a reader.</summary>
    public sealed record Group(string Id, string Title, string Says, string[] Kinds);
}
