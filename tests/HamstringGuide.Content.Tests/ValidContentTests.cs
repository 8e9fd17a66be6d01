using HamstringGuide.Content.Cases;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Tests;

public sealed class ValidContentTests : IDisposable
{
    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Read_ValidFolder_CountsEverything()
    {
        var counts = _content.Read().Counts;

        Assert.Equal(4, counts.Questions);
        Assert.Equal(2, counts.Findings);
        Assert.Equal(2, counts.RedFlags);
        Assert.Equal(1, counts.Contraindications);
        Assert.Equal(2, counts.Causes);
        Assert.Equal(2, counts.Exercises);
        Assert.Equal(2, counts.CareTips);
        Assert.Equal(2, counts.Sources);
        Assert.Equal(2, counts.Countries);
        Assert.Equal(6, counts.SafetyProperties);
        Assert.Equal(1, counts.Pages);
        Assert.Equal(0, counts.Releases);
        Assert.Equal(2, counts.Scenarios);
    }

    [Fact]
    public void Read_Questionnaire_GivesEveryField()
    {
        var questionnaire = _content.Read().Guidebook.Questionnaire;

        Assert.Equal(new QuestionnairePage { Number = 1, Title = "Safety check", Heading = "First, is this safe to wait?", MayStop = true }, questionnaire.Pages[0]);
        var signs = questionnaire.Items[0];
        Assert.Equal(
            ("emergency-signs", 2, 1, QuestionType.Multiple, "Do you have any of these now?", "Signs you have now", "Tick all that fit."),
            (signs.Id, signs.Number, signs.Page, signs.Type, signs.Text, signs.Label, signs.Help));
        Assert.Equal("Tick what you have now, or \"None of these\"", signs.Missing);
        Assert.Equal<string>(["guideline-2022"], signs.Grounds.Sources);
        Assert.Equal(Basis.Design, Assert.Single(signs.Grounds.Basis));
        Assert.Equal(new AnswerOption { Id = "none", Number = 2, Text = "None of these", Exclusive = true }, signs.Options[1]);
        Assert.True(signs.Options[2].Yields);
        Assert.Equal(new Criterion.FindingIs("continues"), questionnaire.Items[1].EnableWhen);
        Assert.Equal(new AnswerScale(0, 10, "no pain", "the worst you can think of"), questionnaire.Items[2].Scale);
        Assert.Empty(questionnaire.Items[2].Options);
        Assert.True(questionnaire.Items[3] is { Optional: true, WhenSkipped: "not-done", Help: null, EnableWhen: null });
    }

    [Fact]
    public void Read_Conditions_GivesEveryKind()
    {
        var guidebook = _content.Read().Guidebook;

        var strong = Assert.IsType<Criterion.AllOf>(guidebook.RedFlags[1].When);
        var place = Assert.IsType<Criterion.AnswerIs>(strong.Parts[0]);
        Assert.Equal("main-location", place.Question);
        Assert.Equal<string>(["thigh"], place.Options);
        Assert.Equal(new Criterion.ScoreIs("pain-score", 7, 10), strong.Parts[1]);
        Assert.Equal(new Criterion.Not(new Criterion.FindingIs("emergency")), guidebook.Findings[1].When);
        var warmUp = Assert.IsType<Criterion.AllOf>(guidebook.CareTips[0].When).Parts.Cast<Criterion.ResultHas>();
        var keepMoving = Assert.IsType<Criterion.AnyOf>(guidebook.CareTips[1].When).Parts.Cast<Criterion.ResultHas>();
        Assert.Equal(
            ["Cause strain", "Shown any", "AllowedTag supine", "Level self-care", "Shown bridge", "ShownTag supine", "Allowed walking"],
            warmUp.Concat(keepMoving).Select(r => $"{r.Aspect} {string.Join(' ', r.Ids)}"));
    }

    [Fact]
    public void Read_Causes_GivesEveryField()
    {
        var rules = _content.Read().Guidebook.CauseRules;

        Assert.Equal((3, 3, 6), (rules.Threshold, rules.MostCauses, rules.MostExercises));
        Assert.Equal<string>(["walking"], rules.FallbackExercises);
        var strain = rules.Causes[0];
        Assert.True(strain is { AlwaysFirst: true, Fallback: false, Disposition: Disposition.SelfCare, ReviewDays: 14, PainLimit: 3 });
        Assert.Equal([5, -1], strain.Points.Select(p => p.Points));
        Assert.Equal<string>(["walking", "tag:supine"], strain.Do[0].Needs);
        Assert.True(strain.Do[0].WithoutExercise);
        Assert.Equal("Stretching into pain", strain.Avoid[0].Text);
        Assert.Empty(strain.Avoid[0].Needs);
        Assert.True(strain.Phases[0] is { Id: "protect", For: "days 0 to 3", Dose: "early" });
        Assert.Equal(
            new CauseEscalation(Disposition.SeeClinicianSoon, 14, new Criterion.ScoreIs("pain-score", 4, null)),
            rules.Causes[1].Escalates);
    }

    [Fact]
    public void Read_SafetyProperties_GivesEveryClaim()
    {
        var properties = _content.Read().SafetyProperties;

        Assert.True(properties[0] is { Id: "numb-is-an-emergency", Ref: "INV-01", Permission: null, WholeCheck: false, Pair: null });
        Assert.Equal(
            [
                new SafetyClaim.DispositionIs(Disposition.EmergencyNow, Disposition.EmergencyNow),
                new SafetyClaim.PermissionAtMost(ExercisePermission.None),
                new SafetyClaim.CountIs(CountedItems.Shown, null, 0),
            ],
            properties[0].Then.AsEnumerable());
        var claims = properties[1].Then;
        Assert.True(properties[1] is { Permission: ExercisePermission.Gentle, WholeCheck: true });
        Assert.Equal(
            [
                new SafetyClaim.DispositionIs(Disposition.SeeClinicianSoon, Disposition.SameDayUrgent),
                new SafetyClaim.SeenWithin(7),
                new SafetyClaim.OnlyGentleShown(),
                new SafetyClaim.CountIs(CountedItems.Later, 1, null),
                new SafetyClaim.NoRedFlag(),
                new SafetyClaim.AnswersAre(new Criterion.FindingIs("continues")),
                new SafetyClaim.CountIs(CountedItems.Causes, 1, 3),
                new SafetyClaim.CountIs(CountedItems.Shown, null, 6),
            ],
            claims.Where(c => c is not (SafetyClaim.NoneAllowed or SafetyClaim.OnlyAllowed or SafetyClaim.NoneShown or SafetyClaim.NoCause)));
        Assert.True(claims.OfType<SafetyClaim.NoneAllowed>().Single() is { Exercises: ["bridge"], Tags: ["supine"] });
        Assert.True(claims.OfType<SafetyClaim.NoneShown>().Single() is { Exercises: [], Tags: ["supine"] });
        Assert.Equal<string>(["walking"], claims.OfType<SafetyClaim.OnlyAllowed>().Single().Exercises);
        Assert.Equal<string>(["unclear"], claims.OfType<SafetyClaim.NoCause>().Single().Causes);
    }

    [Fact]
    public void Read_SafetyProperties_GivesEveryKindOfPair()
    {
        var pairs = _content.Read().SafetyProperties.Skip(2).Select(p => p.Pair!).ToArray();

        Assert.Equal<string>(["emergency-signs"], Assert.IsType<AnswerChange.MoreTicked>(pairs[0].Second).Questions);
        Assert.True(pairs[0] is { NeverLower: true, KeepsRedFlags: false, Same: [ResultPart.Causes, ResultPart.Later] });
        Assert.Equal(new AnswerChange.Instead("emergency-signs", "none", "not-sure"), pairs[1].Second);
        Assert.True(pairs[1] is { NeverLower: false, KeepsRedFlags: true, Same: [] });
        Assert.Equal<string>(["pain-score"], Assert.IsType<AnswerChange.AlsoAnswered>(pairs[2].Second).Questions);
        Assert.IsType<AnswerChange.HiddenAnswers>(pairs[3].Second);
    }

    [Fact]
    public void Read_SafetyProperties_AreNoPartOfARelease()
    {
        var before = GuidebookJson.ReleaseOf(_content.Read().Guidebook);
        _content.Replace("guidance/safety-properties.yaml", "title: Strong pain is seen soon", "title: Strong pain is seen");

        Assert.Equal(before, GuidebookJson.ReleaseOf(_content.Read().Guidebook));
    }

    [Fact]
    public void Read_Exercises_AreSortedWithTheirTexts()
    {
        var content = _content.Read();

        Assert.Equal(["bridge", "walking"], content.Guidebook.Exercises.Select(e => e.Id));
        var bridge = content.Guidebook.Exercises[0];
        Assert.Equal(new Amount(2, 3), bridge.Regimens[0].Sets);
        Assert.Equal(new Amount(2, 5), bridge.Regimens[1].HoldSeconds);
        Assert.True(bridge.Regimens[1] is { EachSide: true, Note: "when warm", Load: null, PainLimit: 2, Sets: null });
        Assert.Equal(new Pose("hips 45, knees 90", "hips 0", "side"), bridge.Pose);
        Assert.Equal((EvidenceLevel.E2, "part of tested programmes"), (bridge.Evidence, bridge.EvidenceNote));
        Assert.Equal<string>(["walking"], bridge.Easier.Exercises);
        var page = content.Library.Exercises["bridge"];
        Assert.Equal<TextBlock>([new Prose("<p>Strengthens the <strong>buttocks</strong>.</p>")], page.Text.Blocks);
        Assert.Equal(("lying", "easy"), (page.Browse.Position, page.Browse.Level));
        Assert.Equal<string>(["strength"], page.Browse.Purposes);
    }

    [Fact]
    public void Read_Page_HasHeadingsThatCanBeLinkedTo()
    {
        var page = _content.Read().Library.Pages["about"];

        Assert.Equal(("about", "About this guide", "Who makes it."), (page.Slug, page.Title, page.Description));
        Assert.Equal<TextBlock>(
            [new Prose("<h2 id=\"who-we-are\">Who we are<a class=\"anchor\" href=\"#who-we-are\" aria-label=\"Link to this part: Who we are\">#</a></h2>\n<p>Two people <em>and</em> a dog.</p>")],
            page.Text.Blocks);
        Assert.Equal<TextHeading>([new TextHeading("who-we-are", "Who we are", 2)], page.Text.Headings);
    }

    [Fact]
    public void Read_Countries_GivesEveryFieldByFileName()
    {
        var countries = _content.Read().Guidebook.Countries;

        Assert.Equal(["gb", "neutral"], countries.Select(c => c.Id));
        Assert.Equal(("United Kingdom", "en-GB"), (countries[0].Name, countries[0].Language));
        Assert.Equal(CountryWord.Ids, countries[0].Words.Select(w => w.Id));
        Assert.Equal("A&E", countries[0].Find(CountryWord.EmergencyDepartment));
        Assert.Equal("999", countries[0].Find(CountryWord.EmergencyNumber));
        Assert.Equal(Basis.Knowledge, Assert.Single(countries[0].Grounds.Basis));
    }

    [Fact]
    public void Read_CareTexts_GivesPlacesOfTheSafetyNetAndTheSentenceOnSelfTests()
    {
        var texts = _content.Read().Guidebook.CareTexts;

        Assert.Equal<string>(["{emergency-number}"], texts.SafetyNet[0].Where);
        Assert.Equal("The other answers call for more.", texts.WithoutSelfTests);
    }

    [Fact]
    public void Read_Search_GivesEveryField()
    {
        var search = _content.Read().Search;

        Assert.Equal(["physio, physical therapist", "hamstring strain, pulled hamstring"], search.Synonyms.Select(s => string.Join(", ", s.Words)));
        Assert.Equal<RedFlagPhrase>(
            [new("numb-saddle", "numb between legs"), new("numb-saddle", "no feeling between legs")],
            search.RedFlags.Phrases);
        Assert.Equal<string>(["numb", "dead"], Assert.Single(search.RedFlags.SameWords).Words);
        Assert.Equal("cold pack", Assert.Single(search.RedFlags.Harmless).Text);
    }

    [Fact]
    public void Read_Example_GivesAnswersInOrder()
    {
        var example = ContentReader.ReadWorkedExamples(_content.Path)[0];

        Assert.Equal(("Thigh, strong pain", "worked-examples/strains.yaml", 2), (example.Name, example.File, example.Line));
        Assert.Equal(
            ["pain-score 8", "emergency-signs none not-sure", "main-location thigh"],
            example.Answers.Select(a => $"{a.Question} {string.Join(' ', a.Values)}"));
        Assert.True(example.Expected is
        {
            Disposition: Disposition.SeeClinicianSoon, TargetDays: 7, Partial: true, Permission: ExercisePermission.Gentle,
            Rules: ["strong-pain"], Causes: ["strain"], Allowed: ["walking"], Exercises: ["walking"], Later: [],
        });
    }

    [Fact]
    public void Read_Scenario_TakesFromOtherwiseWhatItDoesNotAnswer()
    {
        var scenarios = _content.Read().Scenarios;

        Assert.Equal(["numb-after-a-drive", "mild-ache"], scenarios.Select(s => s.Id));
        Assert.Equal(
            ["emergency-signs saddle-numb", "pain-score 2", "main-location thigh"],
            scenarios[0].Answers.Select(a => $"{a.Question} {string.Join(' ', a.Values)}"));
        Assert.Equal("1", scenarios[1].Answers.Single(a => a.Question == "pain-score").Values.Single());
        Assert.Equal<ScenarioMark>([ScenarioMark.RedFlag, ScenarioMark.Disguised], scenarios[0].Marks);
        Assert.True(scenarios[0].Must is { Level: Disposition.EmergencyNow, RedFlags: ["numb-saddle"], Causes: [], Exercises: [] });
        Assert.True(scenarios[0].MustNot is { Causes: ["strain"], Exercises: ["walking"], Tags: ["supine"], RedFlags: ["strong-pain"] });
    }

    [Fact]
    public void Read_NoCasesAndNoReleases_IsNoProblem()
    {
        _content.DeleteFolder("worked-examples");
        _content.DeleteFolder("scenarios");

        var content = _content.Read();

        Assert.Empty(ContentReader.ReadWorkedExamples(_content.Path));
        Assert.Empty(content.Scenarios);
        Assert.Empty(content.Releases);
    }

    [Fact]
    public void Read_WindowsLineEnds_GivesTheSame()
    {
        var expected = GuidebookJson.ReleaseOf(_content.Read().Guidebook);

        foreach (var (name, text) in ValidGuidance.Files.Concat(ValidTexts.Files))
        {
            _content.Write(name, text.Replace("\n", "\r\n"));
        }

        Assert.Equal(expected, GuidebookJson.ReleaseOf(_content.Read().Guidebook));
    }

    [Fact]
    public void Read_ReleaseMadeOfTheContent_HasTheSameHash()
    {
        var guidebook = _content.Read().Guidebook;
        var release = GuidebookJson.ReleaseOf(guidebook, "2026.1");
        _content.Write("releases/2026.1.json", TestReleases.Json(guidebook, "2026.1"));

        var read = Assert.Single(_content.Read().Releases);

        Assert.Equal(("2026.1", release.Hash), (read.Number, read.Hash));
        Assert.Equal(release, GuidebookJson.ReleaseOf(read.Guidebook, "2026.1"));
    }
}
