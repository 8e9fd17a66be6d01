using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Rigs;

/// <summary>What an author says of a posture. What is not said is absent, and takes its value from standing.</summary>
public sealed class Pose
{
    private static readonly int Count = Enum.GetValues<PoseNumber>().Length;

    private readonly ImmutableArray<double> _numbers;

    private Pose(ImmutableArray<double> numbers, Joint? pinned)
    {
        _numbers = numbers;
        Pinned = pinned;
    }

    public static Pose Empty { get; } = new([.. Enumerable.Repeat(double.NaN, Count)], null);

    /// <summary>The joint that stays where the pin says; the whole body moves with it.</summary>
    public Joint? Pinned { get; }

    public bool Has(PoseNumber number) => !double.IsNaN(_numbers[(int)number]);

    public bool Has(PoseNumber near, Side side) => Has(Of(near, side));

    /// <summary>The number, or its value in upright standing.</summary>
    public double this[PoseNumber number] => Has(number) ? _numbers[(int)number] : Standing(number);

    public double this[PoseNumber near, Side side] => this[Of(near, side)];

    /// <summary>A place; its x and y are in the pose both or neither.</summary>
    public Point? Place(PoseNumber nearX, PoseNumber nearY, Side side = Side.Near) =>
        Has(nearX, side) ? new Point(this[nearX, side], this[nearY, side]) : null;

    public Pose With(PoseNumber number, double value) => new(_numbers.SetItem((int)number, value), Pinned);

    public Pose With(PoseNumber near, Side side, double value) => With(Of(near, side), value);

    public Pose Without(PoseNumber near, Side side) => With(near, side, double.NaN);

    public Pose PinnedAt(Joint joint, Point place) =>
        new(_numbers.SetItem((int)PoseNumber.PinX, place.X).SetItem((int)PoseNumber.PinY, place.Y), joint);

    /// <summary>All that this pose says, and of the rest what the other says.</summary>
    public Pose Over(Pose other) =>
        new([.. _numbers.Select((value, i) => double.IsNaN(value) ? other._numbers[i] : value)], Pinned ?? other.Pinned);

    /// <summary>A pose of numbers made from the same numbers of several; NaN where the result says nothing.</summary>
    internal static Pose Blend(Joint? pinned, Func<PoseNumber, double> number)
    {
        var numbers = new double[Count];

        for (var i = 0; i < Count; i++)
        {
            numbers[i] = number((PoseNumber)i);
        }

        return new(ImmutableArray.Create(numbers), pinned);
    }

    private static PoseNumber Of(PoseNumber near, Side side) => near + (int)side;

    private static double Standing(PoseNumber number) => number switch
    {
        PoseNumber.RootY => 53,
        PoseNumber.ElbowNear or PoseNumber.ElbowFar => 8,
        PoseNumber.UpperArmScaleNear or PoseNumber.UpperArmScaleFar or PoseNumber.ForearmScaleNear or PoseNumber.ForearmScaleFar => 1,
        PoseNumber.UpperArmUpNear or PoseNumber.UpperArmUpFar or PoseNumber.ForearmUpNear or PoseNumber.ForearmUpFar => -1,
        _ => 0,
    };
}
