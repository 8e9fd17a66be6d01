using System.Net;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Guides;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Plans;

public sealed class PlanBuilderTests : IClassFixture<GuideApp>
{
    private readonly GuideApp _app;
    private readonly BuilderVisit _visit;

    public PlanBuilderTests(GuideApp app)
    {
        _app = app;
        _visit = new(app);
    }

    [Fact]
    public async Task Get_Start_StartsTodayAndOffersEveryExercise()
    {
        await _visit.Open("/clinicians/plan");

        Assert.Equal(HttpStatusCode.OK, _visit.Status);
        Assert.Equal("2026-11-21", _visit.Page.GetElementById("starts")!.GetAttribute("value"));
        Assert.Equal(39, _visit.Page.QuerySelectorAll(".find").Length);
        Assert.Empty(_visit.Names);
        Assert.Empty(_visit.Page.QuerySelectorAll(".error"));
    }

    [Fact]
    public async Task Press_Add_TakesTheCarefulDoseAndTheGuidesPainLimit()
    {
        await _visit.Open("/clinicians/plan");

        await _visit.Press("add:bridge");

        var bridge = Guidebook.Exercise("bridge")!;
        var plan = _visit.Plan!;
        Assert.Equal(new("bridge", PlanSide.Both, Dose.LeastOf(bridge.Regimens[0])), Assert.Single(plan.Exercises));
        Assert.Equal(bridge.Regimens[0].PainLimit, plan.PainLimit);
        Assert.Equal(GuideApp.Today, plan.MadeOn);
        Assert.Equal(GuideApp.Today, plan.StartsOn);
        Assert.Equal(["1. Bridge"], _visit.Names);
    }

    [Fact]
    public async Task Press_AddUpDownRemove_KeepsTheRest()
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");
        await _visit.Press("add:heel-dig", ("e0-sets", "5"), ("review", "2026-12-19"));
        await _visit.Press("add:walking");

        await _visit.Press("up:1");
        await _visit.Press("down:1");
        await _visit.Press("remove:1");

        Assert.Equal(["heel-dig", "bridge"], _visit.Plan!.Exercises.Select(exercise => exercise.ExerciseId));
        Assert.Equal(5, _visit.Plan.Exercises[1].Dose.Sets);
        Assert.Equal(new DateOnly(2026, 12, 19), _visit.Plan.ReviewOn);
    }

    [Fact]
    public async Task Press_AddBesideOneSide_TakesThatSide()
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:clamshell");
        await _visit.Press("update", ("e0-side", "left"));

        await _visit.Press("add:hamstring-standing");

        Assert.All(_visit.Plan!.Exercises, exercise => Assert.Equal(PlanSide.Left, exercise.Side));
    }

    [Fact]
    public async Task Press_EveryField_StandsInThePlanAndInTheFieldsAgain()
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        await _visit.Press(
            "update",
            ("e0-sets", "4"), ("e0-repetitions", "12"), ("e0-hold", "3"), ("e0-rest", "90"), ("e0-times-a-day", "2"), ("e0-days-a-week", "5"),
            ("e0-load-kind", "weight"), ("e0-load", "2,5"), ("starts", "2026-11-23"), ("review", "2027-01-04"), ("pain", "2"),
            ("read", "cause:neural"));

        var plan = _visit.Plan!;
        var dose = new Dose { Sets = 4, Repetitions = 12, HoldSeconds = 3, RestSeconds = 90, TimesADay = 2, DaysAWeek = 5, Load = new(PlanLoadKind.Weight, 5) };
        Assert.Equal(new("bridge", PlanSide.Both, dose), Assert.Single(plan.Exercises));
        Assert.Equal((new(2026, 11, 23), new(2027, 1, 4), 2), (plan.StartsOn!.Value, plan.ReviewOn!.Value, plan.PainLimit));
        Assert.Equal(new(PageKind.Cause, "neural"), Assert.Single(plan.ToRead));
        Assert.Equal(Guidebook.Release.Hash, plan.ReleaseHash);
        Assert.Equal("2.5", _visit.Page.GetElementById("e0-load")!.GetAttribute("value"));
        Assert.True(_visit.Page.QuerySelector("input[name=read][value='cause:neural']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Press_WarningSign_IsStressed()
    {
        var sign = Guidebook.Parts.RedFlags[0].Id;
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        await _visit.Press("update", ("sign", sign));

        Assert.Equal(sign, Assert.Single(_visit.Plan!.WarningSigns));
    }

    [Fact]
    public async Task Press_WrongNumbers_KeepsWhatWasTypedAndLeadsToEachField()
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        await _visit.Press("open", ("e0-sets", "ten"), ("e0-repetitions", "61"), ("review", "soon"), ("e0-days-a-week", "2"));

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.StartsWith("Error: ", _visit.Page.Title!, StringComparison.Ordinal);
        var links = _visit.Page.QuerySelectorAll(".errors a").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(["#e0-sets", "#review", "#e0-repetitions"], links);
        Assert.All(links, link => Assert.Equal("true", _visit.Page.GetElementById(link[1..])!.GetAttribute("aria-invalid")));
        Assert.Equal("ten", _visit.Page.GetElementById("e0-sets")!.GetAttribute("value"));
        Assert.Equal("soon", _visit.Page.GetElementById("review")!.GetAttribute("value"));
        Assert.Equal("2", _visit.Page.GetElementById("e0-days-a-week")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Press_UnreadableHoldAlone_IsOneProblem()
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        await _visit.Press("update", ("e0-repetitions", ""), ("e0-hold", "a while"));

        Assert.Equal(["#e0-hold"], _visit.Page.QuerySelectorAll(".errors a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("weight", "heavy", "Give the weight in kilograms, in steps of half a kilogram.")]
    [InlineData("weight", "2.3", "Give the weight in kilograms, in steps of half a kilogram.")]
    [InlineData("weight", "500", "Give the weight as 0.5 to 115.5 kg, in steps of half a kilogram.")]
    [InlineData("weight", "99999999999999999999999", "Give the weight in kilograms, in steps of half a kilogram.")]
    [InlineData("effort", "33", "Give the effort as 5 to 100 percent, in steps of 5.")]
    [InlineData("effort", "", "Give the effort as a whole number of percent.")]
    [InlineData("", "5", "Choose what “5” is: kilograms, or percent of effort.")]
    public async Task Press_WrongLoad_SaysWhat(string kind, string amount, string message)
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        await _visit.Press("update", ("e0-load-kind", kind), ("e0-load", amount));

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.EndsWith(message, _visit.Page.QuerySelector("#e0-load-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_AddWhileAFieldIsWrong_LosesNeither()
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        await _visit.Press("add:walking", ("e0-sets", "ten"));

        Assert.Equal(["1. Bridge", $"2. {Guidebook.Exercise("walking")!.Name}"], _visit.Names);
        Assert.Equal("ten", _visit.Page.GetElementById("e0-sets")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Press_OpenWithoutExercises_SaysSo()
    {
        await _visit.Open("/clinicians/plan");

        await _visit.Press("open", ("review", "2026-12-24"));

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.Equal(["#add"], _visit.Page.QuerySelectorAll(".errors a").Select(link => link.GetAttribute("href")));
        Assert.Equal("2026-12-24", _visit.Page.GetElementById("review")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Press_Open_LeadsToThePlan()
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        await _visit.Press("open", ("e0-sets", "2"));

        Assert.StartsWith("/plan/", _visit.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, _visit.Status);
        Assert.Equal(2, _visit.Plan!.Exercises[0].Dose.Sets);
    }

    [Fact]
    public async Task Press_EighthExercise_OffersNoMoreAndANinthIsRefused()
    {
        await _visit.Open("/clinicians/plan");
        string[] eight = [.. Guidebook.Parts.Exercises.Take(8).Select(exercise => exercise.Id)];

        foreach (var id in eight)
        {
            await _visit.Press($"add:{id}");
        }

        Assert.Equal(eight, _visit.Plan!.Exercises.Select(exercise => exercise.ExerciseId));
        Assert.Empty(_visit.Page.QuerySelectorAll("button[value^='add:']"));

        await _visit.Press("update", ("e8-id", Guidebook.Parts.Exercises[8].Id), ("e8-sets", "1"), ("e8-repetitions", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.Contains("Choose 1 to 8 exercises.", _visit.Page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_FourExercises_RemarksAndStillMakesThePlan()
    {
        await _visit.Open("/clinicians/plan");

        foreach (var id in new[] { "bridge", "heel-dig", "walking", "calf-raise" })
        {
            await _visit.Press($"add:{id}");
        }

        Assert.Single(_visit.Page.QuerySelectorAll("#plan > .remark"));
        Assert.Equal(4, _visit.Plan!.Exercises.Length);
    }

    [Fact]
    public async Task Press_UnusualDose_IsPointedOutAndNotBlocked()
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        await _visit.Press("update", ("e0-sets", "15"));

        Assert.Contains("15 sets is more than usual", _visit.Page.QuerySelector(".pick .remark")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(15, _visit.Plan!.Exercises[0].Dose.Sets);
    }

    [Fact]
    public async Task Get_EveryTemplate_GivesItsPlan()
    {
        await _visit.Open("/clinicians/plan");
        var templates = _visit.Page.QuerySelectorAll("#template option[value*='/']").Select(option => option.GetAttribute("value")!).ToArray();

        Assert.True(templates.Length > 40);

        foreach (var template in templates)
        {
            await _visit.Open("/clinicians/plan");
            await _visit.Press("template", ("template", template));

            var parts = template.Split('/');
            var phase = Guidebook.Cause(parts[0])!.Phases.Single(one => one.Id == parts[1]);
            Assert.Equal(phase.Exercises.Take(8), _visit.Plan!.Exercises.Select(exercise => exercise.ExerciseId));
            Assert.Empty(_visit.Page.QuerySelectorAll(".pick .remark"));
        }
    }

    [Theory]
    [InlineData("?template=strain-mild/no-such")]
    [InlineData("?template=no-such/protect")]
    [InlineData("?template=///")]
    [InlineData("?template=")]
    public async Task Get_UnknownTemplate_ShowsTheEmptyBuilder(string query)
    {
        await _visit.Open("/clinicians/plan" + query);

        Assert.Equal(HttpStatusCode.OK, _visit.Status);
        Assert.Empty(_visit.Names);
    }

    [Theory]
    [InlineData("bridge", "", "", "bridge")]
    [InlineData("brigde", "", "", "bridge")]
    [InlineData("", "neural", "", "nerve-slider-seated")]
    [InlineData("", "", "balance", "single-leg-balance")]
    public async Task Press_Show_FindsByWordsCauseOrPurpose(string words, string cause, string purpose, string expected)
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:cat-cow");

        await _visit.Press("find", ("find", words), ("for", cause), ("purpose", purpose));

        var found = _visit.Page.QuerySelectorAll(".find button").Select(button => button.GetAttribute("value")!["add:".Length..]).ToArray();
        Assert.True(found.Contains(expected), string.Join(", ", found));
        Assert.InRange(found.Length, 1, 25);
        Assert.Equal(["cat-cow"], _visit.Plan!.Exercises.Select(exercise => exercise.ExerciseId));
    }

    [Fact]
    public async Task Press_NothingFits_SaysSo()
    {
        await _visit.Open("/clinicians/plan");

        await _visit.Press("find", ("find", "qqqqqq"));

        Assert.Empty(_visit.Page.QuerySelectorAll(".find"));
        Assert.Contains("No exercise fits", _visit.Page.GetElementById("found")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/clinicians/plan/7K3")]
    [InlineData("/clinicians/plan/hello-there")]
    public async Task Get_DamagedCode_SaysSoWithNotFound(string address)
    {
        await _visit.Open(address);

        Assert.Equal(HttpStatusCode.NotFound, _visit.Status);
        Assert.Empty(_visit.Names);
    }

    [Fact]
    public async Task Get_APlan_IsNeitherKeptNorIndexedNorLogged()
    {
        await _visit.Open("/clinicians/plan");
        await _visit.Press("add:bridge");

        var response = await _app.Visitor().GetAsync(_visit.Address);

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("noindex", _visit.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        var code = _visit.Address.Split('/')[^1];
        Assert.DoesNotContain(_app.Log.Events, line => line.Contains(code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Post_HostileFields_AreRefusedOrShownAsText()
    {
        await _visit.Open("/clinicians/plan");

        await _visit.Send(
        [
            new("e0-id", "<script>alert(1)</script>"), new("e0-side", "\"><b>"), new("e0-sets", "<img src=x>"), new("e0-load-kind", "anvil"),
            new("read", "article"), new("sign", "no-such"), new("pain", "-1"), new("starts", "0001-01-01"), new("do", "add:<script>"),
        ]);

        Assert.Equal(HttpStatusCode.BadRequest, _visit.Status);
        Assert.DoesNotContain(_visit.Page.QuerySelectorAll("script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Empty(_visit.Page.QuerySelectorAll("img[src=x]"));
        Assert.Equal("<img src=x>", _visit.Page.GetElementById("e0-sets")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("do=up:0")]
    [InlineData("do=remove:99")]
    [InlineData("do=down:-1")]
    [InlineData("do=add:no-such")]
    [InlineData("")]
    public async Task Post_SenselessAction_ChangesNothing(string form)
    {
        await _visit.Open("/clinicians/plan");

        await _visit.Send(form.Length == 0 ? [] : [new(form.Split('=')[0], form.Split('=')[1])]);

        Assert.Equal(HttpStatusCode.OK, _visit.Status);
        Assert.Empty(_visit.Names);
    }

    private Guidebook Guidebook => _app.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook;
}
