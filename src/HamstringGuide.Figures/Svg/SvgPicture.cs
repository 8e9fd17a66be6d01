using System.Globalization;
using System.Net;
using System.Text;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Svg;

/// <summary>A picture of one or more panels side by side, ready but for its colours.</summary>
internal sealed class SvgPicture
{
    private const double Gap = 2;

    private readonly StyleSheet _styles = new();
    private readonly string _title;
    private readonly string _definitions;
    private readonly string _body;
    private readonly string _mirrored;
    private readonly Box _view;
    private readonly bool _isOnePanel;

    public SvgPicture(Stage stage, IReadOnlyList<Panel> panels)
    {
        var figure = stage.Figure;
        _title = $"<title>{WebUtility.HtmlEncode(figure.Name)}</title><desc>{WebUtility.HtmlEncode(figure.End)}</desc>";
        var pool = new PathPool(panels.SelectMany(PanelWriter.Paths), sharesGroups: panels.Count > 1);
        var definitions = new StringBuilder();
        var (body, mirrored) = (new StringBuilder(), new StringBuilder());
        _view = panels[0].View;

        for (var i = 0; i < panels.Count; i++)
        {
            var panel = panels[i];
            var writer = new PanelWriter(panel, _styles, pool, panel.Motion is { } motion ? new(stage, motion) : null, ((char)('A' + i)).ToString());
            var written = writer.Write();
            definitions.Append(writer.Definitions);

            if (panels.Count == 1)
            {
                body.Append(written);
                mirrored.Append(Mirrored(written));
                continue;
            }

            // Each panel is mirrored in its place: the start stays before the end.
            var place = $"<svg x=\"{Units(_view.Left + (i * (panel.View.Width + Gap)))}\" y=\"{Units(-panel.View.Top)}\" width=\"{Units(panel.View.Width)}\" height=\"{Units(panel.View.Height)}\"";
            body.Append(CultureInfo.InvariantCulture, $"{place} viewBox=\"{ViewBox(panel.View)}\">{written}</svg>");
            mirrored.Append(CultureInfo.InvariantCulture, $"{place} viewBox=\"{ViewBox(Mirrored(panel.View))}\">{Mirrored(written)}</svg>");
        }

        _isOnePanel = panels.Count == 1;

        _view = _view with { Right = _view.Left + (panels.Count * (_view.Width + Gap)) - Gap };
        _definitions = pool.Definitions + definitions;
        _body = body.ToString();
        _mirrored = mirrored.ToString();
    }

    /// <param name="mirrored">For the other leg.</param>
    public string Text(Palette palette, bool mirrored)
    {
        var view = mirrored && _isOnePanel ? Mirrored(_view) : _view;
        var body = mirrored ? _mirrored : _body;
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{ViewBox(view)}\" role=\"img\">{_title}<style>{_styles.Rules(palette)}</style><defs>{_definitions}</defs>{body}</svg>";
    }

    private static Box Mirrored(Box view) => view with { Left = -view.Right, Right = -view.Left };

    private static string Mirrored(string body) => $"<g transform=\"scale(-1 1)\">{body}</g>";

    private static string ViewBox(Box view) => $"{Units(view.Left)} {Units(-view.Top)} {Units(view.Width)} {Units(view.Height)}";

    private static string Units(double value) => SvgNumber.Text(value * SvgNumber.Scale, 0);
}
