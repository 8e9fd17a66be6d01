using HamstringGuide.Content;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Pictures;

/// <summary>The pictures of all exercises as files. Each is drawn when it is first asked for, and kept: safe for any number of threads.</summary>
public sealed class ExercisePictures
{
    private const string Mirrored = ".left";

    private readonly FigureGallery _gallery;
    private readonly Dictionary<string, Lazy<PictureFile>> _files = new(StringComparer.Ordinal);

    public ExercisePictures(SiteContent site)
    {
        _gallery = new(site.Figures);

        // All names there are, so that made-up addresses can't fill the memory. Nothing is added later.
        foreach (var figure in _gallery.Figures)
        {
            foreach (var form in Enum.GetValues<FigureForm>())
            {
                foreach (var look in Enum.GetValues<Look>())
                {
                    Add(figure, form, look, mirrored: false);
                    Add(figure, form, look, mirrored: true);
                }
            }
        }
    }

    /// <summary>The exercise's positions, the main one first; each drawn with the right leg at work.</summary>
    public IEnumerable<ExerciseFigure> Of(string exerciseId) => _gallery.Of(exerciseId).Select(figure => figure.Exercise);

    /// <param name="figureId">Of an exercise, or of one of its positions.</param>
    /// <param name="left">With the left leg at work.</param>
    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public PictureFile File(string figureId, FigureForm form, Look look, bool left) => _files[Name(figureId, form, look, left)].Value;

    /// <param name="name">With or without the hash that its address has.</param>
    /// <returns>Null when there is none.</returns>
    public PictureFile? Find(string name)
    {
        var parts = name.Split('.');

        // What stands before the hash and the ending; or all of it.
        return Find(parts, parts.Length - 2) ?? Find(parts, parts.Length);
    }

    private PictureFile? Find(string[] parts, int count) =>
        count > 0 && _files.TryGetValue(string.Join('.', parts[..count]), out var file) ? file.Value : null;

    private void Add(Figure figure, FigureForm form, Look look, bool mirrored)
    {
        var name = Name(figure.Exercise.Id, form, look, mirrored);
        _files[name] = new(() => new(name, figure.Svg(form, look, mirrored)));
    }

    private static string Name(string figureId, FigureForm form, Look look, bool left) =>
        $"{figureId}.{EnumId.ToId(form)}.{EnumId.ToId(look)}{(left ? Mirrored : "")}";
}
