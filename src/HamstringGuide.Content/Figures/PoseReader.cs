using System.Collections.Immutable;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Motion;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Figures;

/// <summary>Reads the fields of a pose. A field of a pair goes for both sides without <c>-near</c> or <c>-far</c>.</summary>
internal static class PoseReader
{
    private static readonly (string Field, PoseNumber Number)[] Single =
    [
        ("pitch", PoseNumber.Pitch), ("lumbar", PoseNumber.Lumbar), ("thorax", PoseNumber.Thorax), ("neck", PoseNumber.Neck),
        ("head", PoseNumber.Head), ("gaze", PoseNumber.Gaze),
    ];

    private static readonly (string Field, PoseNumber Near)[] Paired =
    [
        ("hip", PoseNumber.HipNear), ("knee", PoseNumber.KneeNear), ("ankle", PoseNumber.AnkleNear), ("foot", PoseNumber.FootNear), ("toes", PoseNumber.ToesNear),
        ("shoulder", PoseNumber.ShoulderNear), ("elbow", PoseNumber.ElbowNear), ("wrist", PoseNumber.WristNear), ("palm", PoseNumber.PalmNear),
        ("upper-arm-scale", PoseNumber.UpperArmScaleNear), ("forearm-scale", PoseNumber.ForearmScaleNear),
        ("abduction", PoseNumber.AbductionNear), ("turn", PoseNumber.TurnNear),
    ];

    private static readonly (string Field, PoseNumber[] Near)[] Places =
    [
        ("leg", [PoseNumber.LegXNear, PoseNumber.LegYNear]), ("heel", [PoseNumber.HeelXNear, PoseNumber.HeelYNear]),
        ("arm", [PoseNumber.ArmXNear, PoseNumber.ArmYNear]),
        ("upper-arm", [PoseNumber.UpperArmUpNear, PoseNumber.UpperArmOutNear, PoseNumber.UpperArmAheadNear]),
        ("forearm", [PoseNumber.ForearmUpNear, PoseNumber.ForearmOutNear, PoseNumber.ForearmAheadNear]),
    ];

    /// <summary>All fields that a pose can have, without those for one side.</summary>
    public static IEnumerable<string> AllFields =>
        ["pin", "root", .. Single.Select(entry => entry.Field), .. Paired.Select(entry => entry.Field), .. Places.Select(entry => entry.Field)];

    /// <summary>All keys, each over what the figure's poses have in common.</summary>
    public static ImmutableArray<PoseKey> Keys(MapReader figure)
    {
        var common = figure.OptionalEntry("always", Pose) ?? HamstringGuide.Figures.Rigs.Pose.Empty;
        var keys = figure.Entries("poses", item => new PoseKey(item.Decimal("at"), Pose(item).Over(common)));

        if (keys.Length < 2 || keys[0].At != 0 || keys[^1].At is not (1 or 2) || keys.Zip(keys.Skip(1)).Any(pair => pair.First.At >= pair.Second.At)
            || !keys.Any(key => key.At == 1))
        {
            figure.File.LostEntry(figure.LineOf("poses"), "'poses' must be two or more in order of 'at': the start at 0, the end at 1, and for what goes round the start again at 2");
        }

        return keys;
    }

    private static Pose Pose(MapReader item)
    {
        var pose = HamstringGuide.Figures.Rigs.Pose.Empty;

        foreach (var (field, number) in Single.Where(entry => item.Optional(entry.Field) is not null))
        {
            pose = pose.With(number, item.Decimal(field));
        }

        if (item.Optional("root") is not null)
        {
            var root = Shapes.Point(item, "root");
            pose = pose.With(PoseNumber.RootX, root.X).With(PoseNumber.RootY, root.Y);
        }

        if (item.OptionalEntry("pin", pin => new Pin(pin.Word<Joint>("joint"), Shapes.Point(pin, "at"))) is { } pinned)
        {
            pose = pose.PinnedAt(pinned.Joint, pinned.At);
        }

        foreach (var (field, near) in Paired)
        {
            pose = Said(item, field).Aggregate(pose, (so, said) => With(so, [near], said.Sides, [item.Decimal(said.Field)]));
        }

        foreach (var (field, near) in Places)
        {
            pose = Said(item, field).Aggregate(pose, (so, said) => With(so, near, said.Sides, item.Decimals(said.Field, near.Length)));
        }

        return pose;
    }

    /// <summary>What is said of both sides, and then what is said of one.</summary>
    private static IEnumerable<(string Field, Side[] Sides)> Said(MapReader item, string field)
    {
        (string Field, Side[] Sides)[] forms = [(field, Enum.GetValues<Side>()), .. Enum.GetValues<Side>().Select(side => ($"{field}-{side.ToId()}", new[] { side }))];

        // All are asked for, so that each is a known field.
        return [.. forms.Where(form => item.Optional(form.Field) is not null)];
    }

    private static Pose With(Pose pose, PoseNumber[] near, Side[] sides, ImmutableArray<double> values) =>
        sides.Aggregate(pose, (of, side) => near.Zip(values).Aggregate(of, (so, pair) => so.With(pair.First, side, pair.Second)));

    private sealed record Pin(Joint Joint, Point At);
}
