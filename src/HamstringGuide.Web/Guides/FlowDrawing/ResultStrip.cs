namespace HamstringGuide.Web.Guides.FlowDrawing;

/// <summary>The end of the line: the result, which has one of the levels.</summary>
internal sealed class ResultStrip(QuestionFlow flow) : FlowStrip(flow.ExitCount, flow.ExitCount)
{
    private const double Row = 48;

    public string Draw(string title)
    {
        JoinLanes();
        Canvas.Y = flow.ExitCount > 0 ? 12 : 0;
        Station(null, "The result: one of these", last: true);
        var from = Canvas.Y - 6;

        foreach (var level in flow.Levels)
        {
            var middle = Canvas.Y + (Row / 2);
            var edge = SidingX - LineX;
            Canvas.Way("track__siding", $"M{LineX},{from}V{middle - edge}L{SidingX - 9},{middle - 9}");
            FlowMarks.Level(Canvas, SidingX, middle, level.Advice.Care);
            Canvas.Lines("track__label track__label--strong", TextX, middle - (LineHeight / 2), [level.Advice.Step], LineHeight);
            Canvas.Lines("track__label track__label--soft", TextX, middle + (LineHeight / 2), [FlowChart.Count(level)], LineHeight);
            Canvas.Y += Row;
        }

        Canvas.Y += 4;
        return Canvas.ToSvg(Width, title);
    }
}
