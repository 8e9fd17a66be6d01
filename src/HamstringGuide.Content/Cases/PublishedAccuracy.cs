using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Cases;

/// <summary>A study of how accurate symptom checkers are, to stand beside our own figures.</summary>
/// <param name="Source">Id of a reference.</param>
/// <param name="About">Who was tried with what.</param>
/// <param name="Note">What to know before comparing.</param>
public sealed record AccuracyStudy(string Source, string About, ImmutableArray<AccuracyFigure> Figures, string? Note);

/// <param name="Value">As the study gives it, with its unit: "57 %", "80.0 to 97.8 %".</param>
public sealed record AccuracyFigure(string Who, string What, string Value);

internal static class PublishedAccuracyReader
{
    public static ImmutableArray<AccuracyStudy> Read(ContentFile file) => file.ReadList("studies", item => new AccuracyStudy(
        item.Text("source"),
        item.Text("about"),
        item.Entries("figures", figure => new AccuracyFigure(figure.Text("who"), figure.Text("what"), figure.Text("value"))),
        item.OptionalText("note")));

    /// <summary>Studies that the references lack.</summary>
    public static IEnumerable<GuidebookProblem> Problems(ImmutableArray<AccuracyStudy> studies, GuidebookParts guidebook) => studies
        .Where(study => guidebook.Sources.All(s => s.Id != study.Source))
        .Select(study => new GuidebookProblem(study, $"there is no source '{study.Source}' in the references"));
}
