using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides.Rules;

namespace HamstringGuide.Web.Guides.FlowDrawing;

/// <summary>How the check runs: its pages and questions in order, what each depends on, where it may end, and the results.</summary>
public sealed record QuestionFlow
{
    public required ImmutableArray<FlowPage> Pages { get; init; }

    /// <summary>Most urgent first.</summary>
    public required ImmutableArray<FlowLevel> Levels { get; init; }

    /// <summary>How many ways lead from a page straight to the result.</summary>
    public int ExitCount => Pages.Sum(page => page.Exits.Length);

    public static QuestionFlow Of(Guidebook guidebook)
    {
        var parts = guidebook.Parts;
        var reads = new ConditionReads(parts.Findings);
        var gate = FlowGate.Of(parts, reads);

        return new()
        {
            Pages =
            [
                .. parts.Questionnaire.Pages.Select(page => new FlowPage(
                    page,
                    [.. parts.Questionnaire.Items.Where(q => q.Page == page.Number).Select(q => Question(q, guidebook, reads, gate))],
                    [.. ExitsAfter(page, guidebook, gate)])),
            ],
            Levels =
            [
                .. parts.CareTexts.Dispositions.Select(advice => new FlowLevel(
                    advice,
                    parts.RedFlags.Count(rule => rule.Disposition == advice.Disposition),
                    parts.CauseRules.Causes.Count(cause => cause.Disposition == advice.Disposition))),
            ],
        };
    }

    private static FlowQuestion Question(QuestionnaireItem question, Guidebook guidebook, ConditionReads reads, FlowGate gate) => new(
        question,
        question.EnableWhen is { } when
            ? [.. reads.Questions(when, gate.Parts).Select(id => guidebook.Question(id)!).OrderBy(guidebook.Parts.Questionnaire.Items.IndexOf)]
            : []);

    private static IEnumerable<FlowExit> ExitsAfter(QuestionnairePage page, Guidebook guidebook, FlowGate gate)
    {
        if (page.Number == gate.AfterPage)
        {
            yield return new("The check ends here, if", gate.ClosedBy);
        }

        if (page.MayStop)
        {
            yield return new("The check may end here, if", [$"a rule says “{guidebook.Advice(Disposition.SameDayUrgent).Step}”"]);
        }
    }
}

/// <summary>A page of the check with its questions, and the ways out after it.</summary>
public sealed record FlowPage(QuestionnairePage Page, ImmutableArray<FlowQuestion> Questions, ImmutableArray<FlowExit> Exits);

/// <param name="DependsOn">
/// The earlier questions that decide whether it is asked, in order; empty for one that is asked of everyone who gets to its page.
/// </param>
public sealed record FlowQuestion(QuestionnaireItem Question, ImmutableArray<QuestionnaireItem> DependsOn);

/// <summary>A way from a page straight to the result, for any one of the reasons.</summary>
public sealed record FlowExit(string Heading, ImmutableArray<string> Reasons);

/// <summary>A level that a result may have, with how many rules and causes lead to it.</summary>
public sealed record FlowLevel(CareAdvice Advice, int Rules, int Causes);
