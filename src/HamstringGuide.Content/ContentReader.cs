using System.Collections.Immutable;
using HamstringGuide.Content.Cases;
using HamstringGuide.Content.EntryCodes;
using HamstringGuide.Content.Figures;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Permanent;
using HamstringGuide.Content.Releases;
using HamstringGuide.Content.Search;
using HamstringGuide.Content.Sections;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Content;

/// <summary>Reads a content folder; its formats are described in the folder's own README.md.</summary>
public static class ContentReader
{
    // For a guidebook that only checks: nothing is published under this name.
    private static readonly Release Unpublished = new(null, "");

    /// <summary>Reads and checks everything.</summary>
    /// <param name="country">
    /// Id of the country whose words the library's texts get; the neutral one where there is no such country. The guidebook keeps
    /// its placeholders.
    /// </param>
    /// <exception cref="ContentException">
    /// Something is wrong. It lists every problem of every file. What follows only from another problem is left out as far as
    /// possible: names are not looked up while a file or a whole entry could not be read.
    /// </exception>
    public static SiteContent Read(string contentFolder, string country = Country.Neutral) => Read(contentFolder, country, new Reading());

    /// <summary>
    /// Reads the worked examples: by file name, then in the file's order. They are long and only for those who check, so a site does
    /// without. The names in them are not checked: the tests that run them do that.
    /// </summary>
    /// <exception cref="ContentException">Something can't be read. It lists every problem.</exception>
    public static ImmutableArray<WorkedExample> ReadWorkedExamples(string contentFolder)
    {
        var reading = new Reading();
        var examples = WorkedExampleReader.Read(new ContentFolder(contentFolder, reading));
        return reading.Problems.Count == 0 ? examples : throw new ContentException(reading.Problems);
    }

    /// <param name="reading">Knows the lines of everything afterwards.</param>
    /// <param name="alsoWorkedExamples">Reports their problems too.</param>
    internal static SiteContent Read(string contentFolder, string country, Reading reading, bool alsoWorkedExamples = false)
    {
        var folder = new ContentFolder(contentFolder, reading);

        if (alsoWorkedExamples)
        {
            WorkedExampleReader.Read(folder);
        }

        var readingLibrary = new PartReading<LibraryReader>(contentFolder, part => new LibraryReader(part));
        var readingFigures = new PartReading<FigureReader>(contentFolder, part => new FigureReader(part));
        var readingReleases = new PartReading<ImmutableArray<ReleaseFile>>(contentFolder, ReleaseReader.Read);
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
            Countries = CountryReader.Read(folder),
        };

        var placeMap = new PlaceMapReader(folder);
        var anatomyFile = folder.Open("figures/anatomy.yaml");
        var anatomy = AnatomyReader.Read(anatomyFile);
        var properties = SafetyPropertyReader.Read(folder.Open("guidance/safety-properties.yaml"));
        var scenarios = ScenarioReader.Read(folder);
        var studies = PublishedAccuracyReader.Read(folder.Open("published-accuracy.yaml"));
        var search = SearchWordsReader.Read(folder.Open("search.yaml"));
        var shortAddresses = new ShortAddressReader(folder.Open("short-addresses.yaml"));
        var planNumbers = new PlanNumbersReader(folder.Open("plan-numbers.yaml"));
        var entryCodes = EntryCodeReader.Read(folder.Open("entry-codes.yaml"));

        var library = readingLibrary.Join(reading);
        var figures = readingFigures.Join(reading);
        var releases = readingReleases.Join(reading);

        if (reading.HasGaps)
        {
            throw new ContentException(reading.Problems);
        }

        reading.Add(GuidebookCheck.Problems(guidebook));
        reading.Add(RedFlagWordingCheck.Problems(search.RedFlags, guidebook.RedFlags));
        reading.Add(GuidebookCheck.Problems(guidebook, properties));
        reading.Add(PublishedAccuracyReader.Problems(studies, guidebook));
        reading.Add(PermanentNumbers.Changed(guidebook.Questionnaire, releases));
        reading.Add(EntryCodeReader.Problems(entryCodes, guidebook));

        // Which questions a scenario is asked can be told only where the guidebook is sound.
        var checkingScenarios = reading.Problems.Count == 0
            ? Task.Run(() => ScenarioCheck.Problems(scenarios, new Guidebook(guidebook, Unpublished)).ToArray())
            : null;
        var texts = library.Finish(guidebook, exercisePages, CountryWords.CountryOf(guidebook, country)!);
        var pages = new KnownPages(guidebook, texts);
        var drawings = figures.Finish(exercises, reading);
        var places = placeMap.Finish(guidebook);
        AnatomyReader.Check(anatomyFile, anatomy, texts);
        ThrowIfAny(reading.Problems);

        // Which page lacks a name for good can be told only where all else is sound.
        var addresses = shortAddresses.Finish(pages);
        var numbers = planNumbers.Finish(pages, guidebook, releases);
        reading.Add(checkingScenarios!.GetAwaiter().GetResult());
        ThrowIfAny(reading.Problems);

        return new()
        {
            Guidebook = guidebook,
            SafetyProperties = properties,
            Library = texts,
            Releases = releases,
            Search = search,
            Scenarios = scenarios,
            Studies = studies,
            Figures = drawings,
            PlaceMap = places,
            Anatomy = anatomy,
            ShortAddresses = addresses,
            PlanNumbers = numbers!,
            EntryCodes = entryCodes,
        };
    }

    private static void ThrowIfAny(IReadOnlyList<ContentProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new ContentException(problems);
        }
    }
}
