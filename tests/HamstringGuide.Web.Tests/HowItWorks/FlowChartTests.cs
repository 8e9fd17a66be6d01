using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides.FlowDrawing;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.HowItWorks;

/// <summary>The drawing of the check is that of the questionnaire, and of every other one.</summary>
public sealed class FlowChartTests
{
    private static readonly GuidebookParts Parts = RealContent.Guidebook.Parts;

    private readonly FlowChart _chart = new(RealContent.Guidebook);

    [Fact]
    public void Strips_NameEveryPageAndQuestionInOrder()
    {
        var words = string.Join(' ', Texts(_chart));
        var from = 0;

        foreach (var page in Parts.Questionnaire.Pages)
        {
            string[] names = [page.Title, .. Parts.Questionnaire.Items.Where(q => q.Page == page.Number).Select(q => q.Label)];

            foreach (var name in names)
            {
                var at = words.IndexOf(name, from, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{name} is missing, or not in its place.");
                from = at + name.Length;
            }
        }
    }

    [Fact]
    public void Strips_MarkEveryQuestionByWhatItDependsOn()
    {
        FlowQuestion[] questions = [.. _chart.Flow.Pages.SelectMany(page => page.Questions)];

        Assert.Equal(
            questions.Where(q => q.DependsOn.Length > 0).Select(q => $"{q.DependsOn.Length}"),
            Marks(_chart, "text.track__number").Select(number => number.TextContent));
        Assert.Equal(questions.Count(q => q.Question.Optional), Marks(_chart, ".track__ring--optional").Count());
        Assert.Equal(questions.Count(q => q.DependsOn.IsEmpty && !q.Question.Optional) + 1, Marks(_chart, ".track__dot").Count());
        Assert.Equal(_chart.Flow.ExitCount, Marks(_chart, "path.track__ring").Count());
    }

    [Fact]
    public void Strips_EndWithEveryLevel()
    {
        var words = string.Join(' ', Texts(_chart));

        Assert.All(Parts.CareTexts.Dispositions, advice => Assert.Contains(advice.Step, words, StringComparison.Ordinal));
        Assert.Equal(Parts.RedFlags.Length, _chart.Flow.Levels.Sum(level => level.Rules));
        Assert.Equal(Parts.CauseRules.Causes.Length, _chart.Flow.Levels.Sum(level => level.Causes));
    }

    [Fact]
    public void Strips_AreImagesWithAName()
    {
        Assert.Equal(Parts.Questionnaire.Pages.Length + 1, _chart.Strips.Length);
        Assert.All(_chart.Strips.Select(Svg), strip =>
        {
            Assert.Equal("img", strip.GetAttribute("role"));
            Assert.NotEmpty(strip.FirstElementChild!.TextContent);
            Assert.Equal("title", strip.FirstElementChild.LocalName);
        });
    }

    [Theory]
    [InlineData("age-band", "")]
    [InlineData("warning-signs", "")]
    [InlineData("side", "main-location")]
    [InlineData("knee-bend-90", "main-location other-locations onset weight-bearing")]
    [InlineData("floor-access", "age-band history risk-factors")]
    public void Question_DependsOnWhatDecidesWhetherItIsAsked(string question, string dependsOn)
    {
        var flow = _chart.Flow.Pages.SelectMany(page => page.Questions).Single(q => q.Question.Id == question);

        Assert.Equal(dependsOn, string.Join(' ', flow.DependsOn.Select(q => q.Id)));
    }

    [Fact]
    public void Check_EndsAfterTheSafetyCheckAndMayEndAfterTheWarningSigns()
    {
        var exits = _chart.Flow.Pages.SelectMany(page => page.Exits.Select(exit => (page.Page.Number, exit.Reasons))).ToArray();

        Assert.Equal([1, 2], exits.Select(exit => exit.Number));
        Assert.Equal(["minor", "emergency"], exits[0].Reasons.Select(reason => Parts.Findings.Single(f => f.Means == reason).Id));
    }

    [Fact]
    public void NewQuestion_IsDrawn()
    {
        var added = Parts.Questionnaire.Items.Single(q => q.Id == "sitting-hours") with { Id = "hat-size", Number = 60, Label = "Size of the hat" };
        var items = Parts.Questionnaire.Items.Insert(26, added);

        var chart = Draw(Parts with { Questionnaire = Parts.Questionnaire with { Items = items } });

        Assert.Contains("Size of the hat", Texts(chart));
    }

    [Fact]
    public void PageThatMayNotStop_HasNoWayOut()
    {
        var pages = Parts.Questionnaire.Pages.Select(page => page with { MayStop = false });

        var chart = Draw(Parts with { Questionnaire = Parts.Questionnaire with { Pages = [.. pages] } });

        Assert.Equal(1, chart.Flow.ExitCount);
    }

    [Fact]
    public void CheckThatAsksEveryoneOnALaterPage_DoesNotEndBefore()
    {
        var items = Parts.Questionnaire.Items.Select(q => q.Id == "goal" ? q with { EnableWhen = null } : q);

        var chart = Draw(Parts with { Questionnaire = Parts.Questionnaire with { Items = [.. items] } });

        Assert.DoesNotContain(chart.Flow.Pages, page => page.Page.Number == 1 && page.Exits.Length > 0);
        Assert.Equal(["age-band", "emergency-signs"], chart.Flow.Pages[1].Questions[0].DependsOn.Select(q => q.Id));
    }

    [Fact]
    public void LongName_IsBrokenIntoLines()
    {
        const string Name = "A name that is much too long for one line of a drawing on a telephone";
        var items = Parts.Questionnaire.Items.Select(q => q.Id == "tried" ? q with { Label = Name } : q);

        var texts = Texts(Draw(Parts with { Questionnaire = Parts.Questionnaire with { Items = [.. items] } })).ToArray();

        Assert.DoesNotContain(Name, texts);
        Assert.Contains(Name, string.Join(' ', texts), StringComparison.Ordinal);
    }

    private static FlowChart Draw(GuidebookParts parts) => new(Renamed.Make(parts));

    private static IEnumerable<string> Texts(FlowChart chart) => Marks(chart, "text:not(.track__number)").Select(text => text.TextContent);

    private static IEnumerable<IElement> Marks(FlowChart chart, string selector) => chart.Strips.SelectMany(strip => Svg(strip).QuerySelectorAll(selector));

    private static IElement Svg(string strip) => new HtmlParser().ParseDocument(strip).QuerySelector("svg")!;
}
