using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Releases;
using HamstringGuide.Content.Scenarios;
using HamstringGuide.Content.Sections;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content;

/// <summary>Reads a content folder; its formats are described in the folder's own README.md.</summary>
public static class ContentReader
{
    /// <summary>Reads and checks everything.</summary>
    /// <exception cref="ContentException">
    /// Something is wrong. It lists every problem of every file. What follows only from another problem is left out as far as
    /// possible: names are not looked up while a file or a whole entry could not be read.
    /// </exception>
    public static SiteContent Read(string contentFolder)
    {
        var reading = new Reading();
        var folder = new ContentFolder(contentFolder, reading);
        var (exercises, exercisePages) = ExerciseReader.Read(folder);
        var guidebook = new GuidebookParts
        {
            Questionnaire = QuestionnaireReader.Read(folder.Open("guidance/questionnaire.yaml")),
            Findings = FindingReader.Read(folder.Open("guidance/findings.yaml")),
            RedFlags = TriageReader.Read(folder.Open("guidance/triage.yaml")),
            CauseRules = CauseReader.Read(folder.Open("guidance/causes.yaml")),
            Contraindications = ContraindicationReader.Read(folder.Open("guidance/contraindications.yaml")),
            Exercises = exercises,
            CareTips = CareTipReader.Read(folder.Open("guidance/care-tips.yaml")),
            CareTexts = CareTextReader.Read(folder.Open("guidance/dispositions.yaml")),
            Sources = SourceReader.Read(folder.Open("references.yaml")),
        };

        var properties = SafetyPropertyReader.Read(folder.Open("guidance/safety-properties.yaml"));
        var releases = ReleaseReader.Read(folder);
        var library = new LibraryReader(folder, exercisePages);
        var scenarios = ScenarioReader.Read(folder);

        if (reading.HasGaps)
        {
            throw new ContentException(reading.Problems);
        }

        reading.Add(GuidebookCheck.Problems(guidebook));
        reading.Add(GuidebookCheck.Problems(guidebook, properties));
        reading.Add(PermanentNumbers.Changed(guidebook.Questionnaire, releases));
        var content = new SiteContent
        {
            Guidebook = guidebook,
            SafetyProperties = properties,
            Library = library.Finish(guidebook),
            Releases = releases,
            Scenarios = scenarios,
        };

        return reading.Problems.Count == 0 ? content : throw new ContentException(reading.Problems);
    }
}
