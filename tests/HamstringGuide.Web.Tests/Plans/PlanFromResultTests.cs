using System.Net;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Web.Tests.Plans;

/// <summary>A plan that starts from a patient's answers.</summary>
public sealed class PlanFromResultTests : IClassFixture<GuideApp>
{
    private static readonly WorkedExample WithExercises = RealContent.WorkedExamples.First(example =>
        example.Expected.Exercises.Length >= 3 && Assess(example).Withheld.Any(withheld => withheld.Exercise.Regimens[0].Repetitions is not null));

    private readonly GuideApp _app;
    private readonly BuilderVisit _visit;

    public PlanFromResultTests(GuideApp app)
    {
        _app = app;
        _visit = new(app);
    }

    public static TheoryData<string> Forms => ["https://guide.example{0}", "{0}", "{0}/summary", "{0}?x=1#why", "{1}", "  {0}  "];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Press_UseResult_TakesItsExercises(string form)
    {
        var address = AddressOf(WithExercises);
        await _visit.Open("/clinicians/plan");

        await _visit.Press("result", ("result", string.Format(null, form, address, address.Split('/')[^1])));

        Assert.Equal(Assess(WithExercises).Exercises.Select(planned => planned.Exercise.Id), _visit.Plan!.Exercises.Select(exercise => exercise.ExerciseId));
        Assert.Contains("These answers come to:", _visit.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ResultInTheAddress_LeadsToItsPlan()
    {
        await _visit.Open("/clinicians/plan");

        var response = await _app.Visitor().GetAsync($"/clinicians/plan?result={Uri.EscapeDataString(AddressOf(WithExercises))}");

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.StartsWith("/clinicians/plan/", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_AddWhatTheAnswersSpeakAgainst_IsMarkedWithItsRuleAndStillMade()
    {
        var withheld = Assess(WithExercises).Withheld.First(one => one.Exercise.Regimens[0].Repetitions is not null);
        await _visit.Open("/clinicians/plan");
        await _visit.Press("result", ("result", AddressOf(WithExercises)));

        await _visit.Press($"add:{withheld.Exercise.Id}");

        var remark = _visit.Page.QuerySelectorAll(".pick")[^1].QuerySelector(".remark--against")!;
        Assert.Contains(withheld.Reasons[0].Why, remark.TextContent, StringComparison.Ordinal);
        Assert.NotNull(remark.QuerySelector("a[href^='/how-it-works/']"));
        Assert.Equal(withheld.Exercise.Id, _visit.Plan!.Exercises[^1].ExerciseId);
    }

    [Fact]
    public async Task Press_UseResult_ThePlanHoldsNothingOfTheAnswersAndTheLogNeither()
    {
        var code = AddressOf(WithExercises).Split('/')[^1];
        await _visit.Open("/clinicians/plan");
        await _visit.Press("result", ("result", AddressOf(WithExercises)));

        await _visit.Press("open");

        Assert.StartsWith("/plan/", _visit.Address, StringComparison.Ordinal);
        Assert.DoesNotContain(code, _visit.Address, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(_app.Log.Events, line => line.Contains(code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Press_UseAnEmergency_SaysWhatItComesToAndTakesNothing()
    {
        var emergency = RealContent.WorkedExamples.First(example => example.Expected.Disposition == Disposition.EmergencyNow);
        await _visit.Open("/clinicians/plan");

        await _visit.Press("result", ("result", AddressOf(emergency)));

        Assert.Equal(HttpStatusCode.OK, _visit.Status);
        Assert.Empty(_visit.Names);
        Assert.Contains("The guide shows no exercises for them", _visit.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("https://guide.example/")]
    [InlineData("/result/2026.1-00000000/")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Press_UseSomethingElse_SaysSoAndKeepsIt(string text)
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        await _visit.Press("result", ("result", text));

        Assert.Equal("true", _visit.Page.GetElementById("result")!.GetAttribute("aria-invalid"));
        Assert.Equal(text, _visit.Page.GetElementById("result")!.GetAttribute("value"));
        Assert.Contains("no whole link to a result", _visit.Page.GetElementById("result-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["1. Bridge"], _visit.Names);
    }

    [Fact]
    public async Task Press_UseACutLink_NeverTakesAnother()
    {
        var address = AddressOf(WithExercises);
        await _visit.Open("/clinicians/plan");

        await _visit.Press("result", ("result", address[..^1]));

        Assert.NotNull(_visit.Page.GetElementById("result-error"));
        Assert.Empty(_visit.Names);
    }

    private static Assessment Assess(WorkedExample example) => new Assessor(RealContent.Guidebook).Assess(example.AnswersFor(RealContent.Guidebook));

    private static string AddressOf(WorkedExample example)
    {
        var counted = RealContent.Guidebook.Follow(example.AnswersFor(RealContent.Guidebook)).Counted;
        return $"/result/{RealContent.Guidebook.Release.Identity}/{AnswerCode.Write(counted, GuideApp.Today)}";
    }
}
