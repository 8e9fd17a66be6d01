using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Web.Checking;

namespace HamstringGuide.Web.Pages.Shared;

/// <summary>The body map for a question: pressing a place is pressing its option in the list beside it.</summary>
public sealed record BodyMapView(MapGallery Gallery, string Question)
{
    /// <summary>Null when the question is not about places, or its options are not those that are drawn.</summary>
    public static BodyMapView? For(MapGallery gallery, QuestionnaireItem question) =>
        gallery.Map.Questions.Contains(question.Id) && gallery.Map.Places.All(place => question.Options.Any(option => option.Id == place.Id))
            ? new(gallery, question.Id)
            : null;

    public int? NumberOf(string option) => Gallery.Map.Places.FirstOrDefault(place => place.Id == option)?.Number;

    public string InputId(Place place) => CheckField.InputId(Question, place.Id);

    /// <summary>Begins the ids within a picture.</summary>
    public string Prefix(MapDrawing drawing) => $"{Question}-{drawing.View.Id}";
}
