using System.Xml.Linq;
using HamstringGuide.Content;
using HamstringGuide.Figures.BodyMap;

namespace HamstringGuide.Figures.Tests;

/// <summary>The small pictures beside options that are places, of the repository's own content.</summary>
public sealed class OptionPictureTests
{
    private static readonly SiteContent Content = Library.Content;
    private static readonly MapGallery Gallery = new(Content.PlaceMap);

    public static TheoryData<string, string> Options
    {
        get
        {
            var all = new TheoryData<string, string>();

            foreach (var places in Content.PlaceMap.OptionPlaces)
            {
                foreach (var place in places.Options)
                {
                    all.Add(places.Question, place.Option);
                }
            }

            return all;
        }
    }

    [Theory]
    [InlineData("bone-tender", 2)]
    [InlineData("swelling", 6)]
    [InlineData("nerve-features", 2)]
    [InlineData("stretch-feel", 5)]
    public void Questions_EveryOptionThatIsAPlace_HasItsPicture(string question, int pictures)
    {
        var places = Content.PlaceMap.OptionPlaces.Single(places => places.Question == question);
        var options = Content.Guidebook.Questionnaire.Items.First(item => item.Id == question).Options.Select(option => option.Id).ToArray();

        var drawn = options.Where(option => Gallery.Option(question, option) is not null).ToArray();

        Assert.Equal(pictures, drawn.Length);
        Assert.Equal(options.Except(drawn), places.NotPlaces.OrderBy(id => Array.IndexOf(options, id)));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Picture_ShowsItsPlace_OnTheBody(string question, string option)
    {
        var picture = Gallery.Option(question, option)!;

        Assert.True(picture.Place.Box.Contains(picture.Bounds), "what is tinted is outside the picture");
        Assert.True(picture.Drawing.Bounds.Contains(picture.Bounds), "what is tinted is outside the body");
        Assert.True(picture.Bounds.Height > 0.1 * picture.Place.Box.Height, "what is tinted can hardly be seen");
        Assert.Equal(OptionPlace.Shape, picture.Place.Box.Width / picture.Place.Box.Height, 0.005);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Picture_IsWellFormed_AndSaysNothing(string question, string option)
    {
        var svg = XDocument.Parse(Gallery.Option(question, option)!.Svg("body")).Root!;

        Assert.Equal("true", svg.Attribute("aria-hidden")!.Value);
        Assert.Equal("#body", svg.Element("use")!.Attribute("href")!.Value);
        Assert.NotEmpty(svg.Elements("path"));
        Assert.Empty(svg.Descendants().Attributes("id"));
    }

    /// <summary>Two pictures of one question that look the same must be told apart by more than the place.</summary>
    [Fact]
    public void Pictures_OfOneQuestion_DifferUnlessThePlaceIsTheSame()
    {
        var alike = Content.PlaceMap.OptionPlaces
            .SelectMany(places => places.Options.GroupBy(place => Gallery.Option(places.Question, place.Option)!.Svg("body")))
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(' ', same.Select(place => place.Option)));

        Assert.Equal(["knee-fast knee-slow"], alike);
    }
}
