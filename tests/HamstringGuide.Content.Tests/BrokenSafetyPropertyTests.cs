namespace HamstringGuide.Content.Tests;

/// <summary>Safety properties that can't be read, or name what there isn't.</summary>
public sealed class BrokenSafetyPropertyTests : IDisposable
{
    private const string Properties = "guidance/safety-properties.yaml";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("exactly: emergency-now", "exactly: now", "'exactly' must be one of self-care, self-care-with-review, see-clinician-soon, same-day-urgent, emergency-now, not 'now'")]
    [InlineData("permission: { at-most: none }", "permission: none", "'permission' must be a mapping of fields, not 'none'")]
    [InlineData("shown: none }", "shown: nothing }", "'shown' must be one of none, some, not 'nothing'")]
    [InlineData("red-flags: none", "red-flags: some", "'red-flags' must be one of none, not 'some'")]
    [InlineData("later: some", "later-steps: some", "'later-steps' is not a field here; the fields are disposition, target-days, permission, allowed-none, allowed-only, shown-none, shown, shown-only-gentle, later, causes-none, red-flags, answers, count")]
    [InlineData("{ more-ticked: [emergency-signs] }", "{ more-ticked: [emergency-signs], other-hidden-answers: true }", "'second' says one way in which the answers differ")]
    [InlineData("{ also-answered: [pain-score] }", "{ also-answered: [] , more: 1 }", "'more' is not a field here; the fields are more-ticked, also-answered, instead, other-hidden-answers")]
    [InlineData("same: [shown]", "same: [drawn]", "an entry of 'same' must be one of disposition, target-days, permission, causes, allowed, shown, later, not 'drawn'")]
    public void Read_WrongValue_NamesFileAndLine(string written, string wrong, string message)
    {
        _content.Replace(Properties, written, wrong);

        var problems = _content.Problems();

        Assert.Contains(new(Properties, _content.LineOf(Properties, wrong), message), problems);
    }

    [Theory]
    [InlineData("emergency-signs: [saddle-numb]", "emergency-signs: [saddle-cold]", "emergency-signs: [saddle-cold]", "safety property 'numb-is-an-emergency': question 'emergency-signs' has no option 'saddle-cold'")]
    [InlineData("exercises: [bridge]", "exercises: [plank]", "- id: strong-pain", "safety property 'strong-pain', allowed-none: there is no exercise 'plank'")]
    [InlineData("causes-none: [unclear]", "causes-none: [gout]", "- id: strong-pain", "safety property 'strong-pain': there is no cause 'gout'")]
    [InlineData("from: none", "from: nothing", "- id: not-sure", "safety property 'not-sure': question 'emergency-signs' has no option 'nothing'")]
    [InlineData("sources: [guideline-2022]", "sources: [guideline-2023]", "- id: numb-is-an-emergency", "safety property 'numb-is-an-emergency': there is no source 'guideline-2023' in the references")]
    public void Read_UnknownName_NamesFileAndLine(string written, string wrong, string textOnLine, string message)
    {
        _content.Replace(Properties, written, wrong);

        _content.AssertProblem(Properties, textOnLine, message);
    }
}
