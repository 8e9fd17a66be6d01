using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown.Terms;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Exercises;

/// <summary>All about one exercise.</summary>
public sealed class ExerciseModel(GuidebookShelf shelf, SiteContent site) : PageModel
{
    private const int MostRelated = 4;

    public Guidebook Guidebook => shelf.Current.Guidebook;

    public Exercise Exercise { get; private set; } = null!;

    public ExercisePage Text => site.Library.Exercises[Exercise.Id];

    /// <summary>Explains words in the exercise's data.</summary>
    public TermMarker Terms { get; private set; } = null!;

    /// <summary>The rules that leave it out: those that pass by themselves, and those that hold as long as they are true.</summary>
    public ILookup<bool, Contraindication> LeftOutBy => Guidebook.Parts.Contraindications
        .Where(rule => rule.Removes.Hits(Exercise))
        .ToLookup(rule => rule.Lasting);

    /// <summary>The causes that use it, each with the stages in which it does.</summary>
    public IEnumerable<(Cause Cause, Phase[] Phases)> Uses => Guidebook.Parts.CauseRules.Causes
        .Select(cause => (cause, cause.Phases.Where(phase => phase.Exercises.Contains(Exercise.Id)).ToArray()))
        .Where(use => use.Item2.Length > 0);

    /// <summary>The articles that name it.</summary>
    public IEnumerable<PageLink> Articles => site.Library.Articles
        .Where(article => article.Exercises.Contains(Exercise.Id))
        .Select(article => new PageLink($"/articles/{article.Slug}", article.Title));

    /// <summary>Others of its kind that serve most of the same purposes, without its easier and harder forms, which are named by themselves.</summary>
    public IEnumerable<Exercise> Related => Guidebook.Parts.Exercises
        .Where(other => other.Id != Exercise.Id && !Exercise.Easier.Exercises.Contains(other.Id) && !Exercise.Harder.Exercises.Contains(other.Id))
        .OrderByDescending(other => site.Library.Exercises[other.Id].Browse.Purposes.Intersect(Text.Browse.Purposes).Count())
        .ThenByDescending(other => other.Kind == Exercise.Kind)
        .ThenBy(other => other.Name, StringComparer.Ordinal)
        .Take(MostRelated);

    public IActionResult OnGet(string slug)
    {
        if (Guidebook.Exercise(slug) is not { } exercise)
        {
            return NotFound();
        }

        Exercise = exercise;
        Terms = site.Library.TermsBeside(Text.Text);
        return Page();
    }
}
