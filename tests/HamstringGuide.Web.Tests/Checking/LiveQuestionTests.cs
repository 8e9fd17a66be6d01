using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Testing;
using HamstringGuide.Web.Checking;

namespace HamstringGuide.Web.Tests.Checking;

/// <summary>Questions that come and go with the answers on their own page: the rules of the stylesheet ask what the server asks.</summary>
public sealed class LiveQuestionTests
{
    private const string Renewal = "RENEW_CHECK_STYLES";

    private static readonly LiveQuestions Live = new(RealContent.Parts);
    private static readonly string Stylesheet = File.ReadAllText(StylesheetPath);

    private static string StylesheetPath => Path.Combine(Repository.Root, "src", "HamstringGuide.Web", "wwwroot", "css", "components", "check-live.css");

    public static TheoryData<string> Examples => [.. RealContent.WorkedExamples.Select(example => example.Name)];

    [Fact]
    public void Stylesheet_IsAsTheConditionsSay()
    {
        var written = Live.Css();

        if (Environment.GetEnvironmentVariable(Renewal) is "1")
        {
            File.WriteAllText(StylesheetPath, written);
        }

        Assert.Equal(written, File.ReadAllText(StylesheetPath));
    }

    /// <summary>
    /// Every page as someone comes to it, and then ticked as in the example and with one answer of it changed to each other option:
    /// after each, what the stylesheet shows is what the server asks. So no sign is lost, and nothing is asked in vain.
    /// </summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void Shown_WhateverIsTicked_IsWhatTheServerAsks(string name)
    {
        var answers = RealContent.Find(name).Answers.Aggregate(Answers.None(RealContent.Guidebook), (all, a) => all.With(a.Question, a.Values));

        foreach (var page in RealContent.Parts.Questionnaire.Pages)
        {
            var before = page.Number == 1 ? Answers.None(RealContent.Guidebook) : Without(answers, page.Number);

            if (CheckPage.Of(before, page.Number, Live) is not { } asked)
            {
                continue;
            }

            var form = Form(asked);

            foreach (var ticked in Variations(answers, asked))
            {
                Tick(form, ticked);

                var shown = asked.Fields.Where(f => IsShown(form, f)).Select(f => f.Question.Id);

                Assert.Equal(ticked.Guidebook.Follow(ticked).Shown.Where(q => q.Page == page.Number).Select(q => q.Id), shown);
            }
        }
    }

    /// <summary>A page must not hang on a rule that isn't there.</summary>
    [Fact]
    public void Rules_AreAllInTheStylesheet()
    {
        var classes = RealContent.WorkedExamples
            .Select(example => example.Answers.Aggregate(Answers.None(RealContent.Guidebook), (all, a) => all.With(a.Question, a.Values)))
            .SelectMany(answers => RealContent.Parts.Questionnaire.Pages.Select(page => CheckPage.Of(Without(answers, page.Number), page.Number, Live)))
            .OfType<CheckPage>()
            .SelectMany(page => page.Fields)
            .Select(field => field.LiveClass)
            .OfType<string>()
            .Distinct()
            .ToArray();

        Assert.InRange(classes.Length, 12, 40);
        Assert.All(classes, css => Assert.Equal(2, Stylesheet.Split($".{css} {{").Length - 1));
    }

    [Fact]
    public void Condition_OfConstants_IsConstant()
    {
        var open = LiveCondition.Ticked("onset", ["gradual"]);

        Assert.Equal(open, open & LiveCondition.Always);
        Assert.Equal(LiveCondition.Never, open & LiveCondition.Never);
        Assert.Equal(open, LiveCondition.Never | open);
        Assert.Equal(LiveCondition.Always, LiveCondition.Always | open);
        Assert.Equal((LiveCondition.Never, LiveCondition.Always), (!LiveCondition.Always, !LiveCondition.Never));
    }

    [Fact]
    public void Condition_ForAScore_NamesEachNumber() =>
        Assert.Equal(":has(:is(#pain-score-7, #pain-score-8, #pain-score-9):checked)", LiveCondition.Scored("pain-score", 7, 9).Selector);

    private static Answers Without(Answers answers, int page) =>
        RealContent.Parts.Questionnaire.Items.Where(q => q.Page >= page).Aggregate(answers, (all, q) => all.With(q.Id));

    /// <summary>The answers of the example up to the page; then with each option of each of its questions instead.</summary>
    private static IEnumerable<Answers> Variations(Answers answers, CheckPage page)
    {
        var own = RealContent.Parts.Questionnaire.Items.Where(q => q.Page > page.Page.Number).Aggregate(answers, (all, q) => all.With(q.Id));
        yield return own;

        foreach (var question in page.Fields.Select(f => f.Question))
        {
            yield return own.With(question.Id);

            foreach (var option in question.Options)
            {
                yield return own.With(question.Id, option.Id);
            }
        }
    }

    private static IHtmlFormElement Form(CheckPage page)
    {
        var fields = page.Fields.Select(f => $"<fieldset id=\"{f.Question.Id}\" class=\"{f.LiveClass}\">{string.Concat(Values(f.Question).Select(v => Input(f.Question, v)))}</fieldset>");
        return (IHtmlFormElement)new HtmlParser().ParseDocument($"<form>{string.Concat(fields)}</form>").QuerySelector("form")!;
    }

    private static IEnumerable<string> Values(QuestionnaireItem question) => question.Scale is { } scale
        ? Enumerable.Range(scale.Min, scale.Max - scale.Min + 1).Select(n => $"{n}")
        : question.Options.Select(o => o.Id);

    private static string Input(QuestionnaireItem question, string value) => $"<input type=checkbox id=\"{CheckField.InputId(question.Id, value)}\">";

    /// <summary>Also what is hidden stays ticked.</summary>
    private static void Tick(IHtmlFormElement form, Answers answers)
    {
        var ticked = answers.Questions.SelectMany(q => answers[q].Select(a => CheckField.InputId(q, a))).ToHashSet();

        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input"))
        {
            input.IsChecked = ticked.Contains(input.Id!);
        }
    }

    private static bool IsShown(IElement form, CheckField field)
    {
        if (field.LiveClass is not { } css)
        {
            return !field.Waits;
        }

        // The rule as it stands in the stylesheet.
        var rule = Stylesheet.Split('\n').Single(line => line.StartsWith("form", StringComparison.Ordinal) && line.Contains($" .{css} {{", StringComparison.Ordinal));
        return form.Matches(rule[..rule.IndexOf($" .{css} {{", StringComparison.Ordinal)]);
    }
}
