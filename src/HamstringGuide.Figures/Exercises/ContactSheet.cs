using System.Net;
using System.Text;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Exercises;

/// <summary>All pictures on one page, to be looked at after every change of a pose.</summary>
public static class ContactSheet
{
    private const int FramesOfStrip = 7;

    /// <summary>A whole HTML page that needs nothing beside it.</summary>
    public static string Html(FigureGallery gallery)
    {
        var page = new StringBuilder("""
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Figures of all exercises</title>
            <style>
            body { margin: 1rem; font: 1rem/1.4 sans-serif; color: #22343f; background: #fff }
            .forms, .strip { display: grid; gap: .5rem; margin-bottom: .5rem }
            .forms { grid-template-columns: 4fr 6fr 4fr 4fr 4fr 4fr; align-items: start }
            .strip { grid-template-columns: repeat(7, 1fr) }
            img { display: block; width: 100% }
            figure { margin: 0 }
            figcaption { font-size: .8rem }
            h2 { margin: 2rem 0 .25rem; font-size: 1.1rem }
            p { margin: 0 0 .5rem }
            </style>
            <h1>Figures of all exercises</h1>

            """);

        foreach (var figure in gallery.Figures)
        {
            Append(page, figure);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Figure figure)
    {
        page.Append($"<h2>{WebUtility.HtmlEncode(figure.Exercise.Id)}</h2>\n<p>{WebUtility.HtmlEncode(figure.Exercise.Alt)}</p>\n<div class=\"forms\">\n");
        Append(page, "One panel", figure.Svg(FigureForm.OnePanel, Look.Light));
        Append(page, "Two panels", figure.Svg(FigureForm.TwoPanels, Look.Light));
        Append(page, "Animated, once", figure.Svg(FigureForm.Animated, Look.Light));
        Append(page, "Dark", figure.Svg(FigureForm.OnePanel, Look.Dark));
        Append(page, "Print", figure.Svg(FigureForm.OnePanel, Look.Print));
        Append(page, "Other leg", figure.Svg(FigureForm.OnePanel, Look.Light, mirrored: true));
        page.Append("</div>\n<div class=\"strip\">\n");

        foreach (var frame in figure.FilmStrip(Look.Light, FramesOfStrip))
        {
            Append(page, "", frame);
        }

        page.Append("</div>\n");
    }

    private static void Append(StringBuilder page, string caption, string svg) => page.Append(
        $"<figure><img alt=\"\" src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}\"><figcaption>{caption}</figcaption></figure>\n");
}
