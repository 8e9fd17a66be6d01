using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using HamstringGuide.Figures.Checking;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Figures.Tests;

/// <summary>Every figure of the library, at every moment.</summary>
public sealed class FigureTests
{
    private const int MostBytesOfStill = 10_000;
    private const int MostBytesOfAnimation = 15 * 1024;

    public static TheoryData<string> Ids => Library.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Figure_AtEveryMoment_HasNoProblem(string id) => Assert.Empty(FigureCheck.Problems(Library.Figure(id).Exercise));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Muscles_StandOutFromTheCloth(string id) => Assert.Empty(PaletteCheck.Problems(Library.Figure(id).Exercise, Library.Data.Palettes));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_StillInEveryLook_IsSmall(string id)
    {
        var sizes =
            from form in new[] { FigureForm.OnePanel, FigureForm.TwoPanels }
            from look in Enum.GetValues<Look>()
            from mirrored in new[] { false, true }
            select Encoding.UTF8.GetByteCount(Library.Figure(id).Svg(form, look, mirrored));

        Assert.All(sizes, bytes => Assert.InRange(bytes, 1, MostBytesOfStill));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_Animated_IsSmallWhenCompressed(string id)
    {
        using var packed = new MemoryStream();

        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Library.Figure(id).Svg(FigureForm.Animated, Look.Light)));
        }

        Assert.InRange(packed.Length, 1, MostBytesOfAnimation);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_EveryForm_IsWellFormedAndHasWordsForThoseWhoCannotSee(string id)
    {
        var figure = Library.Figure(id);
        var files =
            from form in Enum.GetValues<FigureForm>()
            from look in Enum.GetValues<Look>()
            from mirrored in new[] { false, true }
            select XDocument.Parse(figure.Svg(form, look, mirrored)).Root!;

        Assert.All(files, svg =>
        {
            Assert.Equal(figure.Exercise.Name, Child(svg, "title"));
            Assert.Equal(figure.Exercise.End, Child(svg, "desc"));
            Assert.NotEqual("", figure.Exercise.Name);
            Assert.NotEqual("", figure.Exercise.End);
        });
        Assert.Equal($"{figure.Exercise.Name}. {figure.Exercise.End}", figure.Exercise.Alt);

        static string Child(XElement svg, string name) => svg.Element(svg.Name.Namespace + name)!.Value;
    }

    /// <summary>An id that is used and not there leaves a hole in the picture; one that is there twice may fill it wrongly.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_EveryForm_UsesIdsThatAreThereOnce(string id)
    {
        foreach (var form in Enum.GetValues<FigureForm>())
        {
            var svg = XDocument.Parse(Library.Figure(id).Svg(form, Look.Light)).Root!;
            var ids = svg.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>().ToArray();
            var used = svg.Descendants().Select(e => e.Attribute("href")?.Value[1..] ?? e.Attribute("clip-path")?.Value[5..^1]).OfType<string>();

            Assert.Equal(ids.Distinct(), ids);
            Assert.Subset(ids.ToHashSet(), used.ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_Still_HasNoAnimation(string id)
    {
        Assert.DoesNotContain("<animate", Library.Figure(id).Svg(FigureForm.OnePanel, Look.Light), StringComparison.Ordinal);
        Assert.DoesNotContain("<animate", Library.Figure(id).Svg(FigureForm.TwoPanels, Look.Light), StringComparison.Ordinal);
    }

    /// <summary>Not longer than five seconds and not again, so that no pause button is needed (WCAG 2.2.2).</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_Animated_RunsOnceForFiveSecondsAtMost(string id)
    {
        var svg = XDocument.Parse(Library.Figure(id).Svg(FigureForm.Animated, Look.Light)).Root!;
        var animations = svg.Descendants().Where(e => e.Name.LocalName.StartsWith("animate", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(animations);
        Assert.All(animations, a =>
        {
            Assert.Null(a.Attribute("repeatCount"));
            Assert.InRange(double.Parse(a.Attribute("dur")!.Value.TrimEnd('s'), System.Globalization.CultureInfo.InvariantCulture), 2, 5);
            Assert.Equal(a.Attribute("keyTimes")!.Value.Split(';').Length, a.Attribute("values")!.Value.Split(';').Length);
            Assert.StartsWith("0;", a.Attribute("keyTimes")!.Value, StringComparison.Ordinal);
            Assert.EndsWith(";1", a.Attribute("keyTimes")!.Value, StringComparison.Ordinal);
        });
    }

    /// <summary>Where SMIL doesn't run, and after it has run, the file shows what the one panel shows.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_AnimatedWithoutItsAnimation_IsTheOnePanel(string id)
    {
        var moving = XDocument.Parse(Library.Figure(id).Svg(FigureForm.Animated, Look.Light)).Root!;

        var last = moving.Descendants().Where(e => e.Name.LocalName == "animate").Select(a => (a.Parent!.Attribute("d")!.Value, a.Attribute("values")!.Value.Split(';')[^1]));

        Assert.All(last, pair => Assert.Equal(pair.Item1, pair.Item2));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_TwoPanelsMirrored_TurnsEachInItsPlaceSoThatTheStartStaysFirst(string id)
    {
        var figure = Library.Figure(id);

        var (plain, mirrored) = (Panels(figure.Svg(FigureForm.TwoPanels, Look.Light)), Panels(figure.Svg(FigureForm.TwoPanels, Look.Light, mirrored: true)));

        Assert.Equal(2, plain.Length);
        Assert.Equal(plain.Select(panel => panel.Attribute("x")?.Value), mirrored.Select(panel => panel.Attribute("x")?.Value));
        Assert.All(plain.Zip(mirrored), pair =>
        {
            var turned = Assert.Single(pair.Second.Elements());
            Assert.Equal("scale(-1 1)", turned.Attribute("transform")!.Value);
            Assert.Equal(pair.First.Elements().Select(e => e.ToString()), turned.Elements().Select(e => e.ToString()));
        });

        static XElement[] Panels(string svg) => [.. XDocument.Parse(svg).Root!.Elements().Where(e => e.Name.LocalName == "svg")];
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Svg_Mirrored_ShowsTheSameTurnedRound(string id)
    {
        var figure = Library.Figure(id);

        var mirrored = figure.Svg(FigureForm.OnePanel, Look.Light, mirrored: true);

        Assert.Contains("<g transform=\"scale(-1 1)\">", mirrored, StringComparison.Ordinal);
        var (box, turned) = (ViewBox(figure.Svg(FigureForm.OnePanel, Look.Light)), ViewBox(mirrored));
        Assert.Equal(-(box[0] + box[2]), turned[0], tolerance: 1);
        Assert.Equal(box[2], turned[2]);

        static double[] ViewBox(string svg) =>
            [.. XDocument.Parse(svg).Root!.Attribute("viewBox")!.Value.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
    }
}
