using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Motion;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Exercises;

/// <summary>An exercise's pictures. Each form is drawn when it is first asked for, and only coloured afterwards.</summary>
public sealed class Figure
{
    /// <summary>Least joint movement for which the start is shown behind, percent of the height: less would look like a blur.</summary>
    private const double LeastGhostMove = 3;

    private readonly Lazy<SvgPicture>[] _forms;
    private readonly Palettes _palettes;

    public Figure(ExerciseFigure figure, Palettes palettes)
    {
        Exercise = figure;
        Stage = new(figure);
        _palettes = palettes;
        _forms = [.. Enum.GetValues<FigureForm>().Select(form => new Lazy<SvgPicture>(() => new(Stage, Panels(form))))];
    }

    public ExerciseFigure Exercise { get; }

    public Stage Stage { get; }

    /// <summary>The picture as an SVG file's text.</summary>
    /// <param name="mirrored">For the other leg.</param>
    public string Svg(FigureForm form, Look look, bool mirrored = false) =>
        _forms[(int)form].Value.Text(_palettes.For(look, Exercise.Style.Person), mirrored);

    /// <summary>The movement in still pictures, from start to end, without arrow: to look at, not for pages.</summary>
    public IEnumerable<string> FilmStrip(Look look, int frames)
    {
        var palette = _palettes.For(look, Exercise.Style.Person);
        var view = Views.Wide(Stage);
        return Enumerable.Range(0, frames).Select(i =>
            new SvgPicture(Stage, [new() { View = view, Shown = Stage.Frame(Stage.Timeline.End * i / (frames - 1)) }]).Text(palette, mirrored: false));
    }

    private Panel[] Panels(FigureForm form)
    {
        var view = form == FigureForm.TwoPanels ? Views.Narrow(Stage) : Views.Wide(Stage);
        var arrows = Exercise.Arrows.Select(arrow => arrow.Line(t => Stage.Solved(t).Skeleton));
        var end = new Panel { View = view, Shown = Stage.Frame(1), Arrows = [.. arrows] };

        return form switch
        {
            FigureForm.TwoPanels => [new() { View = view, Shown = Stage.Frame(0) }, end],
            FigureForm.OnePanel => [end with { Ghost = Ghost() }],
            _ => [end with { Ghost = Ghost(), Motion = Choreography.Of(Stage) }],
        };
    }

    private Frame? Ghost()
    {
        var (start, end) = (Stage.Solved(0).Skeleton, Stage.Solved(1).Skeleton);
        return Enum.GetValues<Joint>().Max(joint => (start[joint] - end[joint]).Length) < LeastGhostMove ? null : Stage.Frame(0);
    }
}
