using HamstringGuide.Content;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Pictures;

namespace HamstringGuide.Web.Api;

/// <summary>What can be put into a plan, with lasting addresses.</summary>
internal static class LibraryApi
{
    public static void MapLibrary(this RouteGroupBuilder api)
    {
        api.MapGet("/exercises", (HttpRequest request, GuidebookShelf shelf, SiteContent content, ExercisePictures pictures, SiteAddress site) =>
                shelf.Current.Guidebook.Parts.Exercises.Select(exercise => ListedExercise.Of(exercise, content, pictures, path => site.Full(request, path))))
            .WithSummary("All exercises, with their usual doses, when to stop, sources, pictures and lasting addresses.");

        api.MapGet("/articles", (HttpRequest request, SiteContent content, SiteAddress site) =>
                content.Library.Articles.Select(article => ListedArticle.Of(article, content, path => site.Full(request, path))))
            .WithSummary("All articles, with their dates and lasting addresses.");
    }

    /// <summary>The address to type of a page.</summary>
    internal static string Short(SiteContent content, PageName page) => $"/g/{content.ShortAddresses.CodeOf(page)}";
}
