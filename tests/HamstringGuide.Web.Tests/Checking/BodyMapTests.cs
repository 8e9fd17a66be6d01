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

    private async Task GoToWhere()
    {
        await _visit.Open("/check");
        await _visit.Send(("age-band", ["35-44"]), ("emergency-signs", ["none"]));
        await _visit.Send(("warning-signs", ["none"]));
    }
}
