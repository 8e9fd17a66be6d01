using System.Globalization;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Checking;

/// <summary>Outlines can be animated, stay on the floor and stay in the picture.</summary>
internal static class OutlineCheck
{
    /// <summary>How deep a body may sink into what it lies on, percent of the height.</summary>
    private const double DeepestSink = -1.2;

    public static IEnumerable<string> Problems(Stage stage, double[] times)
    {
        var problems = new SortedSet<string>(StringComparer.Ordinal);
        var structure = Structure(stage.Frame(0));
        Box[] views = [Views.Wide(stage), Views.Narrow(stage)];

        foreach (var t in times)
        {
            var frame = stage.Frame(t);

            if (!Structure(frame).SequenceEqual(structure))
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"parts or path commands change at {t:0.00}, so that it can't be animated"));
            }

            foreach (var part in frame.Parts.Where(part => part.Paint is not (Paint.Wall or Paint.WallEdge)))
            {
                var bounds = Box.Round(part.Points);

                if (views.Any(view => !view.Contains(bounds)))
                {
                    problems.Add($"{part.Key} leaves the picture");
                }

                // A raised camera sees the floor all over the picture.
                if (stage.Figure.Front is null && !part.IsProp && bounds.Bottom < DeepestSink)
                {
                    problems.Add(string.Create(CultureInfo.InvariantCulture, $"{part.Key} is below the floor at {bounds.Bottom:0.0}"));
                }
            }
        }

        return problems;
    }

    private static IEnumerable<(string Key, string Commands)> Structure(Frame frame) => frame.Parts.Select(part => (part.Key, part.Path.Structure));
}
