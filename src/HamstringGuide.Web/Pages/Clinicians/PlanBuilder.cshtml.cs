using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Monitoring;
using HamstringGuide.Web.Pages.Shared;
using HamstringGuide.Web.Plans;
using HamstringGuide.Web.Plans.Building;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Clinicians;

/// <summary>
/// Where a clinician makes a plan. A plan that is one stands in the address, so each step can be gone back from, kept and sent on;
/// what can't be one yet is shown again as it was typed.
/// </summary>
public sealed class PlanBuilderModel(GuidebookShelf shelf, SiteContent site, ExerciseFinder finder, PlanSheets sheets, CheckFlow flow, GuideMeters meters) : PageModel
{
    private static readonly string[] LimitSources = ["hickey-2020", "silbernagel-2007"];

    private Dictionary<string, string>? _against;

    public Guidebook Guidebook => shelf.Current.Guidebook;

    /// <summary>Why there is no plan to change in the address; null when there is one, or the address has no code.</summary>
    public PlanCodeProblem? Unreadable { get; private set; }

    public PlanForm Form { get; private set; } = new();

    public BuilderQuery Query { get; private set; } = null!;

    /// <summary>What keeps the fields from being a plan; none for one that was only begun.</summary>
    public ImmutableArray<PlanProblem> Problems { get; private set; } = [];

    /// <summary>What the guide would think about; it keeps no plan from being made.</summary>
    public ImmutableArray<PlanRemark> Remarks { get; private set; } = [];

    /// <summary>The answers that the plan is set against; null when there is no result.</summary>
    public ResultLink? Result { get; private set; }

    public string? ResultProblem { get; private set; }

    /// <summary>The plan as its page shows it; null while it is none.</summary>
    public PlanSheet? Sheet { get; private set; }

    public ImmutableArray<Exercise> Found => finder.Find(Query);

    public bool IsFull => Form.Exercises.Length >= Plan.MostExercises;

    public IEnumerable<FacetChoice> Purposes => Facets.Purpose.Choices;

    /// <summary>Causes that have exercises, each with the stages that do.</summary>
    public IEnumerable<(Cause Cause, Phase[] Phases)> Templates => Guidebook.Parts.CauseRules.Causes
        .Select(cause => (cause, cause.Phases.Where(phase => !phase.Exercises.IsEmpty).ToArray()))
        .Where(template => template.Item2.Length > 0);

    public IEnumerable<IGrouping<Disposition, RedFlag>> Signs => Guidebook.Parts.RedFlags
        .GroupBy(flag => flag.Disposition)
        .OrderByDescending(flags => flags.Key);

    /// <summary>Pages that a patient may be sent to, by kind.</summary>
    public IEnumerable<(string Title, ReadingChoice[] Pages)> Reading =>
    [
        ("Articles", [.. site.Library.Articles.Select(article => new ReadingChoice(new(PageKind.Article, article.Slug), article.Title))]),
        ("Causes", [.. Guidebook.Parts.CauseRules.Causes.Select(cause => new ReadingChoice(new(PageKind.Cause, cause.Id), cause.Name))]),
        ("Self-tests", [.. site.Library.SelfTests.Select(test => new ReadingChoice(new(PageKind.SelfTest, test.Slug), test.Title))]),
    ];

    public ErrorList ErrorList => new(
        Words.Sentence(Words.Count(Problems.Length, "field needs a change", "fields need a change")),
        [.. Problems.Select(problem => new FieldError(PlanFields.Of(problem), $"{Place(problem)}{problem.Message}"))]);

    /// <summary>The least pain limit that the guide has for one of the exercises; null without any.</summary>
    public int? UsualLimit => Form.Exercises
        .Select(picked => Guidebook.Exercise(picked.Id)?.Regimens[0].PainLimit)
        .Min();

    /// <summary>What the guide's pain limits rest on (clinical model, "Limits by pattern").</summary>
    public Cited LimitRestsOn => new(Guidebook, new([.. LimitSources.Where(id => Guidebook.Source(id) is not null)], []));

    public string VerdictOf(ResultLink result) => Guidebook.Advice(result.Assessment.Disposition).Step;

    /// <summary>Why an exercise speaks against the answers; null when it does not, or there are none.</summary>
    public string? Against(Exercise exercise)
    {
        _against ??= Result is null
            ? []
            : shelf.Current.Against(Result.Answers, [.. Guidebook.Parts.Exercises]).ToDictionary(withheld => withheld.Exercise.Id, withheld => withheld.Reasons[0].Why);
        return _against.GetValueOrDefault(exercise.Id);
    }

    public PickedExercise Pick(int position) => new(
        position,
        position == Form.Exercises.Length - 1,
        Guidebook.Exercise(Form.Exercises[position].Id),
        Form.Exercises[position],
        [.. Problems.Where(problem => problem.Exercise == position)],
        [.. Remarks.Where(remark => remark.Exercise == position)]);

    public IEnumerable<PlanProblem> ProblemsOf(PlanPart part) => Problems.Where(problem => problem.Part == part && problem.Exercise is null);

    public IActionResult OnGet(string? code, [FromQuery] string? template)
    {
        Query = BuilderQuery.Read(Request.Query);
        ReadResult();

        if (code is null)
        {
            if (FromTemplate(template) is { } made || (Result is not null && FromResult() is { } own && (made = own) is not null))
            {
                return Change(made);
            }

            Form = new() { StartsOn = Dates.Iso(flow.Today) };
            return Page();
        }

        if (!sheets.TryRead(code, out var sheet, out var problem))
        {
            Unreadable = problem;
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        Form = PlanForm.Of(sheet.Plan);
        Sheet = sheet;
        Remark(sheet.Plan);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = Request.HasFormContentType ? await Request.ReadFormAsync() : FormCollection.Empty;
        var edit = PlanEdit.Read(sent[PlanFields.Action].ToString());
        Query = BuilderQuery.Read(sent);
        ReadResult();

        if (edit.Verb == PlanEdit.FromTemplate && FromTemplate(sent[PlanFields.Template]) is { } template)
        {
            return Change(template);
        }

        if (edit.Verb == PlanEdit.FromResult && Result is not null && FromResult() is { } own)
        {
            return Change(own);
        }

        Form = edit.Apply(PlanFormReader.Fields(sent), Guidebook);

        if (Form.Exercises.IsEmpty && edit.Verb != PlanEdit.Open)
        {
            return Page();
        }

        var reading = PlanFormReader.Read(Form, flow.Today, Guidebook.Release, site.PlanNumbers);

        if (reading.Problems.IsEmpty)
        {
            meters.Plan(UsedBy.Page);
            return edit.Verb == PlanEdit.Open ? new SeeOtherResult(PlanAddress.Of(sheets.CodeOf(reading.Plan))) : Change(reading.Plan, edit.Place);
        }

        Problems = reading.Problems;
        Remark(reading.Plan);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Which exercise a problem is about, before its words.</summary>
    private string Place(PlanProblem problem) =>
        problem.Exercise is { } position ? $"{Guidebook.Exercise(Form.Exercises[position].Id)?.Name ?? "Exercise"}: " : "";

    /// <summary>To the builder with that plan.</summary>
    private SeeOtherResult Change(Plan plan, string? place = null) =>
        new(PlanAddress.Change(sheets.CodeOf(plan)) + Query + (place is null ? "" : $"#{place}"));

    private void Remark(Plan plan) => Remarks = PlanAdvice.On(plan, shelf.Current, Result?.Answers);

    private void ReadResult()
    {
        if (Query.Result.Length > 0)
        {
            ResultProblem = ResultLink.TryRead(Query.Result, shelf, out var link, out var problem) ? null : problem;
            Result = link;
        }
    }

    /// <returns>Null when there is no such template.</returns>
    private Plan? FromTemplate(string? text) =>
        text?.Split('/') is [var cause, var phase] && Templates.Any(template => template.Cause.Id == cause && template.Phases.Any(p => p.Id == phase))
            ? PlanTemplate.Of(Guidebook, cause, phase, flow.Today)
            : null;

    /// <returns>Null when the result shows no exercises.</returns>
    private Plan? FromResult() => PlanTemplate.Of(Result!.Assessment, Result.Answers, flow.Today) is { Exercises.IsEmpty: false } plan ? plan : null;
}

/// <summary>A page that can be put into a plan.</summary>
public sealed record ReadingChoice(PageName Page, string Title);
