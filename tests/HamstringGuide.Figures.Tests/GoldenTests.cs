using System.Security.Cryptography;
using System.Text;
using HamstringGuide.Figures.Anatomy;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Tests;

/// <summary>No picture changes unnoticed: each file's hash is on record.</summary>
public sealed class GoldenTests
{
    public const string Renewal = "RENEW_FIGURE_HASHES";
    private static readonly string Record = Path.Combine(Library.Root, "tests", "HamstringGuide.Figures.Tests", "hashes.txt");

    [Fact]
    public void Figures_AreAsOnRecord()
    {
        var now = Library.Gallery.Figures.SelectMany(Hashes).Concat(DrawingHashes()).ToArray();

        if (Environment.GetEnvironmentVariable(Renewal) is "1")
        {
            File.WriteAllLines(Record, now);
        }

        var changed = now.Except(File.ReadAllLines(Record)).ToArray();
        Assert.True(
            changed.Length == 0 && now.Length == File.ReadAllLines(Record).Length,
            $"These pictures are not as on record: {string.Join(", ", changed.Select(line => line.Split("  ")[1]))}. "
            + "Look at them (dotnet run --project src/HamstringGuide.Web -- contact-sheet DIR); when they are right, "
            + $"run this test once with {Renewal}=1 and commit hashes.txt.");
    }

    private static IEnumerable<string> Hashes(Figure figure) =>
        from form in Enum.GetValues<FigureForm>()
        let texts = from look in Enum.GetValues<Look>()
                    from mirrored in new[] { false, true }
                    select figure.Svg(form, look, mirrored)
        select Line(string.Concat(texts), $"{figure.Exercise.Id} {form}");

    private static IEnumerable<string> DrawingHashes()
    {
        var map = new MapGallery(Library.Content.PlaceMap);
        return
        [
            .. map.Views.Select(view => Line(view.ViewBox + view.Body("p") + string.Concat(view.Regions.Select(region => region.Area() + region.Dots())), $"{view.View.Id} BodyMap")),
            .. map.Map.Causes.Select(places => Line(map.Cause(places.Cause)!.Svg("p"), $"{places.Cause} CausePicture")),
            .. map.Map.OptionPlaces.Select(places => Line(string.Concat(places.Options.Select(place => map.Option(places.Question, place.Option)!.Svg("p"))), $"{places.Question} OptionPictures")),
            .. Library.Content.Anatomy.Select(picture => Line(new AnatomyDrawing(picture).Svg("p"), $"{picture.Id} Anatomy")),
        ];
    }

    private static string Line(string text, string name) => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]}  {name}";
}
