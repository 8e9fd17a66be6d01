using HamstringGuide.Figures.Exercises;

namespace HamstringGuide.Figures.Checking;

/// <summary>
/// Looks at every moment of a figure for what an eye would miss: limbs that stretch, contacts that slide, feet in the floor
/// or in a step, thighs in the trunk, hands that hang beside what they hold. It finds no posture that is only ugly: that needs the contact sheet, and a person.
/// </summary>
public static class FigureCheck
{
    /// <summary>Frames looked at from one end of the movement to the other.</summary>
    private const int FramesAWay = 41;

    /// <summary>What is wrong, in words; empty when nothing is.</summary>
    public static IReadOnlyList<string> Problems(ExerciseFigure figure)
    {
        var stage = new Stage(figure);
        var frames = (int)((FramesAWay - 1) * stage.Timeline.End);
        var times = Enumerable.Range(0, frames + 1).Select(i => stage.Timeline.End * i / frames).ToArray();

        return
        [
            .. ContactCheck.Problems(stage, times),
            .. OutlineCheck.Problems(stage, times),
            .. figure.Front is null ? OfSideView(stage, times) : [],
        ];
    }

    private static IEnumerable<string> OfSideView(Stage stage, double[] times) =>
    [
        .. SkeletonCheck.Problems(stage, times),
        .. SpaceCheck.Problems(stage, times),
        .. BodyCheck.Problems(stage, times),
        .. HandCheck.Problems(stage, times),
    ];
}
