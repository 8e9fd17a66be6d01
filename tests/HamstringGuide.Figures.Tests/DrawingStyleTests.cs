using System.Text.RegularExpressions;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Tests;

/// <summary>The stylesheets that colour the body map and the anatomy drawings.</summary>
public sealed partial class DrawingStyleTests
{
    private const double Least = 3;

    private static readonly string Folder = Path.Combine(Library.Root, "src", "HamstringGuide.Web", "wwwroot", "css");
    private static readonly string Css = string.Concat(
        new[] { "tokens.css", "components/bodymap.css", "components/anatomy.css" }.Select(name => File.ReadAllText(Path.Combine(Folder, name))));

    /// <summary>Outline and chosen place against what is behind them (WCAG 2.2, 1.4.11), light and dark.</summary>
    [Theory]
    [InlineData("skin-edge", "panel")]
    [InlineData("chosen-fill", "panel")]
    [InlineData("chosen-fill", "skin")]
    [InlineData("chosen-line", "skin")]
    [InlineData("chosen-line", "panel")]
    [InlineData("chosen-halo", "shorts")]
    [InlineData("chosen-halo", "chosen-fill")]
    [InlineData("chosen-dot-ink", "chosen-dot")]
    [InlineData("ink", "surface")]
    [InlineData("pull", "panel")]
    [InlineData("pull", "skin")]
    [InlineData("muscle-edge", "skin")]
    [InlineData("nerve", "nerve-edge")]
    [InlineData("on-action", "action")]
    public void Colours_StandOut(string what, string on)
    {
        var (one, other) = (Token(what), Token(on));

        Assert.InRange(Contrast.Between(one.Light, other.Light), Least, 21);
        Assert.InRange(Contrast.Between(one.Dark, other.Dark), Least, 21);
    }

    [Fact]
    public void Places_StylesheetIsAsDrawn()
    {
        var path = Path.Combine(Folder, "components", "bodymap-places.css");
        var drawn = MapStyles.Css(new(Library.Content.PlaceMap));

        if (Environment.GetEnvironmentVariable(GoldenTests.Renewal) is "1")
        {
            File.WriteAllText(path, drawn);
        }

        Assert.Equal(drawn, File.ReadAllText(path));
    }

    /// <summary>A paint without a rule would be black.</summary>
    [Fact]
    public void Paints_AllHaveARule()
    {
        var gallery = new MapGallery(Library.Content.PlaceMap);
        var written = string.Concat(gallery.Views.Select(view => view.Body("p") + string.Concat(view.Regions.Select(region => region.Area()))))
            + string.Concat(gallery.Map.OptionPlaces.SelectMany(places => places.Options.Select(place => gallery.Option(places.Question, place.Option)!.Svg("p"))))
            + string.Concat(Library.Content.Anatomy.Select(picture => new Anatomy.AnatomyDrawing(picture).Svg("p")));

        var classes = PathClass().Matches(written).Select(match => match.Groups[1].Value).Distinct().ToArray();

        Assert.InRange(classes.Length, 20, 40);
        Assert.All(classes, name => Assert.Matches($@"\.{name}\b[^{{;]*\{{", Css));
    }

    private static (string Light, string Dark) Token(string name)
    {
        var pair = Regex.Match(Css, $@"--{name}: light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)");
        Assert.True(pair.Success, $"There is no colour --{name}.");
        return (Long(pair.Groups[1].Value), Long(pair.Groups[2].Value));
    }

    private static string Long(string colour) => colour.Length == 4 ? "#" + string.Concat(colour[1..].Select(c => $"{c}{c}")) : colour;

    [GeneratedRegex("<path class=\"([a-z_-]+)\"")]
    private static partial Regex PathClass();
}
