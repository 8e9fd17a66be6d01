using System.Collections.Immutable;
using System.Net;
using System.Text;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Svg;

/// <summary>A picture of one panel, or two side by side, ready but for its colours.</summary>
internal sealed class SvgPicture
{
    private const double Gap = 2;

    private readonly StyleSheet _styles = new();
    private readonly PathPool _pool;
    private readonly string _title;
    private readonly string _body;
    private readonly string _mirrored;
    private readonly Box _view;
    private readonly Box _mirroredView;

    public SvgPicture(Stage stage, Panel panel)
    {
        _title = Title(stage);
        _pool = new(PanelWriter.Paths(panel));
        var (back, figure, front) = new PanelWriter(panel, _styles, _pool, panel.Motion is { } motion ? new(stage, motion) : null).Write();
        _body = Text(string.Concat(back), string.Concat(figure), front);
        _mirrored = Mirrored(_body);
        _view = panel.View;
        _mirroredView = Mirrored(_view);
    }

    /// <param name="start">Shown first.</param>
    /// <param name="end">Shown beside it, with the same view.</param>
    public SvgPicture(Stage stage, Panel start, Panel end)
    {
        _title = Title(stage);
        var sameShape = Keys(start.Shown, end.Shown, (one, other) => one.Path.Data == other.Path.Data);
        var constant = Keys(start.Shown, end.Shown, (one, other) => one.Path.Data == other.Path.Data && one.Placement == other.Placement);
        Panel[] panels = [start with { Constant = constant }, end with { Constant = constant }];

        // What has the same shape in both is written as a whole once, with all that is in it.
        _pool = new(PanelWriter.Paths(start).Concat(PanelWriter.Paths(end with { Shown = end.Shown.Without(sameShape) })));
        var written = panels.Select(panel => new PanelWriter(panel, _styles, _pool, animation: null).Write()).ToArray();
        var back = _pool.Shared(written[0].Back, written[1].Back);
        var figure = _pool.Shared(written[0].Figure, written[1].Figure);
        string[] texts = [Text(back.One, figure.One, written[0].Front), Text(back.Other, figure.Other, written[1].Front)];

        // Each panel is mirrored in its place: the start stays before the end.
        _body = string.Concat(texts.Select((text, i) => Placed(i, start.View, text)));
        _mirrored = string.Concat(texts.Select((text, i) => Placed(i, Mirrored(start.View), Mirrored(text))));
        _view = _mirroredView = new(0, -start.View.Height, (2 * start.View.Width) + Gap, 0);
    }

    /// <param name="mirrored">For the other leg.</param>
    public string Text(Palette palette, bool mirrored)
    {
        var (view, body) = mirrored ? (_mirroredView, _mirrored) : (_view, _body);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{ViewBox(view)}\" role=\"img\">{_title}<style>{_styles.Rules(palette)}</style><defs>{_pool.Definitions}</defs>{body}</svg>";
    }

    private static string Title(Stage stage) =>
        $"<title>{WebUtility.HtmlEncode(stage.Figure.Name)}</title><desc>{WebUtility.HtmlEncode(stage.Figure.End)}</desc>";

    private static ImmutableHashSet<string> Keys(Frame one, Frame other, Func<Part, Part, bool> areSame) =>
        [.. one.Parts.Zip(other.Parts).Where(pair => areSame(pair.First, pair.Second)).Select(pair => pair.First.Key)];

    private string Text(string back, string figure, string front)
    {
        var id = _pool.NewId();
        return $"{back}<use href=\"#{id}\" class=\"{_styles.Class(Paint.Outline)}\"/><g id=\"{id}\">{figure}</g>{front}";
    }

    /// <summary>As high as the picture; the first is at its left edge.</summary>
    private static string Placed(int place, Box shown, string text)
    {
        var left = place == 0 ? "" : $" x=\"{Units(place * (shown.Width + Gap))}\"";
        return $"<svg{left} width=\"{Units(shown.Width)}\" viewBox=\"{ViewBox(shown)}\">{text}</svg>";
    }

    private static Box Mirrored(Box view) => view with { Left = -view.Right, Right = -view.Left };

    private static string Mirrored(string body) => $"<g transform=\"scale(-1 1)\">{body}</g>";

    private static string ViewBox(Box view) => $"{Units(view.Left)} {Units(-view.Top)} {Units(view.Width)} {Units(view.Height)}";

    private static string Units(double value) => SvgNumber.Text(value * SvgNumber.Scale, 0);
}
