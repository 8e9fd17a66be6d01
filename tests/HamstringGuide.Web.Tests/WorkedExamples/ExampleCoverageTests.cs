using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.WorkedExamples;

/// <summary>
/// Runs every example of the content, and asks whether together they exercise everything in the rules: each item both when it
/// is so and when it is not.
/// </summary>
public sealed class ExampleCoverageTests
{
    /// <summary>What no answers can bring about.</summary>
    private static readonly Dictionary<string, string> Impossible = new(StringComparer.Ordinal)
    {
        ["red flag back-and-leg-pain: never depends on finding leg-pain being false"] =
            "The rest of the rule already names a place in the leg, or one that hides the question for other places.",
        ["red flag old-knock-still-limping: never decides"] =
            "Who limps after so long has the rule for a limp of more than a week as well, which asks for the same.",
        ["cause runner-stride: never depends on onset [impact-fall-twist] being true"] =
            "After a knock nobody is asked what their weeks hold.",
        ["question self-test-ankle: never depends on finding self-test-safe being false"] =
            "Where the self-tests are not safe, the first of them has no answer.",
    };

    private static readonly Lazy<IReadOnlyList<ExampleRun>> Runs =
        new(() => ExampleRun.All(RealContent.WorkedExamples, RealContent.Guidebook));

    private static ExampleCoverage Coverage => new(RealContent.Content.Guidebook, Runs.Value);

    [Theory]
    [MemberData(nameof(ExampleNames.All), MemberType = typeof(ExampleNames))]
    public void Every_example_gives_the_expected_result(string name)
    {
        var example = RealContent.Find(name);

        var run = new ExampleRun(example, new Assessor(RealContent.Guidebook));

        AssertNone(ExampleComparison.Differences(example, run.Assessment), $"{example.File}:{example.Line}: {name}");
    }

    [Fact]
    public void Every_example_has_a_name_of_its_own() =>
        AssertNone(RealContent.WorkedExamples.GroupBy(s => s.Name).Where(s => s.Count() > 1).Select(s => s.Key), "Names that are there twice");

    [Fact]
    public void Every_example_fires_what_an_independent_reading_of_the_rules_says()
    {
        var differences =
            from run in Runs.Value
            let read = RealContent.Content.Guidebook.RedFlags.Where(f => run.Judge.Holds(f.When)).Select(f => f.Id)
            let fired = ExampleComparison.FiredRules(run.Assessment)
            where !read.ToHashSet().SetEquals(fired)
            select $"{run.Example.Name}: read [{string.Join(", ", read)}], fired [{string.Join(", ", fired)}]";

        AssertNone(differences, "WorkedExamples that fire something else");
    }

    [Fact]
    public void Every_example_is_asked_what_an_independent_reading_of_the_questions_says()
    {
        var differences =
            from run in Runs.Value
            let path = RealContent.Guidebook.Follow(run.Example.AnswersFor(RealContent.Guidebook))
            from question in RealContent.Content.Guidebook.Questionnaire.Items
            where path.Shows(question.Id) != run.Judge.Asks(question.Id)
            select $"{run.Example.Name}: {question.Id}";

        AssertNone(differences, "Questions that are asked otherwise");
    }

    [Fact]
    public void Every_question_is_asked_and_hidden() => AssertNone(Coverage.Questions(), "No example");

    [Fact]
    public void Every_option_is_chosen_and_left() => AssertNone(Coverage.Options(), "No example");

    [Fact]
    public void Every_limit_of_a_score_has_a_case_at_it_and_beside_it() => AssertNone(Coverage.ScaleBoundaries(), "No example");

    [Fact]
    public void Every_finding_is_true_and_false() => AssertNone(Coverage.Findings(), "No example");

    [Fact]
    public void Every_red_flag_fires_and_decides_and_has_a_near_miss() =>
        AssertNone(Coverage.RedFlags().Where(gap => !Impossible.ContainsKey(gap)), "No example");

    [Fact]
    public void Every_contraindication_is_true_and_false() => AssertNone(Coverage.Contraindications(), "No example");

    [Fact]
    public void Every_cause_is_shown_and_not_shown() => AssertNone(Coverage.Causes(), "No example");

    [Fact]
    public void Every_phase_is_current_or_named_as_a_later_step() => AssertNone(Coverage.Phases(), "No example");

    [Fact]
    public void Every_point_counts_and_does_not_count() => AssertNone(Coverage.Points(), "No example");

    [Fact]
    public void Every_care_tip_is_given_and_not_given() => AssertNone(Coverage.CareTips(), "No example");

    [Fact]
    public void Every_part_of_a_condition_decides_it_in_both_directions() =>
        AssertNone(Coverage.Parts().Where(gap => !Impossible.ContainsKey(gap)), "No example");

    [Fact]
    public void What_is_called_impossible_does_not_happen() =>
        AssertNone(Impossible.Keys.Except(Coverage.Parts().Concat(Coverage.RedFlags())), "There is an example, or there is no such part");

    [Fact]
    public void Without_the_answer_of_one_example_its_gap_is_listed()
    {
        var coverage = Without("Numb feet from diabetes, weekend hikes", "risk-factors", "none");

        Assert.Contains("option risk-factors: numb-feet-diabetes: never", coverage.Options());
        Assert.Contains("contraindication numb-skin: never", coverage.Contraindications());
        Assert.Contains("contraindication numb-skin: never depends on risk-factors numb-feet-diabetes alone", coverage.Parts());
    }

    [Fact]
    public void With_another_score_in_one_example_the_limit_is_listed()
    {
        var coverage = Without("Sprint, had to stop, pain 5: partial tear", "pain-score", "4");

        Assert.Contains("finding strain-moderate: pain-score at least 5: no case with 5", coverage.ScaleBoundaries());
    }

    [Fact]
    public void Without_the_examples_of_a_red_flag_it_is_listed()
    {
        var others = Runs.Value.Where(r => !r.Example.Expected.Rules.Contains("pop-in-calf")).ToArray();

        Assert.Contains("red flag pop-in-calf: never fires", new ExampleCoverage(RealContent.Content.Guidebook, others).RedFlags());
    }

    [Fact]
    public void Without_the_examples_of_a_cause_all_of_it_is_listed()
    {
        var others = Runs.Value.Where(r => !r.Example.Expected.Causes.Contains("pes-anserine")).ToArray();
        var coverage = new ExampleCoverage(RealContent.Content.Guidebook, others);

        Assert.Contains("cause pes-anserine shown: never", coverage.Causes());
        Assert.Contains("phase pes-anserine/now", coverage.Phases());
        Assert.Contains("phase pes-anserine/keep", coverage.Phases());
    }

    [Fact]
    public void A_wrong_expectation_is_found()
    {
        var run = Runs.Value.First(r => r.Example.Expected.Rules.Contains("moderate-strain"));
        var wrong = run.Example with { Expected = run.Example.Expected with { TargetDays = 14, Rules = [], Causes = ["unclear"] } };

        var differences = ExampleComparison.Differences(wrong, run.Assessment);

        Assert.Equal(3, differences.Count);
        Assert.Equal("days until seen: right is 14, the guide says 7", differences[0]);
    }

    private static ExampleCoverage Without(string name, string question, string answer)
    {
        var example = RealContent.Find(name);
        var position = example.Answers.IndexOf(example.Answers.Single(a => a.Question == question));
        var changed = example with { Answers = example.Answers.SetItem(position, new CaseAnswer(question, [answer])) };

        return new(
            RealContent.Content.Guidebook,
            ExampleRun.All(RealContent.WorkedExamples.Replace(example, changed), RealContent.Guidebook));
    }

    private static void AssertNone(IEnumerable<string> problems, string title)
    {
        string[] all = [.. problems];

        Assert.True(all.Length == 0, $"{title}:\n" + string.Join('\n', all));
    }
}
