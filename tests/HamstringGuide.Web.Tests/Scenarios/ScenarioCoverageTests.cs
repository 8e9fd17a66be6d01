using HamstringGuide.Content.Scenarios;
using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Tests.Scenarios;

/// <summary>
/// Runs every scenario of the content, and asks whether together they exercise everything in the rules: each item both when it
/// is so and when it is not.
/// </summary>
public sealed class ScenarioCoverageTests
{
    /// <summary>What no answers can bring about.</summary>
    private static readonly Dictionary<string, string> Impossible = new(StringComparer.Ordinal)
    {
        ["red flag back-and-leg-pain: never depends on finding leg-pain being false"] =
            "The rest of the rule already names a place in the leg, or one that hides the question for other places.",
        ["cause runner-stride: never depends on onset [impact-fall-twist] being true"] =
            "After a knock nobody is asked what their weeks hold.",
        ["question self-test-ankle: never depends on finding self-test-safe being false"] =
            "Where the self-tests are not safe, the first of them has no answer.",
    };

    private static readonly Lazy<IReadOnlyList<ScenarioRun>> Runs =
        new(() => ScenarioRun.All(ScenarioCatalog.Scenarios, ScenarioCatalog.Guidebook));

    private static ScenarioCoverage Coverage => new(ScenarioCatalog.Content.Guidebook, Runs.Value);

    [Theory]
    [MemberData(nameof(ScenarioCatalog.Names), MemberType = typeof(ScenarioCatalog))]
    public void Every_scenario_gives_the_expected_result(string name)
    {
        var scenario = ScenarioCatalog.Find(name);

        var run = new ScenarioRun(scenario, new Assessor(ScenarioCatalog.Guidebook));

        AssertNone(ScenarioComparison.Differences(scenario, run.Assessment), $"{scenario.File}:{scenario.Line}: {name}");
    }

    [Fact]
    public void Every_scenario_has_a_name_of_its_own() =>
        AssertNone(ScenarioCatalog.Scenarios.GroupBy(s => s.Name).Where(s => s.Count() > 1).Select(s => s.Key), "Names that are there twice");

    [Fact]
    public void Every_scenario_fires_what_an_independent_reading_of_the_rules_says()
    {
        var differences =
            from run in Runs.Value
            let read = ScenarioCatalog.Content.Guidebook.RedFlags.Where(f => run.Judge.Holds(f.When)).Select(f => f.Id)
            let fired = ScenarioComparison.FiredRules(run.Assessment)
            where !read.ToHashSet().SetEquals(fired)
            select $"{run.Scenario.Name}: read [{string.Join(", ", read)}], fired [{string.Join(", ", fired)}]";

        AssertNone(differences, "Scenarios that fire something else");
    }

    [Fact]
    public void Every_scenario_is_asked_what_an_independent_reading_of_the_questions_says()
    {
        var differences =
            from run in Runs.Value
            let path = ScenarioCatalog.Guidebook.Follow(ScenarioCatalog.AnswersOf(run.Scenario, ScenarioCatalog.Guidebook))
            from question in ScenarioCatalog.Content.Guidebook.Questionnaire.Items
            where path.Shows(question.Id) != run.Judge.Asks(question.Id)
            select $"{run.Scenario.Name}: {question.Id}";

        AssertNone(differences, "Questions that are asked otherwise");
    }

    [Fact]
    public void Every_question_is_asked_and_hidden() => AssertNone(Coverage.Questions(), "No scenario");

    [Fact]
    public void Every_option_is_chosen_and_left() => AssertNone(Coverage.Options(), "No scenario");

    [Fact]
    public void Every_limit_of_a_score_has_a_case_at_it_and_beside_it() => AssertNone(Coverage.ScaleBoundaries(), "No scenario");

    [Fact]
    public void Every_finding_is_true_and_false() => AssertNone(Coverage.Findings(), "No scenario");

    [Fact]
    public void Every_red_flag_fires_and_has_a_near_miss() => AssertNone(Coverage.RedFlags(), "No scenario");

    [Fact]
    public void Every_contraindication_is_true_and_false() => AssertNone(Coverage.Contraindications(), "No scenario");

    [Fact]
    public void Every_cause_is_shown_and_not_shown() => AssertNone(Coverage.Causes(), "No scenario");

    [Fact]
    public void Every_phase_is_current_or_named_as_a_later_step() => AssertNone(Coverage.Phases(), "No scenario");

    [Fact]
    public void Every_point_counts_and_does_not_count() => AssertNone(Coverage.Points(), "No scenario");

    [Fact]
    public void Every_care_tip_is_given_and_not_given() => AssertNone(Coverage.CareTips(), "No scenario");

    [Fact]
    public void Every_part_of_a_condition_decides_it_in_both_directions() =>
        AssertNone(Coverage.Parts().Where(gap => !Impossible.ContainsKey(gap)), "No scenario");

    [Fact]
    public void What_is_called_impossible_does_not_happen() =>
        AssertNone(Impossible.Keys.Except(Coverage.Parts()), "There is a scenario, or there is no such part");

    [Fact]
    public void Without_the_answer_of_one_scenario_its_gap_is_listed()
    {
        var coverage = Without("Numb feet from diabetes, weekend hikes", "risk-factors", "none");

        Assert.Contains("option risk-factors: numb-feet-diabetes: never", coverage.Options());
        Assert.Contains("contraindication numb-skin: never", coverage.Contraindications());
        Assert.Contains("contraindication numb-skin: never depends on risk-factors numb-feet-diabetes alone", coverage.Parts());
    }

    [Fact]
    public void With_another_score_in_one_scenario_the_limit_is_listed()
    {
        var coverage = Without("Sprint, had to stop, pain 5: partial tear", "pain-score", "4");

        Assert.Contains("finding strain-moderate: pain-score at least 5: no case with 5", coverage.ScaleBoundaries());
    }

    [Fact]
    public void Without_the_scenarios_of_a_red_flag_it_is_listed()
    {
        var others = Runs.Value.Where(r => !r.Scenario.Expected.Rules.Contains("pop-in-calf")).ToArray();

        Assert.Contains("red flag pop-in-calf: never fires", new ScenarioCoverage(ScenarioCatalog.Content.Guidebook, others).RedFlags());
    }

    [Fact]
    public void Without_the_scenarios_of_a_cause_all_of_it_is_listed()
    {
        var others = Runs.Value.Where(r => !r.Scenario.Expected.Causes.Contains("pes-anserine")).ToArray();
        var coverage = new ScenarioCoverage(ScenarioCatalog.Content.Guidebook, others);

        Assert.Contains("cause pes-anserine shown: never", coverage.Causes());
        Assert.Contains("phase pes-anserine/now", coverage.Phases());
        Assert.Contains("phase pes-anserine/keep", coverage.Phases());
    }

    [Fact]
    public void A_wrong_expectation_is_found()
    {
        var run = Runs.Value.First(r => r.Scenario.Expected.Rules.Contains("moderate-strain"));
        var wrong = run.Scenario with { Expected = run.Scenario.Expected with { TargetDays = 14, Rules = [], Causes = ["unclear"] } };

        var differences = ScenarioComparison.Differences(wrong, run.Assessment);

        Assert.Equal(3, differences.Count);
        Assert.Equal("target-days: expected 14, but it is 7", differences[0]);
    }

    private static ScenarioCoverage Without(string name, string question, string answer)
    {
        var scenario = ScenarioCatalog.Find(name);
        var position = scenario.Answers.IndexOf(scenario.Answers.Single(a => a.Question == question));
        var changed = scenario with { Answers = scenario.Answers.SetItem(position, new ScenarioAnswer(question, [answer])) };

        return new(
            ScenarioCatalog.Content.Guidebook,
            ScenarioRun.All(ScenarioCatalog.Scenarios.Replace(scenario, changed), ScenarioCatalog.Guidebook));
    }

    private static void AssertNone(IEnumerable<string> problems, string title)
    {
        string[] all = [.. problems];

        Assert.True(all.Length == 0, $"{title}:\n" + string.Join('\n', all));
    }
}
