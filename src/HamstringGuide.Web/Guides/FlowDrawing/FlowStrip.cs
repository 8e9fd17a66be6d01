namespace HamstringGuide.Web.Guides.FlowDrawing;

/// <summary>
/// A piece of the drawing: a line with joints. Questions that are always asked sit on the line; those that are only sometimes
/// asked sit on a siding, past which the line runs straight on. Ways out leave to the right and run down in lanes of their own.
/// </summary>
/// <param name="exitsBefore">Ways out that have left the line above this piece.</param>
/// <param name="exits">Ways out in the whole drawing: room is kept for them all.</param>
internal abstract class FlowStrip(int exitsBefore, int exits)
{
    /// <summary>As many units as a phone of 360 pixels has room for, so that a unit is a pixel there, and a letter as large as in the text.</summary>
    protected const double Width = 328;

    protected const double LineX = 28;
    protected const double SidingX = 47;
    protected const double TextX = 70;
    protected const double TextSize = 15;
    protected const double LineHeight = 19;

    private const double TitleX = 60;
    private const double StationRadius = 15;
    private const double TitleSize = 17;
    private const double TitleLineHeight = 21;
    private const double RightMargin = 14;
    private const double LaneGap = 10;
    private const double Bend = 10;

    /// <summary>Neighbouring pieces overlap by this, so that no hair of ground shows between them.</summary>
    private const double Overlap = 0.25;

    private double? _lineFrom;

    protected int ExitsBefore => exitsBefore;

    protected StripCanvas Canvas { get; } = new();

    protected double TextWidth => Lane(exits) - TextX;

    /// <summary>The first way out has the outermost lane.</summary>
    protected static double Lane(int exit) => Width - RightMargin - (exit * LaneGap);

    /// <summary>A joint of the line with its name.</summary>
    /// <param name="first">The line begins here.</param>
    /// <param name="last">The line ends here.</param>
    protected void Station(string? number, string title, bool first = false, bool last = false)
    {
        const double Above = 16;
        var lines = TextMeasure.Wrap(title, TitleSize, Lane(exits) - TitleX, bold: true);
        var height = Math.Max(2 * StationRadius, lines.Length * TitleLineHeight);
        var middle = Canvas.Y + Above + (height / 2);

        _lineFrom = first ? null : -Overlap;
        BreakLine(middle - StationRadius, last ? null : middle + StationRadius);
        Canvas.Circle("track__station", LineX, middle, StationRadius);

        if (number is null)
        {
            Canvas.Circle("track__dot", LineX, middle, StationRadius / 2);
        }
        else
        {
            Canvas.Text("track__count", LineX, middle + 6, number);
        }

        Canvas.Lines("track__title", TitleX, middle, lines, TitleLineHeight);
        Canvas.Y += Above + height + 6;
    }

    /// <summary>Draws the line to a mark on it, and begins anew behind the mark; nowhere when the line ends.</summary>
    protected void BreakLine(double from, double? to)
    {
        if (_lineFrom is { } start)
        {
            Canvas.Way("track__line", $"M{LineX},{start}V{from}");
        }

        _lineFrom = to;
    }

    /// <summary>A way out: from the line to the right, and down in its lane.</summary>
    protected void Leave(double y, int exit, double bottom) => Canvas.Way(
        "track__lane",
        $"M{LineX + FlowMarks.DiamondReach},{y}H{Lane(exit) - Bend}a{Bend},{Bend} 0 0 1 {Bend},{Bend}V{bottom + Overlap}");

    /// <summary>The ways out from above run on to the bottom.</summary>
    protected void RunLanes()
    {
        for (var exit = 0; exit < exitsBefore; exit++)
        {
            Canvas.Way("track__lane", $"M{Lane(exit)},{-Overlap}V{Canvas.Y + Overlap}");
        }
    }

    /// <summary>All ways out come back to the line.</summary>
    protected void JoinLanes()
    {
        const double Y = 14;

        for (var exit = 0; exit < exitsBefore; exit++)
        {
            Canvas.Way("track__lane", $"M{Lane(exit)},{-Overlap}V{Y - Bend}a{Bend},{Bend} 0 0 1 {-Bend},{Bend}H{LineX + 8}");
        }

        if (exitsBefore > 0)
        {
            Canvas.Mark("track__arrow", $"M{LineX + 4},{Y}l9,-5v10Z");
        }
    }

    /// <summary>The line runs on to the next piece.</summary>
    protected void RunLine() => BreakLine(Canvas.Y + Overlap, null);
}
