namespace HamstringGuide.Content.Tests;

/// <summary>Fields that are missing, unknown, doubled or of the wrong kind.</summary>
public sealed class BrokenFieldTests : IDisposable
{
    private const string Triage = "guidance/triage.yaml";
    private const string Bridge = "exercises/bridge.md";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Read_MissingField_NamesFileAndLineOfTheEntry()
    {
        _content.Replace(Triage, "    say: A clinician can grade it.\n", "");

        _content.AssertProblem(Triage, "- id: strong-pain", "'say' is missing");
    }

    [Fact]
    public void Read_MissingId_NamesFileAndLineAndNothingThatFollows()
    {
        _content.Replace("guidance/findings.yaml", "- id: continues\n    ref", "- ref");

        _content.AssertProblem("guidance/findings.yaml", "- ref: CONTINUES", "'id' is missing");
    }

    [Fact]
    public void Read_MissingMapping_IsOneProblem()
    {
        _content.Replace(Bridge, "pose: { start: \"hips 45, knees 90\", end: \"hips 0\", view: side }\n", "");

        _content.AssertProblem(Bridge, "id: bridge", "'pose' is missing");
    }

    [Fact]
    public void Read_UnknownField_NamesFileAndLineAndTheFieldsThatThereAre()
    {
        _content.Replace(Triage, "    say: A clinician can grade it.\n", "    say: A clinician can grade it.\n    colour: red\n");

        _content.AssertProblem(
            Triage,
            "colour: red",
            "'colour' is not a field here; the fields are id, ref, name, suspected, when, disposition, target-days, permission, say, sources, basis");
    }

    [Fact]
    public void Read_UnknownFieldAtTheTop_NamesFileAndLine()
    {
        _content.Append(Triage, "\ngreen-flags: []\n");

        _content.AssertProblem(Triage, "green-flags", "'green-flags' is not a field here; the fields are red-flags");
    }

    [Fact]
    public void Read_DuplicateKey_NamesFileAndLineAndGoesOn()
    {
        _content.Replace(Triage, "    name: Strong pain\n", "    name: Strong pain\n    name: Strongest\n");
        _content.Replace(Triage, "basis: [knowledge]", "basis: [rumour]");

        var problems = _content.Problems();

        Assert.Equal(
            [
                new(Triage, _content.LineOf(Triage, "name: Strongest"), "'name' is there twice"),
                new(Triage, _content.LineOf(Triage, "[rumour]"), "an entry of 'basis' must be one of knowledge, design, not 'rumour'"),
            ],
            problems);
    }

    [Theory]
    [InlineData(Triage, "say: A clinician can grade it.", "say:", "'say' is empty")]
    [InlineData(Triage, "say: A clinician can grade it.", "say: \" \"", "'say' is empty")]
    [InlineData(Triage, "say: A clinician can grade it.", "say: ~", "'say' is empty")]
    [InlineData(Triage, "say: A clinician can grade it.", "say: [a]", "'say' must be text; put it in quotes where it has a ': ' or a bracket in it")]
    [InlineData(Triage, "permission: gentle", "permission: soft", "'permission' must be one of none, gentle, full, not 'soft'")]
    [InlineData(Triage, "target-days: 7", "target-days: week", "'target-days' must be a whole number, not 'week'")]
    [InlineData(Triage, "target-days: 7", "target-days: \"7\"", "'target-days' must be a whole number, not '7'")]
    [InlineData(Triage, "target-days: 7", "target-days: 7.5", "'target-days' must be a whole number, not '7.5'")]
    [InlineData(Triage, "basis: [knowledge]", "basis: knowledge", "'basis' must be a list, not 'knowledge'")]
    [InlineData("guidance/questionnaire.yaml", "may-stop: true", "may-stop: yes", "'may-stop' must be true or false, not 'yes'")]
    [InlineData("guidance/questionnaire.yaml", "type: scale", "type: slider", "'type' must be one of single, multiple, scale, not 'slider'")]
    [InlineData("guidance/questionnaire.yaml", "scale: { min: 0, max: 10, low: no pain, high: the worst you can think of }", "scale: 0-10", "'scale' must be a mapping of fields, not '0-10'")]
    [InlineData("guidance/questionnaire.yaml", "scale: { min: 0, max: 10, ", "scale: { min: 0, max: ten, ", "'max' must be a whole number, not 'ten'")]
    [InlineData("guidance/questionnaire.yaml", "show-when: { finding: continues }", "show-when:", "a condition must be a mapping with one key; it is empty")]
    [InlineData("guidance/contraindications.yaml", "lasting: false", "lasting: 0", "'lasting' must be true or false, not '0'")]
    [InlineData("guidance/contraindications.yaml", "removes: { tags: [supine], exercises: [bridge] }", "removes: { tags: supine }", "'tags' must be a list, not 'supine'")]
    [InlineData("guidance/dispositions.yaml", "signs: [numbness], where: [\"{emergency-number}\"]", "signs: [numbness], where: home", "'where' must be a list, not 'home'")]
    [InlineData("guidance/dispositions.yaml", "signs: [numbness]", "signs: [{ a: b }]", "an entry of 'signs' must be text; put it in quotes where it has a ': ' or a bracket in it")]
    [InlineData("guidance/dispositions.yaml", "rank: 3", "rank: 4", "the rank of 'see-clinician-soon' is 3, not 4")]
    [InlineData("guidance/causes.yaml", "- text: Stretching into pain", "- Stretching into pain", "an entry of 'avoid' must be a mapping of fields, not 'Stretching into pain'")]
    [InlineData("guidance/causes.yaml", "points: []", "points:", "'points' must be a list; it is empty")]
    [InlineData("guidance/causes.yaml", "messages: [No one pattern fits.]", "messages: [\"\"]", "an entry of 'messages' is empty")]
    [InlineData("guidance/care-tips.yaml", "moves: [walking]", "moves: { walking: 1 }", "'moves' must be a list, not a mapping")]
    [InlineData(Bridge, "kind: strengthening", "kind: strength", "'kind' must be one of static stretch, dynamic stretch, nerve glide, mobility, strengthening, isometric, eccentric, balance, self-massage, aerobic, not 'strength'")]
    [InlineData(Bridge, "tags: [supine]", "tags:", "'tags' must be a list; it is empty")]
    [InlineData(Bridge, "level: E2", "level: e2", "'level' must be one of E1, E2, E3, not 'e2'")]
    [InlineData(Bridge, "sets: [2, 3]", "sets: 2", "'sets' must be a pair of whole numbers, least and most, such as [2, 3]")]
    [InlineData(Bridge, "sets: [2, 3]", "sets: [2]", "'sets' must be a pair of whole numbers, least and most, such as [2, 3]")]
    [InlineData(Bridge, "sets: [2, 3]", "sets: [two, 3]", "'sets' must be a pair of whole numbers, least and most, such as [2, 3]")]
    [InlineData("references.yaml", "type: webpage", "type: site", "'type' must be one of article-journal, webpage, report, chapter, not 'site'")]
    [InlineData("references.yaml", "confidence: seed", "confidence: sure", "'confidence' must be one of seed, looked-up, knowledge, not 'sure'")]
    [InlineData("references.yaml", "year: n.d.", "year: soon", "'year' must be four digits or n.d., not 'soon'")]
    [InlineData("pages/about.md", "description: Who makes it.", "description:", "'description' is empty")]
    [InlineData("worked-examples/strains.yaml", "permission: gentle", "permission: soft", "'permission' must be one of none, gentle, full, not 'soft'")]
    [InlineData("worked-examples/strains.yaml", "answers: {}", "answers: none", "'answers' must be a mapping of questions, not 'none'")]
    [InlineData("worked-examples/strains.yaml", "main-location: thigh", "main-location: { thigh: 1 }", "'main-location' must be a list, not a mapping")]
    public void Read_WrongValue_NamesFileAndLineAndNothingThatFollows(string name, string written, string wrong, string message)
    {
        var line = _content.LineOf(name, written);
        _content.Replace(name, written, wrong);

        var problems = _content.Problems();

        Assert.Equal([new(name, line, message)], problems);
    }

    [Fact]
    public void Read_FieldNamedByAList_NamesFileAndLine()
    {
        _content.Replace(Triage, "    name: Strong pain\n", "    name: Strong pain\n    [a, b]: c\n");

        _content.AssertProblem(Triage, "[a, b]: c", "the name of a field must be a word");
    }

    [Fact]
    public void Read_DispositionsInAnotherOrder_NamesFileAndLine()
    {
        const string Name = "guidance/dispositions.yaml";
        const string Last = "  - { id: self-care, rank: 1, care: non-urgent, step: Home, heading: Home, meaning: M., time: T, where: [\"{own-doctor}\"] }\n";
        _content.Replace(Name, Last, "");
        _content.Replace(Name, "dispositions:\n", "dispositions:\n" + Last);

        var problems = _content.Problems();

        Assert.Equal([new(Name, 2, "'dispositions' must go from the most urgent to the least")], problems);
    }
}
