using HamstringGuide.Web.Tests.Library;

namespace HamstringGuide.Web.Tests.Plans;

public sealed class WallSheetTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Fact]
    public async Task Get_NothingChosen_OffersPagesOfEachKind()
    {
        var page = await app.PageAsync("/clinicians/wall-sheet");

        Assert.Null(page.QuerySelector(".wall"));
        Assert.Equal(["To begin with", "Articles", "Causes", "Exercises", "Self-tests"], page.QuerySelectorAll("form summary").Select(kind => kind.Words()));
        Assert.Contains("/exercises/bridge", page.QuerySelectorAll("input[name=page]").Select(box => box.GetAttribute("value")));
        Assert.Equal("get", page.QuerySelector("form.wall-form")!.GetAttribute("method"));
    }

    [Fact]
    public async Task Get_Chosen_AreOnTheSheetInTheirOrderWithTheirShortAddresses()
    {
        var page = await app.PageAsync("/clinicians/wall-sheet?page=/exercises/bridge&page=/check&page=/articles/hamstring-strain");

        Assert.Equal("Scan for help with a sore leg", page.QuerySelector(".wall h2")!.Words());
        Assert.Equal(["Bridge", "The check", "Hamstring strain"], page.QuerySelectorAll(".wall h3").Select(title => title.Words()));
        Assert.Equal(["localhost/g/6WN", "localhost/check", "localhost/g/Y47"], page.QuerySelectorAll(".wall li p").Select(typed => typed.Words()));
        Assert.Equal(3, page.QuerySelectorAll(".wall-qr svg").Length);
        Assert.Equal(3, page.QuerySelectorAll("input[checked]").Length);
        Assert.NotNull(page.QuerySelector("[data-print]"));
    }

    [Fact]
    public async Task Get_PagesThatAreNotOurs_AreLeftOut()
    {
        var page = await app.PageAsync("/clinicians/wall-sheet?page=https://example.org/&page=/plan/1&page=/check&page=/check&page=%3Cscript%3E");

        Assert.Equal(["The check"], page.QuerySelectorAll(".wall h3").Select(title => title.Words()));
        Assert.Contains("It was left out.", page.MainWords(), StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MoreThanFit_AreTheFirstTwelve()
    {
        var paths = RealContent.Parts.Exercises.Take(13).Select(exercise => $"page=/exercises/{exercise.Id}");

        var page = await app.PageAsync($"/clinicians/wall-sheet?{string.Join('&', paths)}");

        Assert.Equal(12, page.QuerySelectorAll(".wall li").Length);
        Assert.Contains("More than 12 pages were chosen.", page.MainWords(), StringComparison.Ordinal);
    }
}
