using System.Xml.Linq;
using HamstringGuide.Figures.Anatomy;
using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Tests;

/// <summary>The anatomy drawings of the repository's own content.</summary>
public sealed class AnatomyTests
{
    /// <summary>Width of a drawing on a window of 360 pixels.</summary>
    private const double OnPhone = 328;

    public static TheoryData<string> Ids => [.. Library.Content.Anatomy.Select(picture => picture.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_IsWellFormedAndHasWordsForThoseWhoCannotSee(string id)
    {
        var svg = XDocument.Parse(Drawing(id).Svg("p")).Root!;

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(Drawing(id).Picture.Alt, svg.Attribute("aria-label")!.Value);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_NumbersThePartsAsTheListDoes(string id)
    {
        var svg = XDocument.Parse(Drawing(id).Svg("p")).Root!;

        var numbers = svg.Descendants("text").Select(text => text.Value);

        Assert.Equal(Enumerable.Range(1, Drawing(id).Picture.Labels.Length).Select(n => $"{n}"), numbers);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Numbers_CanBeReadOnAPhoneAndDontTouchEachOther(string id)
    {
        var picture = Drawing(id).Picture;
        var units = AnatomyDrawing.Width / picture.Box.Width;
        var radius = AnatomyDrawing.DiscRadius / units;

        Assert.InRange(2 * AnatomyDrawing.DiscRadius * OnPhone / AnatomyDrawing.Width, 20, 40);
        Assert.All(picture.Labels, label => Assert.True(
            picture.Box.Contains(new(label.Number.X - radius, label.Number.Y - radius, label.Number.X + radius, label.Number.Y + radius)), label.Name));
        Assert.All(picture.Labels, label => Assert.True(picture.Box.Contains(Box.Round([label.At])), label.Name));
        Assert.All(
            picture.Labels.SelectMany((one, i) => picture.Labels.Skip(i + 1).Select(other => (one, other))),
            pair => Assert.True((pair.one.Number - pair.other.Number).Length > 2 * radius, $"{pair.one.Name} and {pair.other.Name}"));
    }

    [Fact]
    public void Hamstrings_NameAllPartsThatTheTextsSpeakOf()
    {
        var names = string.Join("; ", Drawing("hamstrings").Picture.Labels.Select(label => $"{label.Name} {label.Latin}"));

        Assert.All(
            ["semitendinosus", "semimembranosus", "biceps femoris, long head", "biceps femoris, short head", "ischial tuberosity", "fibula head",
                "pes anserinus", "gracilis and sartorius", "Sciatic nerve", "common fibular nerve", "tibial nerve"],
            (string part) => Assert.Contains(part, names, StringComparison.Ordinal));
    }

    private static AnatomyDrawing Drawing(string id) => new(Library.Content.Anatomy.First(picture => picture.Id == id));
}
