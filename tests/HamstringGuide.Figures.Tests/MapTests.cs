using System.Xml.Linq;
using HamstringGuide.Content;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Figures.Geometry;

namespace HamstringGuide.Figures.Tests;

/// <summary>The body map of the repository's own content.</summary>
public sealed class MapTests
{
    /// <summary>Width of one picture where the window is 360 pixels wide: gutters of 16, a gap of 8, two in a row.</summary>
    private const double PictureOnPhone = (360 - (2 * 16) - 8) / 2.0;

    private const double LeastTouch = 44;

    private static readonly SiteContent Content = Library.Content;
    private static readonly MapGallery Gallery = new(Content.PlaceMap);

    public static TheoryData<string> Views => [.. Content.PlaceMap.Views.Select(view => view.Id)];

    public static TheoryData<string> Causes => [.. Content.Guidebook.CauseRules.Causes.Where(cause => !cause.Fallback).Select(cause => cause.Id)];

    [Theory]
    [InlineData("main-location")]
    [InlineData("other-locations")]
    public void Options_ThatArePlaces_HaveARegionEach(string question)
    {
        var drawn = Gallery.Views.SelectMany(view => view.Regions).Select(region => region.Place.Id).ToHashSet();

        var options = Content.Guidebook.Questionnaire.Items.First(item => item.Id == question).Options.Select(option => option.Id);

        Assert.Subset(new HashSet<string> { "no-pain-tight-only", "elsewhere", "none" }, options.Except(drawn).ToHashSet());
        Assert.Equal(10, drawn.Count);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Regions_LieInsideTheBodyAndTheView(string id)
    {
        var view = View(id);

        Assert.All(view.Regions, region =>
        {
            Assert.True(view.Bounds.Contains(region.Bounds), $"{region.Place.Id} is outside the body");
            Assert.True(view.View.Box.Contains(region.Bounds), $"{region.Place.Id} is outside the view");
            Assert.All(region.Region.Touches, touch => Assert.True(view.View.Box.Contains(touch), $"what is pressed for {region.Place.Id} is outside the view"));
        });
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Regions_DontOverlap(string id)
    {
        foreach (var (one, other) in Pairs(View(id)))
        {
            Assert.DoesNotContain(one.Outlines.SelectMany(outline => outline), point => other.Outlines.Any(outline => IsInside(point, outline)));
            Assert.DoesNotContain(other.Outlines.SelectMany(outline => outline), point => one.Outlines.Any(outline => IsInside(point, outline)));
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Touches_AreLargeEnoughForAFinger(string id)
    {
        var view = View(id);
        var height = PictureOnPhone * view.View.Box.Height / view.View.Box.Width;

        Assert.All(view.Regions.SelectMany(region => region.Touches), touch =>
        {
            Assert.InRange(touch.Width / 100 * PictureOnPhone, LeastTouch, PictureOnPhone);
            Assert.InRange(touch.Height / 100 * height, LeastTouch, height);
        });
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Touches_AreOverTheirPlaceAndNotOverAnothers(string id)
    {
        foreach (var region in View(id).Regions)
        {
            Assert.All(region.Outlines, outline => Assert.Contains(region.Region.Touches, touch => Holds(touch, Middle(outline))));
        }

        foreach (var (one, other) in Pairs(View(id)))
        {
            Assert.DoesNotContain(one.Region.Touches, touch => other.Region.Touches.Any(next => Overlap(touch, next)));
        }
    }

    [Fact]
    public void Places_AreAllThere_WithoutTheViewsThatHaveACloseUp()
    {
        var shown = Gallery.Views.Where(view => view.View.CloseUp is null).SelectMany(view => view.Regions).Select(region => region.Place).Distinct();

        Assert.Equal(Content.PlaceMap.Places.OrderBy(place => place.Number), shown.OrderBy(place => place.Number));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Body_IsWellFormedAndItsIdsAreThereOnce(string id)
    {
        var view = View(id);
        var svg = XDocument.Parse($"<svg>{view.Body("p")}{string.Concat(view.Regions.Select(region => region.Area() + region.Dots()))}</svg>").Root!;

        var ids = svg.Descendants().Select(e => e.Attribute("id")?.Value).OfType<string>().ToArray();
        var used = svg.Descendants().Select(e => e.Attribute("clip-path")?.Value[5..^1]).OfType<string>();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Subset(ids.ToHashSet(), used.ToHashSet());
        Assert.All(ids, own => Assert.StartsWith("p", own, StringComparison.Ordinal));
    }

    [Fact]
    public void Dots_ShowEveryPlaceWithTheNumberOfItsOption()
    {
        var dots = Gallery.Views.SelectMany(view => view.Regions).GroupBy(region => region.Place);

        Assert.All(dots, place =>
        {
            Assert.Contains(place, region => region.Region.Dots.Length > 0);
            Assert.All(place.Where(region => region.Region.Dots.Length > 0), region => Assert.Contains($">{place.Key.Number}</text>", region.Dots(), StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void Cause_HasAPictureWithWords(string id)
    {
        var picture = Gallery.Cause(id)!;

        var svg = XDocument.Parse(picture.Svg("p")).Root!;

        Assert.Equal(picture.Alt, svg.Attribute("aria-label")!.Value);
        Assert.All(picture.Names, name => Assert.Contains(name, picture.Alt, StringComparison.Ordinal));
        Assert.Equal(picture.Names.Length, svg.Descendants("g").Count(g => g.Attribute("class")?.Value.StartsWith("spot ", StringComparison.Ordinal) is true));
    }

    /// <summary>A picture must not say that something hurts that does not.</summary>
    [Fact]
    public void Cause_WithoutPain_SaysWhatThePlacesAre() =>
        Assert.Equal(("Where it can click", "Where it can hurt"), (Gallery.Cause("painless-noise")!.Title, Gallery.Cause("meniscus")!.Title));

    [Fact]
    public void Cause_WithoutPattern_HasNoPicture() => Assert.Null(Gallery.Cause("unclear"));

    private static MapDrawing View(string id) => Gallery.Views.First(view => view.View.Id == id);

    private static IEnumerable<(RegionDrawing One, RegionDrawing Other)> Pairs(MapDrawing view) =>
        view.Regions.SelectMany((one, i) => view.Regions.Skip(i + 1).Select(other => (one, other)));

    private static Point Middle(IReadOnlyCollection<Point> outline) => new(outline.Average(p => p.X), outline.Average(p => p.Y));

    private static bool Holds(Box box, Point p) => p.X >= box.Left && p.X <= box.Right && p.Y >= box.Bottom && p.Y <= box.Top;

    private static bool Overlap(Box a, Box b) => a.Left < b.Right && b.Left < a.Right && a.Bottom < b.Top && b.Bottom < a.Top;

    /// <summary>An outline is crossed an odd number of times on the way out.</summary>
    private static bool IsInside(Point p, IReadOnlyList<Point> outline)
    {
        var inside = false;

        for (var i = 0; i < outline.Count; i++)
        {
            var (a, b) = (outline[i], outline[(i + 1) % outline.Count]);

            if (a.Y > p.Y != b.Y > p.Y && p.X < a.X + ((b.X - a.X) * (p.Y - a.Y) / (b.Y - a.Y)))
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
