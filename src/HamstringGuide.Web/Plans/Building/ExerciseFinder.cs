using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Storage.Search;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Plans.Building;

/// <summary>Exercises to choose from: by words, by the cause that uses them, by what they are for.</summary>
public sealed class ExerciseFinder(SearchIndex search, GuidebookShelf shelf, SiteContent site)
{
    private const string Path = "/exercises/";

    /// <summary>Best first where words were given, else by name.</summary>
    public ImmutableArray<Exercise> Find(BuilderQuery query)
    {
        var guidebook = shelf.Current.Guidebook;
        var cause = guidebook.Cause(query.Cause);
        var purpose = Facets.Purpose.Choices.FirstOrDefault(choice => choice.Id == query.Purpose);

        return
        [
            .. (query.Find.Length > 0 ? Named(query.Find) : guidebook.Parts.Exercises.OrderBy(exercise => exercise.Name, StringComparer.Ordinal))
                .Where(exercise => cause is null || cause.Phases.Any(phase => phase.Exercises.Contains(exercise.Id)))
                .Where(exercise => purpose is null || Facets.Purpose.ChoicesOf(site.Library.Exercises[exercise.Id].Browse).Contains(purpose)),
        ];
    }

    private IEnumerable<Exercise> Named(string text) => search.Search(text, SearchKind.Exercise).Hits
        .Select(hit => shelf.Current.Guidebook.Exercise(hit.Document.Address[Path.Length..]))
        .OfType<Exercise>();
}
