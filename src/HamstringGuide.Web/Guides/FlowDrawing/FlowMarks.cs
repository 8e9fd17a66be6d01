using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Web.Guides.FlowDrawing;

/// <summary>The marks on the line, each told apart by its shape.</summary>
internal static class FlowMarks
{
    /// <summary>Half the height of every mark of a question.</summary>
    public const double Radius = 10;

    private const double DotRadius = 7;

    public const double DiamondReach = 9;

    /// <summary>A mark by itself, for a key.</summary>
    public static string Alone(Action<StripCanvas, double> draw)
    {
        const double Side = 24;
        var canvas = new StripCanvas { Y = Side };
        draw(canvas, Side / 2);
        return canvas.ToSvg(Side, null);
    }

    /// <summary>A question: a dot when it is always asked, else a ring with the number of questions it depends on.</summary>
    public static void Question(StripCanvas canvas, double x, double y, int dependsOn, bool optional)
    {
        if (dependsOn == 0 && !optional)
        {
            canvas.Circle("track__dot", x, y, DotRadius);
            return;
        }

        canvas.Circle(optional ? "track__ring track__ring--optional" : "track__ring", x, y, Radius);

        if (dependsOn > 0)
        {
            canvas.Text("track__number", x, y + 5, $"{dependsOn}");
        }
    }

    /// <summary>A place where the check may end.</summary>
    public static void Exit(StripCanvas canvas, double x, double y) => canvas.Mark(
        "track__ring",
        $"M{x},{y - DiamondReach}L{x + DiamondReach},{y}L{x},{y + DiamondReach}L{x - DiamondReach},{y}Z");

    /// <summary>A level of care, in the shape of its card: octagon, triangle, clock.</summary>
    public static void Level(StripCanvas canvas, double x, double y, CareLevel care)
    {
        switch (care)
        {
            case CareLevel.Emergency:
                canvas.Mark("track__level track__level--now", $"M{x - 4.3},{y - 10.5}h8.6l6.2,6.2v8.6l-6.2,6.2h-8.6l-6.2,-6.2v-8.6Z");
                break;
            case CareLevel.Urgent:
                canvas.Mark("track__level track__level--soon", $"M{x},{y - 11}L{x + 12},{y + 10}H{x - 12}Z");
                break;
            default:
                canvas.Circle("track__level track__level--calm", x, y, Radius);
                canvas.Mark("track__level track__level--calm", $"M{x},{y - 5}V{y}l3.5,2.5");
                break;
        }
    }
}
