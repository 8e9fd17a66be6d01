using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Web.Tests.Checking;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests;

/// <summary>The start page: the way into the check, by its button or by a place that hurts.</summary>
public sealed class StartTests(GuideApp app) : IClassFixture<GuideApp>
{
    private readonly Visit _visit = new(app.Visitor());

    public static TheoryData<string> Places() =>
        ["mid-back-thigh", "sit-bone", "behind-knee", "inner-knee-below-joint", "outer-knee", "front-knee", "inside-joint", "calf", "low-back", "buttock"];

    [Fact]
    public async Task Places_AreThoseOfTheBodyMap()
    {
        await _visit.Open("/");

        Assert.Equal(app.Services.GetRequiredService<MapGallery>().Map.Places.Select(place => place.Id), _visit.Page.QuerySelectorAll(".doors--places a").Select(link => link.GetAttribute("data-place")));
        Assert.Equal(10, _visit.Page.QuerySelectorAll(".doors--places a").Length);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Place_BeginsTheCheckWithItsWarningSigns_AndIsTickedLater(string place)
    {
        await _visit.Open("/");
        await _visit.Open(_visit.Page.QuerySelector($".doors--places a[data-place={place}]")!.GetAttribute("href")!);

        Assert.Contains("emergency-signs", _visit.Asked);
        await _visit.Send(("age-band", ["35-44"]), ("emergency-signs", ["none"]));
        await _visit.Send(("warning-signs", ["none"]));

        Assert.True(_visit.Page.GetElementById($"main-location-{place}")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Picture_LeadsWhereTheListLeads_AndIsOnlyAnAddition()
    {
        await _visit.Open("/");

        var list = _visit.Page.QuerySelectorAll(".doors--places a").ToDictionary(link => link.GetAttribute("data-place")!, link => link.GetAttribute("href"));
        var picture = _visit.Page.QuerySelectorAll(".map a");

        Assert.Equal("true", _visit.Page.QuerySelector(".map")!.GetAttribute("aria-hidden"));
        Assert.NotEmpty(picture);
        Assert.All(picture, link => Assert.Equal(list[link.GetAttribute("data-place")!], link.GetAttribute("href")));
        Assert.All(picture, link => Assert.Equal("-1", link.GetAttribute("tabindex")));
    }
}
