using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Pictures;
using HamstringGuide.Web.Sharing;

namespace HamstringGuide.Web.Api;

/// <summary>An exercise as the API lists it.</summary>
/// <param name="Gentle">May be shown when only gentle exercise is permitted.</param>
/// <param name="Start">The start position in words, as <paramref name="End"/> the end.</param>
/// <param name="Regimens">The first is the usual one.</param>
/// <param name="NotFor">Who should not do it, in words; null where there is nothing to say.</param>
/// <param name="Address">With the host, as all addresses here; each is for good.</param>
public sealed record ListedExercise(
    string Id,
    string Name,
    string Kind,
    string Target,
    string Equipment,
    string Position,
    bool Gentle,
    IEnumerable<string> Tags,
    string Start,
    string End,
    IEnumerable<string> Steps,
    IEnumerable<RegimenReply> Regimens,
    string StopIf,
    string? NotFor,
    IEnumerable<string> Sources,
    string Address,
    string ShortAddress,
    PicturesReply Pictures)
{
    internal static ListedExercise Of(Exercise exercise, SiteContent content, ExercisePictures pictures, Func<string, string> full)
    {
        var page = new PageName(PageKind.Exercise, exercise.Id);

        return new(
            exercise.Id,
            exercise.Name,
            exercise.Kind,
            exercise.Target,
            exercise.Equipment,
            exercise.Position,
            exercise.Gentle,
            exercise.Tags,
            exercise.Start,
            exercise.End,
            exercise.Steps,
            exercise.Regimens.Select(RegimenReply.Of),
            exercise.StopIf,
            exercise.NotFor,
            exercise.Grounds.Sources,
            full(PageAddress.Of(page)),
            full(LibraryApi.Short(content, page)),
            new(Picture(Look.Light), Picture(Look.Dark), Picture(Look.Print)));

        string Picture(Look look) => full(pictures.File(exercise.Id, FigureForm.TwoPanels, look, left: false).Address);
    }
}

/// <summary>
/// Start and end as SVG, with the right leg at work. Their addresses change with the drawing; an old one leads to the present one.
/// </summary>
public sealed record PicturesReply(string Light, string Dark, string Print);

/// <summary>An article as the API lists it.</summary>
public sealed record ListedArticle(
    string Slug, string Title, string Description, DateOnly Published, DateOnly Changed, string Address, string ShortAddress)
{
    internal static ListedArticle Of(Article article, SiteContent content, Func<string, string> full)
    {
        var page = new PageName(PageKind.Article, article.Slug);
        return new(
            article.Slug, article.Title, article.Description, article.Review.Published, article.Review.Updated, full(PageAddress.Of(page)), full(LibraryApi.Short(content, page)));
    }
}
