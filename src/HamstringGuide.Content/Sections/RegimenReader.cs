using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Content.Sections;

internal static class RegimenReader
{
    public static Regimen Read(MapReader item) => new()
    {
        Id = item.Id(),
        Name = item.Text("name"),
        Sets = Amount(item, "sets"),
        Repetitions = Amount(item, "repetitions"),
        HoldSeconds = Amount(item, "hold-seconds"),
        RestSeconds = Amount(item, "rest-seconds"),
        Minutes = Amount(item, "minutes"),
        TimesADay = Amount(item, "times-a-day"),
        DaysAWeek = Amount(item, "days-a-week"),
        EachSide = item.OptionalYesNo("each-side"),
        Load = item.OptionalText("load"),
        Note = item.OptionalText("note"),
        PainLimit = item.Number("pain-limit"),
    };

    private static Amount? Amount(MapReader item, string field) =>
        item.OptionalPair(field) is var (least, most) ? new(least, most) : null;
}
