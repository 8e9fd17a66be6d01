using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Sections;

internal static class CareTextReader
{
    public static CareTexts Read(ContentFile file) => file.ReadYaml(root => new CareTexts
    {
        Dispositions = Dispositions(root),
        PermissionReason = root.Text("permission-reason"),
        PainRule = root.Text("pain-rule"),
        SafetyNet = root.Entries("safety-net", WorseningAdvice),
        Footer = root.Text("footer"),
        WithoutSelfTests = root.Text("without-self-tests"),
    });

    private static ImmutableArray<CareAdvice> Dispositions(MapReader root)
    {
        var dispositions = root.Entries("dispositions", CareAdvice);

        if (root.IsSound && !dispositions.SequenceEqual(dispositions.OrderByDescending(d => d.Disposition)))
        {
            root.File.Problem(root.LineOf("dispositions"), "'dispositions' must go from the most urgent to the least");
        }

        return dispositions;
    }

    private static CareAdvice CareAdvice(MapReader item)
    {
        var disposition = item.Word<Disposition>("id");

        // The rank is written for readers; the program knows it by the id.
        if (item.Number("rank") is var rank && item.IsSound && rank != (int)disposition)
        {
            item.File.Problem(item.LineOf("rank"), $"the rank of '{disposition.ToId()}' is {(int)disposition}, not {rank}");
        }

        return new()
        {
            Disposition = disposition,
            Care = item.Word<CareLevel>("care"),
            Step = item.Text("step"),
            Heading = item.Text("heading"),
            Meaning = item.Text("meaning"),
            Time = item.Text("time"),
            Where = item.Texts("where"),
            WhereNote = item.OptionalText("where-note"),
        };
    }

    private static WorseningAdvice WorseningAdvice(MapReader item) => new()
    {
        Id = item.Id(),
        Care = item.Word<CareLevel>("care"),
        Heading = item.Text("heading"),
        Signs = item.Texts("signs"),
        Where = item.OptionalTexts("where"),
    };
}
