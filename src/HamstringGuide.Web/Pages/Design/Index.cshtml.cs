using System.Collections.Immutable;
using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Monitoring;
using HamstringGuide.Web.Pages.Shared;
using HamstringGuide.Web.Styles;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages.Design;

/// <summary>
/// Every component of the design system in every state, drawn by the partials that the site is made of, on the real content. For
/// those who work on the site: elsewhere than in Development it isn't there.
/// </summary>
public sealed class DesignModel(
    GuidebookShelf shelf, SiteContent site, SiteAddress addresses, CheckFlow flow, LiveQuestions live, MapGallery gallery, GuideMeters meters,
    IWebHostEnvironment environment)
    : PageModel
{
    /// <summary>Has a picture that moves.</summary>
    private const string ShownExercise = "bridge";

    /// <summary>Has a box, care cards, a table, notes at its lines and words that explain themselves.</summary>
    private const string ShownArticle = "hamstring-strain";

    public Guidebook Guidebook => shelf.Current.Guidebook;

    public SiteContent Site => site;

    public StyleTokens Tokens { get; private set; } = null!;

    public Exercise Exercise => Guidebook.Exercise(ShownExercise)!;

    public Article Article => site.Library.FindArticle(ShownArticle)!;

    /// <summary>A result at each level of care, the calmest first, of the answers of a scenario.</summary>
    public ImmutableArray<ResultModel> Results { get; private set; } = [];

    /// <summary>One with causes, exercises and a date to look again, which has passed.</summary>
    public ResultModel Calm { get; private set; } = null!;

    /// <summary>One that a warning sign decides, with a date to be seen by.</summary>
    public ResultModel Serious => Results.First(result => result.CallsForClinician);

    /// <summary>One to show a clinician today.</summary>
    public ResultModel Urgent => Results.First(result => result.Assessment.Disposition == Disposition.SameDayUrgent);

    /// <summary>A check in the middle, with answers so far.</summary>
    public CheckModel Check { get; private set; } = null!;

    /// <summary>A question with a row of short options.</summary>
    public QuestionnaireItem Short => Question(question => question.Type == QuestionType.Single && new FieldView(Empty(question), false, false).RunCss.Contains("few", StringComparison.Ordinal));

    /// <summary>One that takes several answers, or none of them.</summary>
    public QuestionnaireItem Several => Question(question => question.Type == QuestionType.Multiple && question.Options.Any(option => option.Exclusive) && !IsDrawn(question));

    public QuestionnaireItem Scale => Question(question => question.Scale is not null);

    public QuestionnaireItem Map => Question(question => question.Type == QuestionType.Single && BodyMapView.For(gallery, question) is not null);

    /// <summary>One whose options have pictures.</summary>
    public QuestionnaireItem Drawn => Question(question => BodyMapView.For(gallery, question) is null && question.Options.Any(option => gallery.Option(question.Id, option.Id) is not null));

    public IActionResult OnGet()
    {
        if (!environment.IsDevelopment())
        {
            return NotFound();
        }

        using var file = new StreamReader(environment.WebRootFileProvider.GetFileInfo($"{SiteStylesheet.Folder}/tokens.css").CreateReadStream());
        Tokens = new(file.ReadToEnd());
        ReadScenarios();
        return Page();
    }

    public static CheckField Empty(QuestionnaireItem question) => new(question, [], null);

    /// <summary>The question as it comes back when nothing was answered.</summary>
    public static CheckField Missed(QuestionnaireItem question) => new(question, [], question.Missing);

    /// <summary>With some of its options chosen.</summary>
    public static CheckField Chosen(QuestionnaireItem question, params ImmutableArray<string> values) => new(question, values, null);

    private QuestionnaireItem Question(Func<QuestionnaireItem, bool> fits) => Guidebook.Parts.Questionnaire.Items.First(fits);

    private bool IsDrawn(QuestionnaireItem question) => question.Options.Any(option => gallery.Option(question.Id, option.Id) is not null) || BodyMapView.For(gallery, question) is not null;

    private void ReadScenarios()
    {
        var cases = site.Scenarios
            .Select(scenario => scenario.AnswersFor(Guidebook))
            .Select(answers => (Answers: answers, Assessment: shelf.Current.Assess(answers)))
            .ToArray();

        Results =
        [
            .. cases.GroupBy(each => each.Assessment.Disposition)
                .OrderBy(level => level.Key)
                .Select(level => ResultOf(level.First().Answers, flow.Today)),
        ];
        var calm = cases.First(each => each.Assessment is { Disposition: Disposition.SelfCareWithReview, Causes.IsEmpty: false, Exercises.IsEmpty: false }).Answers;
        Calm = ResultOf(calm, AnswerCode.Epoch);
        Check = new(shelf, flow, live) { PageContext = PageContext };
        Check.OnGet(AnswerCode.Write(calm, null), $"{Map.Page}");
    }

    private ResultModel ResultOf(Answers answers, DateOnly finishedOn)
    {
        var result = new ResultModel(shelf, flow, addresses, meters) { PageContext = PageContext };
        result.OnGet(Guidebook.Release.Identity, AnswerCode.Write(answers, finishedOn));
        return result;
    }
}
