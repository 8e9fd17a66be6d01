namespace HamstringGuide.Content.Tests;

/// <summary>What is wrong with the body map and the anatomy drawings is told with its line.</summary>
public sealed class BrokenDrawingTests : IDisposable
{
    private const string Map = "figures/body-map.yaml";
    private const string Causes = "figures/cause-places.yaml";
    private const string Options = "figures/option-places.yaml";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Map_OptionWithoutRegion_IsAProblem()
    {
        _content.Replace("guidance/questionnaire.yaml", "{ id: thigh, number: 2, text: Back of the thigh }", "{ id: thigh, number: 2, text: Back of the thigh }\n      - { id: toe, number: 3, text: Toe }");

        Assert.Contains(_content.Problems(), problem => problem is { File: Map, Line: 1, Message: "'toe' of the question 'main-location' has no region in any view; name it under 'not-places' if it is no place" });
    }

    [Fact]
    public void Map_RegionThatIsNoOption_IsAProblem()
    {
        _content.Replace(Map, "place: buttock", "place: nose");

        Assert.Contains(_content.Problems(), problem => problem.Message == "'nose' is no option of the question 'main-location'");
    }

    [Fact]
    public void Map_UnknownQuestion_IsAProblem()
    {
        _content.Replace(Map, "[main-location]", "[main-location, where]");

        _content.AssertProblem(Map, "questions:", "there is no question 'where'");
    }

    [Fact]
    public void Causes_OneWithoutPlaces_IsAProblem()
    {
        _content.Write(Causes, "cause-places: []\n");

        _content.AssertProblem(Causes, "cause-places", "the cause 'strain' has no places");
    }

    [Theory]
    [InlineData("cause: strain", "cause: sprain", "there is no cause 'sprain'")]
    [InlineData("view: back", "view: front", "there is no view 'front' in body-map.yaml")]
    [InlineData("places: [thigh]", "places: [calf]", "the view 'back' has no region for 'calf'")]
    public void Causes_UnknownName_IsAProblem(string right, string wrong, string message)
    {
        _content.Replace(Causes, right, wrong);

        Assert.Contains(_content.Problems(), problem => problem.File == Causes && problem.Message == message);
    }

    [Theory]
    [InlineData("option: thigh", "option: toe", "the option 'thigh' has no picture; name it under 'not-places' if it is no place")]
    [InlineData("option: thigh", "option: toe", "'toe' is no option of the question 'main-location'")]
    [InlineData("option: thigh", "option: buttock", "the option 'buttock' is there twice")]
    [InlineData("question: main-location", "question: where", "there is no question 'where'")]
    [InlineData("thigh, view: back", "thigh, view: side", "there is no view 'side' in body-map.yaml")]
    public void Options_UnknownOrLost_IsAProblem(string right, string wrong, string message)
    {
        _content.Replace(Options, right, wrong);

        Assert.Contains(_content.Problems(), problem => problem.File == Options && problem.Line > 1 && problem.Message == message);
    }

    [Theory]
    [InlineData("front", "there is no other view 'front'")]
    [InlineData("back", "there is no other view 'back'")]
    public void Map_UnknownCloseUp_IsAProblem(string view, string message)
    {
        _content.Replace(Map, "name: From behind", $"name: From behind\n    close-up: {view}");

        _content.AssertProblem(Map, "- id: back", message);
    }

    [Fact]
    public void Anatomy_UnknownArticle_IsAProblem()
    {
        var name = _content.Text("figures/anatomy.yaml").Split("article: ")[1].Split('\n')[0];
        _content.Replace("figures/anatomy.yaml", $"article: {name}", "article: no-such-article");

        _content.AssertProblem("figures/anatomy.yaml", "- id: leg", "there is no article 'no-such-article'");
    }
}
