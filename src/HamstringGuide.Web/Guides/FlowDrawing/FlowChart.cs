using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Pages.Shared;

namespace HamstringGuide.Web.Guides.FlowDrawing;

/// <summary>
/// The drawing of how the check runs, made once from the guidebook. It comes in pieces, one a page and one for the results, that
/// join into one line: narrow screens show it in one column, wide ones and paper in several.
/// </summary>
public sealed class FlowChart
{
    public FlowChart(Guidebook guidebook)
    {
        Flow = QuestionFlow.Of(guidebook);
        Strips = [.. Pages(), new ResultStrip(Flow).Draw($"The result has one of these levels: {string.Join(", ", Flow.Levels.Select(l => l.Advice.Step))}")];
    }

    /// <summary>What is drawn.</summary>
    public QuestionFlow Flow { get; }

    /// <summary>SVG elements, from the first page to the results.</summary>
    public ImmutableArray<string> Strips { get; }

    /// <summary>The marks of the drawing, each as an SVG element and in words.</summary>
    public static ImmutableArray<(string Svg, string Says)> Key { get; } =
    [
        (FlowMarks.Alone((canvas, at) => FlowMarks.Question(canvas, at, at, dependsOn: 0, optional: false)), "On the line: always asked"),
        (FlowMarks.Alone((canvas, at) => FlowMarks.Question(canvas, at, at, dependsOn: 2, optional: false)), "On a siding: asked only after some answers"),
        (FlowMarks.Alone((canvas, at) => FlowMarks.Question(canvas, at, at, dependsOn: 0, optional: true)), "Dashed: may be skipped"),
        (FlowMarks.Alone((canvas, at) => FlowMarks.Exit(canvas, at, at)), "The check may end here"),
    ];

    /// <summary>How many rules and causes lead to a level.</summary>
    public static string Count(FlowLevel level) =>
        $"{Words.Sentence(Words.Count(level.Rules, "rule", "rules"))} and {Words.Count(level.Causes, "cause", "causes")}";

    private IEnumerable<string> Pages()
    {
        var exits = 0;

        foreach (var page in Flow.Pages)
        {
            yield return new PageStrip(page, exits == 0 && page == Flow.Pages[0], exits, Flow.ExitCount).Draw(Title(page));
            exits += page.Exits.Length;
        }
    }

    private string Title(FlowPage page)
    {
        var sometimes = page.Questions.Count(q => q.DependsOn.Length > 0);
        var optional = page.Questions.Count(q => q.Question.Optional);
        string?[] sentences =
        [
            $"Page {page.Page.Number} of {Flow.Pages.Length}, {page.Page.Title}: {Words.Count(page.Questions.Length, "question", "questions")}",
            sometimes > 0 ? $"{Words.Sentence(Words.Number(sometimes))} asked depending on earlier answers" : null,
            optional > 0 ? $"{Words.Sentence(Words.Number(optional))} may be skipped" : null,
            page.Exits.IsEmpty ? null : "The check may end after this page",
        ];

        return string.Join(". ", sentences.OfType<string>());
    }
}
