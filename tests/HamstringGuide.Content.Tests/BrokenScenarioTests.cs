namespace HamstringGuide.Content.Tests;

/// <summary>Scenarios that can't be read, name what there isn't, or leave a question open.</summary>
public sealed class BrokenScenarioTests : IDisposable
{
    private const string Scenarios = "scenarios/numb.yaml";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Read_StudyWithoutReference_NamesFileAndLine()
    {
        _content.Replace("published-accuracy.yaml", "source: guideline-2022", "source: nobody-2022");

        _content.AssertProblem("published-accuracy.yaml", "source: nobody-2022", "there is no source 'nobody-2022' in the references");
    }

    [Theory]
    [InlineData("level: emergency-now", "level: now", "'level' must be one of self-care, self-care-with-review, see-clinician-soon, same-day-urgent, emergency-now, not 'now'")]
    [InlineData("marks: [red-flag, disguised]", "marks: [hidden]", "an entry of 'marks' must be one of red-flag, disguised, often-over-triaged, not 'hidden'")]
    [InlineData("tags: [supine]", "tag: [supine]", "'tag' is not a field here; the fields are red-flags, causes, exercises, tags")]
    [InlineData("answers: { emergency-signs: [saddle-numb] }", "answers: [saddle-numb]", "'answers' must be a mapping of questions, not a list")]
    public void Read_WrongValue_NamesFileAndLine(string written, string wrong, string message)
    {
        _content.Replace(Scenarios, written, wrong);

        var problems = _content.Problems();

        Assert.Contains(new(Scenarios, _content.LineOf(Scenarios, wrong), message), problems);
    }

    [Theory]
    [InlineData("id: mild-ache", "id: numb-after-a-drive", "is there twice")]
    [InlineData("red-flags: [numb-saddle] }\n    because: Nothing", "red-flags: [deaf-saddle] }\n    because: Nothing", "there is no red flag 'deaf-saddle'")]
    [InlineData("must-not: { red-flags: [numb-saddle] }", "must-not: {}", "must-not names nothing")]
    [InlineData("must: { level: self-care }", "must: { level: self-care, causes: [gout] }", "there is no cause 'gout'")]
    [InlineData("must: { level: self-care }", "must: { level: self-care, exercises: [plank] }", "there is no exercise 'plank'")]
    [InlineData("must-not: { red-flags: [numb-saddle] }", "must-not: { tags: [heavy] }", "no exercise has the tag 'heavy'")]
    [InlineData("because: Nothing speaks against waiting.\n    sources: [guideline-2022]", "because: Nothing speaks against waiting.\n    sources: [guideline-1922]", "there is no source 'guideline-1922' in the references")]
    [InlineData("because: Nothing speaks against waiting.\n    sources: [guideline-2022]", "because: Nothing speaks against waiting.\n    sources: []", "names no source")]
    [InlineData("emergency-signs: [none], pain-score: 1", "pain-score: 1", "'emergency-signs' is asked and has no answer")]
    [InlineData("emergency-signs: [none], pain-score: 1", "emergency-signs: [deaf], pain-score: 1", "emergency-signs: 'deaf' is not one of the answers to this question.")]
    [InlineData("emergency-signs: [none], pain-score: 1", "emergency-signs: [none], pain-scale: 1", "pain-scale: There is no question of this name.")]
    public void Read_WhatTheGuideCannotTake_NamesFileAndLine(string written, string wrong, string message)
    {
        _content.Replace(Scenarios, written, wrong);
        var id = message == "is there twice" ? "numb-after-a-drive" : "mild-ache";

        var problem = Assert.Single(_content.Problems());

        Assert.Equal($"scenario '{id}': {message}", problem.Message);
        Assert.Equal((Scenarios, 14), (problem.File, problem.Line));
    }
}
