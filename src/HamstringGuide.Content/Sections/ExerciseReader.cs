using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Content.Sections;

internal static class ExerciseReader
{
    private static readonly string[] Kinds =
    [
        "static stretch", "dynamic stretch", "nerve glide", "mobility", "strengthening", "isometric", "eccentric", "balance",
        "self-massage", "aerobic",
    ];

    /// <summary>All exercises, and the pages about them, sorted by id.</summary>
    public static (ImmutableArray<Exercise> Exercises, ImmutableArray<Draft<ExercisePage>> Pages) Read(ContentFolder folder)
    {
        var exercises = new List<Exercise>();
        var pages = new List<Draft<ExercisePage>>();

        foreach (var file in folder.OpenAll("exercises", ".md", required: true))
        {
            pages.Add(Draft<ExercisePage>.Read(file, (item, _) =>
            {
                exercises.Add(file.Remember(line: 1, () => Exercise(item)));
                return Page(item);
            }));
        }

        return ([.. exercises.OrderBy(e => e.Id, StringComparer.Ordinal)], [.. pages.OrderBy(p => p.Page.Id, StringComparer.Ordinal)]);
    }

    private static ExercisePage Page(MapReader item) => new()
    {
        Id = Slug.Of(item.File),
        Review = ReviewReader.Read(item),
        Browse = item.Entry("browse", BrowseReader.Read),
        TakeCare = item.OptionalText("take-care"),
        Text = RichText.Empty,
    };

    private static Exercise Exercise(MapReader item)
    {
        var evidence = item.Entry("evidence", Evidence);

        return new()
        {
            Id = item.FileNamedId(),
            Ref = item.Text("ref"),
            Name = item.Text("name"),
            Kind = item.OneOf("kind", Kinds),
            Target = item.Text("target"),
            Equipment = item.Text("equipment"),
            Position = item.Text("position"),
            Gentle = item.YesNo("gentle"),
            Tags = item.NamedElsewhere(i => i.Texts("tags")),
            Start = item.Text("start"),
            End = item.Text("end"),
            Pose = item.Entry("pose", Pose),
            Steps = item.Texts("steps"),
            Regimens = item.Entries("regimens", RegimenReader.Read),
            Easier = item.Entry("easier", Variation),
            Harder = item.Entry("harder", Variation),
            Errors = item.Texts("errors"),
            StopIf = item.Text("stop-if"),
            NotFor = item.OptionalText("not-for"),
            Evidence = evidence.Level,
            EvidenceNote = evidence.Note,
            Grounds = GroundsReader.Read(item),
        };
    }

    private static Pose Pose(MapReader item) => new(item.Text("start"), item.Text("end"), item.Text("view"));

    private static Variation Variation(MapReader item) => new(item.Text("text"), item.Texts("exercises"));

    private static EvidenceNote Evidence(MapReader item) =>
        new(Enum.Parse<EvidenceLevel>(item.OneOf("level", Enum.GetNames<EvidenceLevel>())), item.OptionalText("note"));

    private sealed record EvidenceNote(EvidenceLevel Level, string? Note);
}
