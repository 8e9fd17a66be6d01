using System.Globalization;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Motion;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Svg;

/// <summary>SMIL: paths that change with the movement, and rigid shapes that travel and turn.</summary>
internal sealed class Animation
{
    private readonly string _timing;
    private readonly IReadOnlyList<Dictionary<string, Part>> _frames;

    public Animation(Stage stage, Choreography choreography)
    {
        var times = string.Join(';', choreography.Moments.Select(m => SvgNumber.Text(m.Share, 3)));
        _timing = string.Create(CultureInfo.InvariantCulture, $"dur=\"{SvgNumber.Text(choreography.Seconds, 2)}s\" keyTimes=\"{times}\"");
        _frames = [.. choreography.Moments.Select(m => stage.Frame(m.T).Parts.ToDictionary(part => part.Key))];
    }

    /// <summary>For a path; empty when it is the same all the time.</summary>
    public string OfPath(string key)
    {
        var values = _frames.Select(frame => frame[key].Path.Data).ToArray();
        return values.Distinct().Count() == 1 ? "" : $"<animate attributeName=\"d\" {_timing} values=\"{string.Join(';', values)}\"/>";
    }

    /// <summary>Of a rigid shape's place and of its turn; both empty when it stays.</summary>
    public (string Travel, string Turn) OfPlacement(string key)
    {
        var placements = _frames.Select(frame => frame[key].Placement!).ToArray();
        var places = placements.Select(p => Place(p.Origin)).ToArray();
        var turns = new double[placements.Length];

        for (var i = 0; i < turns.Length; i++)
        {
            turns[i] = i == 0 ? -placements[i].Angle : Angle.Near(-placements[i].Angle, turns[i - 1]);
        }

        return (Transform("translate", places), Transform("rotate", [.. turns.Select(turn => SvgNumber.Text(turn))]));
    }

    /// <summary>A place as SVG writes it, in tenths of a unit.</summary>
    public static string Place(Point point) =>
        new System.Text.StringBuilder().AppendNumbers(point.X * SvgNumber.Scale, -point.Y * SvgNumber.Scale).ToString();

    private string Transform(string type, string[] values) => values.Distinct().Count() == 1
        ? ""
        : $"<animateTransform attributeName=\"transform\" type=\"{type}\" {_timing} values=\"{string.Join(';', values)}\"/>";
}
