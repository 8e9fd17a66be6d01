using System.Collections.Immutable;

namespace HamstringGuide.Web.Guides.FlowDrawing;

/// <summary>One page of the check: its joint, its questions, and its ways out.</summary>
internal sealed class PageStrip(FlowPage page, bool first, int exitsBefore, int exits) : FlowStrip(exitsBefore, exits)
{
    /// <summary>A row with a dot, and one with a ring, which needs room for the bends of its siding.</summary>
    private const double Row = 30;
    private const double SidingRow = 38;

    public string Draw(string title)
    {
        Station($"{page.Page.Number}", page.Page.Title, first);

        foreach (var question in page.Questions)
        {
            Question(question);
        }

        (double Y, int Lane)[] left = [.. page.Exits.Select((exit, i) => (Exit(exit), ExitsBefore + i))];

        RunLine();

        foreach (var (y, lane) in left)
        {
            Leave(y, lane, Canvas.Y);
        }

        RunLanes();
        return Canvas.ToSvg(Width, title);
    }

    private void Question(FlowQuestion question)
    {
        var optional = question.Question.Optional;
        var depends = question.DependsOn.Length;
        var lines = TextMeasure.Wrap(question.Question.Label, TextSize, TextWidth);
        var height = Math.Max(depends > 0 ? SidingRow : Row, (lines.Length * LineHeight) + 10);
        var middle = Canvas.Y + (height / 2);

        if (depends > 0)
        {
            Siding(middle);
        }
        else if (optional)
        {
            BreakLine(middle - FlowMarks.Radius, middle + FlowMarks.Radius);
        }

        FlowMarks.Question(Canvas, depends > 0 ? SidingX : LineX, middle, depends, optional);
        Canvas.Lines("track__label", TextX, middle, lines, LineHeight);
        Canvas.Y += height;
    }

    /// <summary>Off the line and back on to it, at half a right angle.</summary>
    private void Siding(double middle)
    {
        var edge = FlowMarks.Radius / Math.Sqrt(2);
        var aside = SidingX - LineX;

        Canvas.Way("track__siding", $"M{LineX},{middle - aside}L{SidingX - edge},{middle - edge}");
        Canvas.Way("track__siding", $"M{SidingX - edge},{middle + edge}L{LineX},{middle + aside}");
    }

    /// <summary>Says why one may leave here.</summary>
    /// <returns>The height at which the way out leaves the line.</returns>
    private double Exit(FlowExit exit)
    {
        const double Above = 14;
        const double Around = 8;
        var y = Canvas.Y + Above;
        var reasons = exit.Reasons.SelectMany((reason, i) => TextMeasure.Wrap(i == 0 ? reason : $"or {reason}", TextSize, TextWidth));

        BreakLine(y - FlowMarks.DiamondReach, y + FlowMarks.DiamondReach);
        FlowMarks.Exit(Canvas, LineX, y);
        Canvas.Y = y + Around;
        Under("track__label track__label--strong", TextMeasure.Wrap(exit.Heading, TextSize, TextWidth, bold: true));
        Under("track__label", [.. reasons]);
        Canvas.Y += Around;
        return y;
    }

    private void Under(string css, ImmutableArray<string> lines)
    {
        var height = lines.Length * LineHeight;
        Canvas.Lines(css, TextX, Canvas.Y + (height / 2), lines, LineHeight);
        Canvas.Y += height;
    }
}
