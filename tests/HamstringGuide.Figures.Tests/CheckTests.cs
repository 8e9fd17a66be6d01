using HamstringGuide.Figures.Checking;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Motion;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Props;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Tests;

/// <summary>The checker finds what it is there for.</summary>
public sealed class CheckTests
{
    private static readonly Pose Lying = Pose.Empty.With(PoseNumber.Pitch, -90).With(PoseNumber.RootY, 8.4);
    private static readonly Pose Standing = Pose.Empty.PinnedAt(Joint.AnkleFar, new(0, 3.9)).With(PoseNumber.FootNear, 0).With(PoseNumber.FootFar, 0);

    [Fact]
    public void Problems_PersonWhoStands_AreNone() => Assert.Empty(Problems(Standing, Standing.With(PoseNumber.Pitch, 4).With(PoseNumber.HipFar, 4).With(PoseNumber.HipNear, 4)));

    [Fact]
    public void Problems_HandTooFarAway_IsFound() =>
        AssertFound("a hand or foot is", Standing, At(Standing, PoseNumber.ArmXNear, PoseNumber.ArmYNear, new(60, 60)), At(Standing, PoseNumber.ArmXNear, PoseNumber.ArmYNear, new(61, 60)));

    [Fact]
    public void Problems_KneeThatBendsForward_IsFound() => AssertFound("KneeNear is -20 degrees", Standing, Standing.With(PoseNumber.KneeNear, -20));

    [Fact]
    public void Problems_ArmThatSwingsTooFast_IsFound() => AssertFound(
        "ElbowNear jumps",
        [new(0, Standing), new(.02, Standing.With(PoseNumber.ElbowNear, 90)), new(1, Standing.With(PoseNumber.ElbowNear, 90))]);

    [Fact]
    public void Problems_FootInTheFloor_IsFound() => AssertFound("is below the floor", Standing, Standing.With(PoseNumber.PinY, 1));

    [Fact]
    public void Problems_ContactThatSlides_IsFound()
    {
        var held = At(Standing, PoseNumber.ArmXNear, PoseNumber.ArmYNear, new(24, 60));

        AssertFound("WristNear slides", held, held.With(PoseNumber.PinX, -30));
    }

    [Fact]
    public void Problems_FootThroughAStep_IsFound() => AssertFound(
        "goes through the step",
        [new(0, Standing), new(1, Standing.With(PoseNumber.PinX, 30))],
        new Step(14, 40, 10));

    [Fact]
    public void Problems_HandInTheHead_IsFound() => AssertFound(
        "in the head",
        Standing.With(PoseNumber.ShoulderNear, 110).With(PoseNumber.ElbowNear, 136),
        Standing.With(PoseNumber.ShoulderNear, 110).With(PoseNumber.ElbowNear, 140));

    [Fact]
    public void Problems_LegFoldedThroughItself_IsFound() => AssertFound(
        "is in its thigh",
        Standing.With(PoseNumber.KneeNear, 168),
        Standing.With(PoseNumber.KneeNear, 172));

    [Fact]
    public void Problems_ThighBentIntoTheTrunk_IsFound() => AssertFound(
        "the thigh is in the trunk on the Near side",
        Standing.With(PoseNumber.HipNear, 130).With(PoseNumber.KneeNear, 120),
        Standing.With(PoseNumber.HipNear, 130).With(PoseNumber.KneeNear, 120).With(PoseNumber.Lumbar, 40).With(PoseNumber.Thorax, 40));

    [Fact]
    public void Problems_KneeInTheHead_IsFound() => AssertFound(
        "the leg is in the head on the Near side",
        Lying.With(PoseNumber.HipNear, 90),
        Lying.With(PoseNumber.HipNear, 90).With(PoseNumber.Lumbar, 60).With(PoseNumber.Thorax, 45).With(PoseNumber.Neck, 60).With(PoseNumber.KneeNear, 60));

    [Theory]
    [InlineData("hamstring-standing", "the hand on the Near side is", -3, -3.5)]
    [InlineData("hamstring-seated", "the hand on the Near side is", 0, -3)]
    [InlineData("glider", "the hand on the Near side is", 0, 4)]
    [InlineData("calf-stretch", "the hand on the Near side is", -4, 0)]
    public void Problems_HandMovedFromWhereItRests_AreFound(string id, string problem, double x, double y) =>
        AssertFoundIn(Altered(id, pose => Moved(pose, PoseNumber.ArmXNear, PoseNumber.ArmYNear, new(x, y))), problem);

    [Theory]
    [InlineData("hamstring-wall", "goes through the door jamb", 6, 0)]
    [InlineData("step-up", "goes through the step", 0, -4)]
    public void Problems_FootMovedIntoWhatItRestsOn_AreFound(string id, string problem, double x, double y) =>
        AssertFoundIn(
            Altered(id, pose => Moved(Moved(pose, PoseNumber.HeelXNear, PoseNumber.HeelYNear, new(x, y)), PoseNumber.LegXNear, PoseNumber.LegYNear, new(x, y))),
            problem);

    public static TheoryData<string, string, Prop> WrongProps => new()
    {
        { "stationary-bike", "KneeNear to AnkleNear on the Near side goes through the handlebar", new ExerciseBike(new(15, 17.6), new(-1, 51.5), new(19, 46)) },
        { "foam-roll-hamstring", "HipNear to KneeNear on the Near side goes through the roller", new FoamRoller(8, 2) { Radius = 9 } },
        { "nordic", "KneeNear to AnkleNear on the Near side goes through the pad", new AnkleBar(-18.4, 5) },
        { "nerve-slider-seated", "KneeNear to AnkleNear on the Far side goes through the chair leg", new Chair(46, 24, -1, 26, Beyond: false) },
    };

    [Theory]
    [MemberData(nameof(WrongProps))]
    public void Problems_ThingInTheWayOfALimb_IsFound(string id, string problem, Prop prop)
    {
        var figure = Library.Figure(id).Exercise;

        AssertFoundIn(figure with { Props = [prop] }, problem);
    }

    [Fact]
    public void Problems_PartsThatChangeTheirShape_AreFound() => AssertFound(
        "parts or path commands change",
        [new(0, Standing), new(1, Standing.With(PoseNumber.PinX, 1))],
        new Growing());

    [Fact]
    public void Problems_PalettesWithoutContrast_AreFound()
    {
        var pale = new Palette(Library.Data.Palettes.Looks[Look.Light].Colours.SetItem(Paint.Arrow, "#e0e0e0").Remove(Paint.Sole));
        var spoilt = Library.Data with { Palettes = new(Library.Data.Palettes.Looks.SetItem(Look.Light, pale)) };

        Assert.Contains(PaletteCheck.Problems(spoilt), problem => problem.EndsWith("Sole has no colour", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#3344aa", "#3344aa", 1)]
    public void Contrast_IsThatOfWcag(string one, string other, double ratio) => Assert.Equal(ratio, Contrast.Between(one, other), precision: 2);

    private static Pose At(Pose pose, PoseNumber x, PoseNumber y, Point place) => pose.With(x, place.X).With(y, place.Y);

    private static Pose Moved(Pose pose, PoseNumber x, PoseNumber y, Point step) =>
        pose.Place(x, y) is { } place ? At(pose, x, y, place + step) : pose;

    /// <summary>A figure of the library with every pose spoilt.</summary>
    private static ExerciseFigure Altered(string id, Func<Pose, Pose> alter)
    {
        var figure = Library.Figure(id).Exercise;
        return figure with { Keys = [.. figure.Keys.Select(key => key with { Pose = alter(key.Pose) })] };
    }

    private static void AssertFoundIn(ExerciseFigure figure, string problem) =>
        Assert.Contains(FigureCheck.Problems(figure), found => found.Contains(problem, StringComparison.Ordinal));

    private static void AssertFound(string problem, Pose start, Pose end) => AssertFound(problem, [new(0, start), new(1, end)]);

    private static void AssertFound(string problem, Pose start, Pose middle, Pose end) => AssertFound(problem, [new(0, start), new(.5, middle), new(1, end)]);

    private static void AssertFound(string problem, PoseKey[] keys, params Prop[] props) =>
        Assert.Contains(Problems(keys, props), found => found.Contains(problem, StringComparison.Ordinal));

    private static IReadOnlyList<string> Problems(Pose start, Pose end) => Problems([new(0, start), new(1, end)], []);

    private static IReadOnlyList<string> Problems(PoseKey[] keys, Prop[] props) => FigureCheck.Problems(
        Library.Data.Exercises[0] with { Id = "test", Front = null, Keys = [.. keys], Props = [.. props], Arrows = [] });

    private sealed record Growing : Prop
    {
        public override IEnumerable<Part> Parts(Skeleton skeleton, double t) =>
            Enumerable.Range(0, t > .5 ? 2 : 1).Select(i => Piece($"piece{i}", Svg.SvgPath.Rectangle(0, 0, 1, 1), Paint.Wood, 0));
    }
}
