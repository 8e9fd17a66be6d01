using System.Collections.Immutable;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Web.Checking;

namespace HamstringGuide.Web.Pages.Shared;

/// <summary>The body map for a question: pressing a place is pressing its option in the list beside it.</summary>
public sealed record BodyMapView(MapGallery Gallery, QuestionnaireItem Question)
{
    /// <summary>Null when the question is not about places, or its options are not those that are drawn.</summary>
    public static BodyMapView? For(MapGallery gallery, QuestionnaireItem question) =>
        gallery.Map.Questions.Contains(question.Id) && gallery.Map.Places.All(place => question.Options.Any(option => option.Id == place.Id))
            ? new(gallery, question)
            : null;

    /// <summary>What the questions' pictures are drawn on, each once: the bodies stand on the page once for all pictures.</summary>
    public static ImmutableArray<MapDrawing> Bodies(MapGallery gallery, IEnumerable<QuestionnaireItem> questions) =>
    [
        .. questions
            .SelectMany(question => For(gallery, question)?.Views ?? question.Options.Select(option => gallery.Option(question.Id, option.Id)?.Drawing).OfType<MapDrawing>())
            .Distinct(),
    ];

    /// <summary>The id of a body.</summary>
    public static string BodyId(MapDrawing drawing) => $"body-{drawing.View.Id}";

    /// <summary>The views that are needed beside a list: where there is a close-up of all its places, the other is left out.</summary>
    public IEnumerable<MapDrawing> Views => Gallery.Views.Where(drawing => drawing.View.CloseUp is null);

    public int? NumberOf(string option) => Gallery.Map.Places.FirstOrDefault(place => place.Id == option)?.Number;

    public string InputId(Place place) => CheckField.InputId(Question.Id, place.Id);
}
