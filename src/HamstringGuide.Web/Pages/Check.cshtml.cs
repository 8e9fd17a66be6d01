using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>The check: one page of questions at a time, or the overview of all answers.</summary>
public sealed class CheckModel(GuidebookShelf shelf, CheckFlow flow, LiveQuestions live) : PageModel
{
    private static readonly IReadOnlyDictionary<string, Microsoft.Extensions.Primitives.StringValues> NoForm =
        new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>();

    private Guidebook Guidebook => shelf.Current.Guidebook;

    /// <summary>The code in the address; null on the first page.</summary>
    public string? Code { get; private set; }

    /// <summary>The page that is asked; null on the overview.</summary>
    public CheckPage? Asked { get; private set; }

    public QuestionnairePath Path { get; private set; } = null!;

    /// <summary>Where the form is sent.</summary>
    public string FormAddress => CheckAddress.Page(Code, Asked!.Page.Number);

    /// <summary>The page before this one that asks something; null on the first.</summary>
    public string? BackAddress => Code is not null && Asked is not null
        && Path.Pages.LastOrDefault(p => p < Asked.Page.Number) is > 0 and var back
            ? CheckAddress.Page(Code, back)
            : null;

    /// <summary>Questions that came up because of answers on the same page, or were passed over there: the visitor has been on it before.</summary>
    public ImmutableArray<CheckField> StillOpen { get; private set; } = [];

    /// <summary>Nothing is open on any other page, so sending this one leads to the result, as far as is known.</summary>
    public bool IsLastPage => Asked is { Page.Number: var here }
        && Path.Missing.All(q => q.Page == here)
        && Path.Shown.Where(q => q.IsSelfTest && q.Page != here).All(q => !Path.Counted[q.Id].IsEmpty);

    /// <summary>Advice to show above the questions, when an answer already calls for care today or now.</summary>
    public CareAdvice? UrgentAdvice => Path.LevelSoFar >= Disposition.SameDayUrgent ? Guidebook.Advice(Path.LevelSoFar) : null;

    public IEnumerable<QuestionnairePage> Parts => Guidebook.Parts.Questionnaire.Pages;

    /// <summary>Where "Go on" leads from the overview.</summary>
    public string GoOnAddress => CheckAddress.Next(Code!);

    public IActionResult OnGet(string? code, [FromQuery] string? page)
    {
        if (Read(code, out var coded) is { } problem)
        {
            return problem;
        }

        var answers = coded?.Answers ?? Answers.None(Guidebook);
        Path = Guidebook.Follow(answers);

        if (page == "overview" && code is not null)
        {
            return Page();
        }

        if (page is null)
        {
            return Ask(answers, Path.NextPage) ? Page() : SeeOther(flow.Result(Path, coded));
        }

        if (!int.TryParse(page, out var number) || !Ask(answers, number))
        {
            return SeeOther(code is null ? CheckAddress.Start : CheckAddress.Next(code));
        }

        StillOpen = Asked!.StillOpen;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code, [FromQuery] string? page)
    {
        if (Read(code, out var coded) is { } problem)
        {
            return problem;
        }

        var answers = coded?.Answers ?? Answers.None(Guidebook);
        Path = Guidebook.Follow(answers);
        var number = int.TryParse(page, out var given) ? given : Path.NextPage;

        if (!Ask(answers, number))
        {
            return SeeOther(code is null ? CheckAddress.Start : CheckAddress.Next(code));
        }

        var form = Request.HasFormContentType ? (await Request.ReadFormAsync()).ToDictionary(f => f.Key, f => f.Value) : NoForm;
        var sent = Asked!.Take(answers, form);
        Asked = sent.Page;

        if (!sent.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        return SeeOther(flow.After(sent, coded));
    }

    /// <summary>What was answered to a question, in words.</summary>
    public ImmutableArray<string> Answered(QuestionnaireItem question) => [.. Path.Counted[question.Id].Select(answer => AnswerWords.Of(question, answer))];

    private bool Ask(Answers answers, int? number) =>
        number is { } page && (Asked = CheckPage.Of(answers, page, live)) is not null;

    private IActionResult? Read(string? code, out CodedAnswers? coded)
    {
        coded = null;
        Code = code;

        if (code is null || CodedAnswers.TryRead(code, Guidebook, out coded, out var problem))
        {
            return null;
        }

        return CodeProblemResult.For(problem);
    }

    private static SeeOtherResult SeeOther(string address) => new(address);
}
