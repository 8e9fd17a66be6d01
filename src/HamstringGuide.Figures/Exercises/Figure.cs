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
        _palettes = palettes;
        _forms = [.. Enum.GetValues<FigureForm>().Select(form => new Lazy<SvgPicture>(() => Draw(form)))];
    }

    public ExerciseFigure Exercise { get; }

    /// <summary>The picture as an SVG file's text.</summary>
    /// <param name="mirrored">For the other leg.</param>
    public string Svg(FigureForm form, Look look, bool mirrored = false) =>
        _forms[(int)form].Value.Text(_palettes.For(look, Exercise.Style.Person), mirrored);

    /// <summary>The movement in still pictures, from start to end, without arrow: to look at, not for pages.</summary>
    public IEnumerable<string> FilmStrip(Look look, int frames)
    {
        var stage = new Stage(Exercise);
        var palette = _palettes.For(look, Exercise.Style.Person);
        var view = Views.Wide(stage);
        return Enumerable.Range(0, frames).Select(i =>
            new SvgPicture(stage, new Panel { View = view, Shown = stage.Frame(stage.Timeline.End * i / (frames - 1)) }).Text(palette, mirrored: false));
    }

    /// <summary>The stage is not kept: its frames are many times the size of the picture.</summary>
    private SvgPicture Draw(FigureForm form)
    {
        var stage = new Stage(Exercise);
        var view = form == FigureForm.TwoPanels ? Views.Narrow(stage) : Views.Wide(stage);
        var end = new Panel { View = view, Shown = stage.Frame(1), Arrows = [.. stage.Arrows()] };

        return form switch
        {
            FigureForm.TwoPanels => new(stage, new Panel { View = view, Shown = stage.Frame(0) }, end),
            FigureForm.OnePanel => new(stage, end with { Ghost = Ghost(stage) }),
            _ => new(stage, end with { Ghost = Ghost(stage), Motion = Choreography.Of(stage) }),
        };
    }

    private static Frame? Ghost(Stage stage)
    {
        var (start, end) = (stage.Solved(0).Skeleton, stage.Solved(1).Skeleton);
        return Enum.GetValues<Joint>().Max(joint => (start[joint] - end[joint]).Length) < LeastGhostMove ? null : stage.Frame(0);
    }
}
