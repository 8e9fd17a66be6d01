using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HamstringGuide.Content.Library;
using HamstringGuide.Testing;
using HamstringGuide.Web.Pages.Shared;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>Choosing exercises on their list, without a script.</summary>
public sealed class ExerciseFilterTests(GuideApp app) : IClassFixture<GuideApp>
{
    public static TheoryData<string, string> Choices
    {
        get
        {
            var choices = new TheoryData<string, string>();

            foreach (var facet in Facets.All)
            {
                foreach (var choice in facet.Choices)
                {
                    choices.Add(facet.Id, choice.Id);
                }
            }

            return choices;
        }
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Get_OneChoice_GivesExactlyTheExercisesFiledSo(string facet, string choice)
    {
        var page = await app.PageAsync($"/exercises?{facet}={choice}");

        Assert.Equal(Filed(browse => IsFiled(browse, facet, choice)), Found(page));
    }

    [Fact]
    public async Task Get_NoChoice_ShowsAllInGroupsWithTheFilterFolded()
    {
        var page = await app.PageAsync("/exercises");

        Assert.Equal(Filed(_ => true), Found(page));
        Assert.Equal("39 exercises", page.GetElementById("count")!.Words());
        Assert.NotNull(page.GetElementById("held-stretches"));
        Assert.Empty(page.QuerySelectorAll(".chosen"));
        Assert.Empty(page.QuerySelectorAll("main input[checked]"));
        Assert.False(page.QuerySelector("details.browse__by")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Get_ChoicesOfTwoFacets_GivesWhatFitsBoth()
    {
        var page = await app.PageAsync("/exercises?purpose=strength&equipment=none");

        var both = Filed(browse => browse.Purposes.Contains("strength") && browse.Equipment.Contains("none"));
        Assert.NotEmpty(both);
        Assert.Equal(both, Found(page));
        Assert.Equal($"{Words.Sentence(Words.Number(both.Length))} of 39 exercises fit", page.GetElementById("count")!.Words());
        Assert.True(page.QuerySelector("details.browse__by")!.HasAttribute("open"));
        Assert.Equal(["purpose=strength", "equipment=none"], Ticked(page));
    }

    [Fact]
    public async Task Get_TwoChoicesOfOneFacet_GivesWhatFitsEither()
    {
        var page = await app.PageAsync("/exercises?equipment=strap&equipment=roller&level=easy&level=medium");

        Assert.Equal(
            Filed(browse => (browse.Equipment.Contains("strap") || browse.Equipment.Contains("roller")) && browse.Level is "easy" or "medium"),
            Found(page));
        Assert.Equal(["equipment=strap", "equipment=roller", "level=easy", "level=medium"], Ticked(page));
    }

    [Fact]
    public async Task Get_EachChoice_CanBeTakenOff()
    {
        var page = await app.PageAsync("/exercises?level=easy&purpose=strength&purpose=knee");

        Assert.Equal(
            [
                "/exercises?purpose=knee&level=easy", "/exercises?purpose=strength&level=easy", "/exercises?purpose=strength&purpose=knee", "/exercises",
            ],
            page.Links(".chosen a"));
        Assert.Equal(
            ["Take off What for: Get stronger", "Take off What for: Steady the knee", "Take off How hard: Easy"],
            page.QuerySelectorAll(".chosen a[aria-label]").Select(link => link.GetAttribute("aria-label")));
    }

    [Theory]
    [InlineData("/exercises?purpose=flying&level=hard", "What for")]
    [InlineData("/exercises?level=hard&place=moon&place=", "Where")]
    public async Task Get_UnknownValue_IsLeftOutAndSaid(string address, string facet)
    {
        var page = await app.PageAsync(address);

        Assert.Equal(Filed(browse => browse.Level == "hard"), Found(page));
        Assert.Contains($"something under “{facet}” that is not on our list", page.MainWords(), StringComparison.Ordinal);
        Assert.DoesNotContain("flying", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exercises?purpose=&level=")]
    [InlineData("/exercises?from=elsewhere&q=%00%3Cb%3E")]
    [InlineData("/exercises?purpose")]
    public async Task Get_NothingAsked_ShowsAll(string address)
    {
        var page = await app.PageAsync(address);

        Assert.Equal("39 exercises", page.GetElementById("count")!.Words());
        Assert.DoesNotContain("not on our list", page.MainWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OtherCaseAndTwice_IsUnderstood()
    {
        var page = await app.PageAsync("/exercises?level=HARD&level=hard");

        Assert.Equal(Filed(browse => browse.Level == "hard"), Found(page));
        Assert.Equal(["/exercises", "/exercises"], page.Links(".chosen a"));
    }

    [Fact]
    public async Task Get_NothingFound_SaysWhatToTakeOff()
    {
        var page = await app.PageAsync("/exercises?purpose=nerve&level=hard");

        Assert.Equal("None of 39 exercises fit", page.GetElementById("count")!.Words());
        Assert.Empty(Found(page));
        Assert.Equal(["/exercises?purpose=nerve", "/exercises?level=hard"], page.Links("#results > ul:not(.chosen) a").OrderByDescending(link => link));
        var hard = Filed(browse => browse.Level == "hard").Length;
        Assert.Contains($"What for: Calm a nerve. Then {Words.Number(hard)} exercises fit.", page.MainWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NothingFoundWhateverIsTakenOff_SaysWhatToKeep()
    {
        var page = await app.PageAsync("/exercises?purpose=nerve&equipment=roller&position=kneeling");

        Assert.Contains("Keep only one of these", page.MainWords(), StringComparison.Ordinal);
        Assert.Equal(
            ["/exercises?purpose=nerve", "/exercises?equipment=roller", "/exercises?position=kneeling"],
            page.Links("#results > ul:not(.chosen) a"));
    }

    [Fact]
    public async Task Form_OffersEveryChoiceThatHasAnExercise()
    {
        var page = await app.PageAsync("/exercises");

        var form = page.QuerySelector<IHtmlFormElement>("main form")!;
        Assert.Equal(("get", "/exercises#found"), (form.Method, form.GetAttribute("action")));
        Assert.NotNull(form.QuerySelector("button[type=submit]"));
        Assert.Equal(
            Facets.All.SelectMany(facet => facet.Choices.Where(choice => Filed(browse => IsFiled(browse, facet.Id, choice.Id)).Length > 0).Select(choice => $"{facet.Id}={choice.Id}")),
            form.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]").Select(box => $"{box.Name}={box.Value}"));
    }

    [Theory]
    [InlineData("/exercises", null)]
    [InlineData("/exercises?level=hard", "hard")]
    [InlineData("/exercises?purpose=knee&level=easy", "easy")]
    public async Task Form_SaysHowManyAChoiceWouldGiveInThePlaceOfThoseOfItsFacet(string address, string? level)
    {
        var page = await app.PageAsync(address);

        var count = page.QuerySelector("input[value=strength]")!.ParentElement!.QuerySelector("[data-count]")!.Words();
        Assert.Equal($"{Filed(browse => browse.Purposes.Contains("strength") && (level is null || browse.Level == level)).Length}", count);
    }

    private static bool IsFiled(Browse browse, string facet, string choice) => facet switch
    {
        "purpose" => browse.Purposes.Contains(choice),
        "equipment" => browse.Equipment.Contains(choice),
        "position" => browse.Position == choice,
        "place" => browse.Places.Contains(choice),
        _ => browse.Level == choice,
    };

    private static string[] Filed(Func<Browse, bool> fits) =>
        [.. RealContent.Content.Library.Exercises.Values.Where(page => fits(page.Browse)).Select(page => page.Id).Order(StringComparer.Ordinal)];

    private static string[] Found(IHtmlDocument page) =>
        [.. page.Links("#results .tile a").Select(link => link["/exercises/".Length..]).Order(StringComparer.Ordinal)];

    private static string[] Ticked(IHtmlDocument page) =>
        [.. page.QuerySelectorAll<IHtmlInputElement>("main input[checked]").Select(box => $"{box.Name}={box.Value}")];
}
