namespace HamstringGuide.Content.Tests;

/// <summary>Conditions and rules that can be read but contradict the rest.</summary>
public sealed class BrokenRuleTests : IDisposable
{
    private const string Questionnaire = "guidance/questionnaire.yaml";
    private const string Findings = "guidance/findings.yaml";
    private const string Triage = "guidance/triage.yaml";
    private const string Causes = "guidance/causes.yaml";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Read_UnknownOptionInRule_NamesFileAndLine()
    {
        _content.Replace(Triage, "main-location: [thigh]", "main-location: [thigh, calf]");

        _content.AssertProblem(Triage, "[thigh, calf]", "rule 'strong-pain': question 'main-location' has no option 'calf'");
    }

    [Fact]
    public void Read_UnknownQuestionInRule_NamesFileAndLine()
    {
        _content.Replace(Triage, "main-location: [thigh]", "place: [thigh]");

        _content.AssertProblem(Triage, "place: [thigh]", "rule 'strong-pain': there is no question 'place'");
    }

    [Fact]
    public void Read_UnknownFinding_NamesFileAndLine()
    {
        _content.Replace(Triage, "finding: emergency", "finding: urgency");

        _content.AssertProblem(Triage, "finding: urgency", "rule 'numb-saddle': there is no finding 'urgency'");
    }

    [Fact]
    public void Read_ScoreOutOfItsScale_NamesFileAndLine()
    {
        _content.Replace(Triage, "at-least: 7, at-most: 10", "at-least: 7, at-most: 11");

        _content.AssertProblem(Triage, "at-most: 11", "rule 'strong-pain': 'pain-score' goes from 0 to 10");
    }

    [Fact]
    public void Read_ResultInAnotherPlaceThanCareTips_NamesFileAndLine()
    {
        _content.Replace(Triage, "when: { finding: emergency }", "when: { cause: [strain] }");

        _content.AssertProblem(Triage, "cause: [strain]", "rule 'numb-saddle': 'cause' looks at the result; only care tips and safety properties may do that");
    }

    [Theory]
    [InlineData("when: { finding: emergency, pain-score: { at-least: 4 } }", "a condition has one key and this one has 2 (finding, pain-score): write 'all:' around them")]
    [InlineData("when: {}", "a condition has one key and this one has none")]
    [InlineData("when: always", "a condition must be a mapping with one key, not 'always'")]
    [InlineData("when: [finding]", "a condition must be a mapping with one key, not a list")]
    [InlineData("when: { all: { finding: emergency } }", "'all' must be a list of conditions, not a mapping")]
    [InlineData("when: { any: emergency }", "'any' must be a list of conditions, not 'emergency'")]
    [InlineData("when: { not: [] }", "a condition must be a mapping with one key, not a list")]
    [InlineData("when: { any: [{ finding: emergency }, { all: [], not: {} }] }", "a condition has one key and this one has 2 (all, not): write 'all:' around them")]
    [InlineData("when: { finding: [emergency] }", "'finding' must be text; put it in quotes where it has a ': ' or a bracket in it")]
    [InlineData("when: { main-location: thigh }", "'main-location' must be a list, not 'thigh'")]
    [InlineData("when: { pain-score: { from: 4, at-least: 4 } }", "'from' is not a field here; the fields are at-least, at-most")]
    [InlineData("when: { pain-score: { at-least: four } }", "'at-least' must be a whole number, not 'four'")]
    public void Read_MalformedCondition_NamesFileAndLineAndNothingThatFollows(string condition, string message)
    {
        _content.Replace(Triage, "when: { finding: emergency }", condition);

        _content.AssertProblem(Triage, condition, message);
    }

    [Fact]
    public void Read_FindingsInACircle_NamesFileAndLine()
    {
        _content.Replace(Findings, "{ emergency-signs: [saddle-numb] }", "{ any: [{ emergency-signs: [saddle-numb] }, { finding: continues }] }");

        var problems = _content.Problems();

        Assert.Equal(
            [
                new(Findings, _content.LineOf(Findings, "- id: emergency"), "finding 'emergency': goes in a circle: continues, emergency"),
                new(Findings, _content.LineOf(Findings, "- id: continues"), "finding 'continues': goes in a circle: emergency, continues"),
            ],
            problems);
    }

    [Fact]
    public void Read_ShowWhenThatLooksAhead_NamesFileAndLine()
    {
        _content.Replace(Findings, "emergency-signs: [saddle-numb]", "pain-score: { at-least: 9 }");

        _content.AssertProblem(
            Questionnaire, "show-when", "question 'main-location': its show-when reads 'pain-score', which is not asked before it");
    }

    [Fact]
    public void Read_QuestionTwice_NamesFileAndLineAndWhatMissesTheOther()
    {
        var line = _content.LineOf(Questionnaire, "- id: self-test");
        _content.Replace(Questionnaire, "- id: self-test", "- id: main-location");

        var problems = _content.Problems();

        Assert.Equal(
            [
                new(Questionnaire, line, "question 'main-location' is there twice"),
                new("self-tests/lift.md", 5, "there is no question 'self-test'"),
            ],
            problems);
    }

    [Theory]
    [InlineData(Questionnaire, "number: 4\n", "number: 3\n", "- id: self-test", 0, "question number '3' is there twice")]
    [InlineData(Questionnaire, "number: 2, text: Back", "number: 1, text: Back", "text: Back", 0, "option number of question 'main-location' '1' is there twice")]
    [InlineData(Triage, "- id: strong-pain", "- id: numb-saddle", "ref: RF-02", -1, "rule 'numb-saddle' is there twice")]
    [InlineData(Triage, "- id: strong-pain", "- id: permission", "- id: permission", 0, "rule 'permission': this id is kept for a reason that is not a rule")]
    [InlineData(Triage, "    target-days: 7\n", "", "- id: strong-pain", 0, "rule 'strong-pain': target-days belongs to see-clinician-soon, always and only")]
    [InlineData(Triage, "    basis: [knowledge]", "    basis: []", "- id: strong-pain", 0, "rule 'strong-pain': names neither a source nor a basis")]
    [InlineData(Triage, "[guideline-2022]", "[guideline-2023]", "- id: numb-saddle", 0, "rule 'numb-saddle': there is no source 'guideline-2023' in the references")]
    [InlineData(Causes, "fallback-exercises: [walking]", "fallback-exercises: [running]", "# How causes are chosen", 0, "fallback-exercises: there is no exercise 'running'")]
    [InlineData(Causes, "    fallback: true\n", "", "# How causes are chosen", 0, "causes: exactly one cause is the fallback")]
    [InlineData(Causes, "exercises: [walking, bridge]", "exercises: [running, bridge]", "- id: protect", 0, "cause 'strain', phase 'protect': there is no exercise 'running'")]
    [InlineData(Causes, "needs: [walking, tag:supine]", "needs: [tag:prone]", "- text: Keep moving", 0, "cause 'strain': needs 'tag:prone', which is neither an exercise nor a tag of one")]
    [InlineData(Causes, "points: 5, when: { main-location: [thigh] }", "points: 5, when: { main-location: [calf] }", "points: 5", 0, "cause 'strain': question 'main-location' has no option 'calf'")]
    [InlineData("guidance/dispositions.yaml", "{limit} of 10", "3 of 10", "dispositions:", 0, "pain-rule: must say {limit}")]
    [InlineData("guidance/dispositions.yaml", "heading: Go today", "heading: \"Go by {date}\"", "Go by {date}", 0, "disposition 'same-day-urgent': has no date, so its heading can't name one")]
    [InlineData("guidance/dispositions.yaml", "heading: Go today", "heading: \"Go to {urgnet-care}\"", "urgnet", 0, "disposition 'same-day-urgent': {urgnet-care} is no word of a country")]
    [InlineData("guidance/triage.yaml", "name: Strong pain", "name: Strong pain for {own-doctor}", "- id: strong-pain", 0, "rule 'strong-pain': {own-doctor} stands in a text that takes no country's words")]
    [InlineData("guidance/contraindications.yaml", "tags: [supine], exercises: [bridge]", "tags: []", "- id: strong-pain-now", 0, "contraindication 'strong-pain-now': removes either tags and exercises, or all-but; and not nothing")]
    [InlineData("guidance/care-tips.yaml", "shown-tag: [supine]", "shown-tag: [prone]", "[prone]", 0, "care tip 'keep-moving': 'shown-tag' knows no 'prone'")]
    [InlineData("guidance/care-tips.yaml", "Start with {moves}.", "Start slowly.", "- id: warm-up", 0, "care tip 'warm-up': {moves} in the text and a list of moves go together")]
    [InlineData("exercises/bridge.md", "sets: [2, 3]", "sets: [3, 2]", "- id: usual", 0, "exercise 'bridge', regimen 'usual': sets needs a least of 1 or more and a greatest that is not below it")]
    [InlineData("exercises/bridge.md", "exercises: [walking]", "exercises: [running]", "ref: ex-bridge", -2, "exercise 'bridge', easier: there is no exercise 'running'")]
    [InlineData("exercises/bridge.md", "sources: [guideline-2022]", "sources: []", "ref: ex-bridge", -2, "exercise 'bridge': names neither a source nor a basis")]
    [InlineData("exercises/bridge.md", "sources: [guideline-2022]", "sources: [guideline-2023]", "ref: ex-bridge", -2, "exercise 'bridge': there is no source 'guideline-2023' in the references")]
    [InlineData("references.yaml", "- id: page", "- id: guideline-2022", "type: webpage", -1, "source 'guideline-2022' is there twice")]
    public void Read_Contradiction_NamesFileAndLine(
        string name, string written, string wrong, string textNearby, int linesFromIt, string message)
    {
        _content.Replace(name, written, wrong);

        var problems = _content.Problems();

        Assert.Equal([new(name, _content.LineOf(name, textNearby) + linesFromIt, message)], problems);
    }

    [Fact]
    public void Read_ErrorsInSeveralFiles_ListsAllSortedByFileAndLine()
    {
        _content.Replace(Triage, "main-location: [thigh]", "main-location: [calf]");
        _content.Replace(Triage, "suspected: Pressed nerves", "suspected:");
        _content.Replace(Findings, "finding: emergency", "finding: urgency");
        _content.Replace("exercises/walking.md", "kind: aerobic", "kind: aerobics");
        _content.Replace("pages/about.md", "title: About this guide", "titel: About this guide");
        _content.Write("releases/2026.1.json", "{}");

        var problem = Assert.Throws<ContentException>(_content.Read);

        Assert.Equal(
            """
            The content has problems:
            exercises/walking.md:5: 'kind' must be one of static stretch, dynamic stretch, nerve glide, mobility, strengthening, isometric, eccentric, balance, self-massage, aerobic, not 'aerobics'
            guidance/findings.yaml:9: finding 'continues': there is no finding 'urgency'
            guidance/triage.yaml:5: 'suspected' is empty
            guidance/triage.yaml:17: rule 'strong-pain': question 'main-location' has no option 'calf'
            pages/about.md:2: 'title' is missing
            pages/about.md:2: 'titel' is not a field here; the fields are title, description, reading, changes, review
            releases/2026.1.json:1: This release file is not of schema version 1: it needs a later version of this program.
            """,
            problem.Message);
    }

    [Fact]
    public void Read_ErrorsBesideABrokenFile_LeavesOutWhatNamesMightFollowFromIt()
    {
        _content.Replace("references.yaml", "references:", "references: [");
        _content.Replace(Triage, "main-location: [thigh]", "main-location: [calf]");
        _content.Replace(Triage, "permission: gentle", "permission: soft");

        var problems = _content.Problems();

        Assert.Equal([(Triage, 21), ("references.yaml", 2)], problems.Select(p => (p.File, p.Line)));
    }
}
