using HamstringGuide.Figures.BodyMap;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Checking;

/// <summary>The drawn legs beside the questions about where it hurts, and what else is drawn of the body.</summary>
public sealed class BodyMapTests(GuideApp app) : IClassFixture<GuideApp>
{
    private readonly Visit _visit = new(app.Visitor());

    [Theory]
    [InlineData("main-location", "radio")]
    [InlineData("other-locations", "checkbox")]
    public async Task Map_EveryPlace_IsALabelOfItsRealInput(string question, string type)
    {
        await GoToWhere();

        var labels = _visit.Page.QuerySelectorAll($"#ask-{question} .map label").Select(label => label.GetAttribute("for")!).ToArray();

        Assert.Equal(10, labels.Distinct().Count());
        Assert.All(labels, id => Assert.Equal(type, _visit.Page.GetElementById(id)!.GetAttribute("type")));
        Assert.All(labels, id => Assert.StartsWith($"{question}-", id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Map_IsOnlyAnAddition()
    {
        await GoToWhere();

        var maps = _visit.Page.QuerySelectorAll(".map");

        Assert.Equal(2, maps.Length);
        Assert.All(maps, map =>
        {
            Assert.Equal("true", map.GetAttribute("aria-hidden"));
            Assert.Empty(map.QuerySelectorAll("input, a, button, [tabindex], [style]"));
        });
        Assert.Equal(12, _visit.Page.QuerySelectorAll("#ask-main-location .choices input[type=radio]").Length);
    }

    [Fact]
    public async Task Map_IdsOnThePage_AreThereOnce()
    {
        await GoToWhere();

        var ids = _visit.Page.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Map_NumbersInTheList_AreThoseInThePicture()
    {
        await GoToWhere();

        foreach (var place in app.Services.GetRequiredService<MapGallery>().Map.Places)
        {
            var choice = _visit.Page.GetElementById($"main-location-{place.Id}")!.ParentElement!;

            Assert.Equal($"{place.Number}", choice.QuerySelector("[aria-hidden]")!.TextContent);
            Assert.All(_visit.Page.QuerySelectorAll($"#ask-main-location .dot--{place.Id} text"), dot => Assert.Equal($"{place.Number}", dot.TextContent));
        }
    }

    [Fact]
    public async Task Map_TheListIsOneStepAway()
    {
        await GoToWhere();

        var list = _visit.Page.QuerySelector(".map__how a")!.GetAttribute("href")![1..];

        Assert.Equal(12, _visit.Page.GetElementById(list)!.QuerySelectorAll("input").Length);
    }

    /// <summary>A body is on the page once, and every picture uses one that is there.</summary>
    [Fact]
    public async Task Pictures_UseBodiesThatAreOnThePage()
    {
        await GoToWhere();
        AssertBodies(3, 6);

        await _visit.Send(("main-location", ["behind-knee"]), ("other-locations", ["none"]), ("side", ["left"]));
        AssertBodies(1, 2);

        await _visit.Send(("onset", ["gradual"]), ("time-since-onset", ["6-12-weeks"]), ("weight-bearing", ["walk-normal"]));
        AssertBodies(4, 13);
    }

    [Fact]
    public async Task OptionPictures_StandBesideTheWords_AndSayNothing()
    {
        await GoToWhere();
        await _visit.Send(("main-location", ["behind-knee"]), ("other-locations", ["none"]), ("side", ["left"]));

        var pictures = _visit.Page.QuerySelectorAll("#ask-bone-tender label > svg");

        Assert.Equal(["bone-tender-kneecap", "bone-tender-fibula-head"], pictures.Select(p => p.ParentElement!.QuerySelector("input")!.Id));
        Assert.All(pictures, p => Assert.Equal("true", p.GetAttribute("aria-hidden")));
        Assert.All(pictures, p => Assert.NotEmpty(p.ParentElement!.QuerySelector("span")!.TextContent));
    }

    [Fact]
    public async Task Check_QuestionWithoutPlaces_HasNoMap()
    {
        await _visit.Open("/check");

        Assert.Empty(_visit.Page.QuerySelectorAll(".map, .where"));
    }

    [Fact]
    public async Task Cause_Page_ShowsWhereItCanHurt()
    {
        await _visit.Open("/causes/pes-anserine");

        Assert.Contains("Inner side", _visit.Page.QuerySelector("figure svg[role=img]")!.GetAttribute("aria-label")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how-the-hamstrings-work", 11)]
    [InlineData("tight-hamstrings-and-knee-pain", 10)]
    public async Task Article_Drawing_NamesEveryNumber(string slug, int parts)
    {
        await _visit.Open($"/articles/{slug}");

        Assert.Equal(parts, _visit.Page.QuerySelectorAll("figure.anatomy svg text").Length);
        Assert.Equal(parts, _visit.Page.QuerySelectorAll("figure.anatomy ol li b").Length);
    }

    private void AssertBodies(int bodies, int uses)
    {
        var there = _visit.Page.QuerySelectorAll("defs > g").Select(g => g.Id!).ToArray();
        var used = _visit.Page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")![1..]).ToArray();

        Assert.Equal((bodies, uses), (there.Length, used.Length));
        Assert.Equal(there.Order(), used.Distinct().Order());
    }

    private async Task GoToWhere()
    {
        await _visit.Open("/check");
        await _visit.Send(("age-band", ["35-44"]), ("emergency-signs", ["none"]));
        await _visit.Send(("warning-signs", ["none"]));
    }
}
