namespace HamstringGuide.Content.Tests.Markdown;

/// <summary>Slips in a text: each is reported once, with its line, and nothing that follows from it.</summary>
public sealed class BrokenTextTests
{
    private const string Levels = "headings begin with ##, and those below them with ###; the title stands in the fields above";
    private const string NotAlone = "an exercise's card stands alone, between empty lines";
    private const string NotShort = "the short box holds one list of three to five lines, and nothing else";
    private const string NotClosed = "this ::: is not closed; close it by a line of ::: below its text";
    private const string NotPlain = "the heading of a care card is plain words";
    private const string NotHeading = "a heading is words only, without a link, a picture or a source";
    private const string SecondName = "a link has no second name in quotes: many readers would never see it";

    [Theory]
    [InlineData("# Title", 1, Levels)]
    [InlineData("Words.\n\n### Too deep", 3, Levels)]
    [InlineData("## One\n\n#### Too deep", 3, Levels)]
    [InlineData("Words\n---", 2, Levels)]
    [InlineData("## Rest\n\n## Sleep {#rest}", 3, "two headings have the id 'rest'; give one of its own at its end, such as {#own-id}")]
    [InlineData("## Rest\n\nWords.\n\n## rest", 5, "two headings say 'rest'; a reader can't tell them apart")]
    [InlineData("##\n\nWords.", 1, "the heading has no words")]
    [InlineData("- ## Rest", 1, "a heading stands by itself, not within a list or a box")]
    [InlineData("## [Bridge](exercise:bridge)", 1, NotHeading)]
    [InlineData("## Rest [@lee-2021]", 1, NotHeading)]
    [InlineData("## ![](exercise:bridge)", 1, NotHeading, 1, NotAlone)]
    [InlineData("## Sources", 1, "the id 'sources' belongs to the page around the text; give the heading another at its end, such as {#own-id}")]
    [InlineData("## Rest {#cite-2}", 1, "the id 'cite-2' belongs to the page around the text; give the heading another at its end, such as {#own-id}")]
    [InlineData("## Rest {#Own}", 1, "'{#' would be shown as it stands: what it begins or ends is not complete")]
    public void Read_Heading_IsReported(string markdown, int line, string message, int line2 = 0, string? message2 = null) =>
        AssertProblems(markdown, line, message, line2, message2);

    [Theory]
    [InlineData("::: short\n- One.\n- Two.\n:::", 1, NotShort)]
    [InlineData("::: short\n- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n:::", 1, NotShort)]
    [InlineData("::: short\n- 1\n- 2\n- 3\n\nMore.\n:::", 1, NotShort)]
    [InlineData("::: short In short\n- 1\n- 2\n- 3\n:::", 1, NotShort)]
    [InlineData("::: short\n:::", 1, NotShort)]
    [InlineData("::: care\n- a\n:::", 1, "a care card begins with its level, one of non-urgent, urgent, emergency, not ''")]
    [InlineData("::: care soon Be seen if\n- a\n:::", 1, "a care card begins with its level, one of non-urgent, urgent, emergency, not 'soon'")]
    [InlineData("::: care urgent\n- a\n:::", 1, "the care card needs its call to action as heading, such as ::: care urgent Be seen the same day if")]
    [InlineData("::: care urgent Be *seen* if\n- a\n:::", 1, NotPlain)]
    [InlineData("::: care urgent Be seen [@lee-2021]\n- a\n:::", 1, NotPlain)]
    [InlineData("::: care urgent Be seen if\n:::", 1, "the care card is empty")]
    [InlineData("::: care urgent Be seen if\n- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n:::", 1, "the care card has 7 points; 6 are the most that a worried person reads")]
    [InlineData("::: care urgent Be seen if\n- 1\n  - 2\n  - 3\n- 4\n  - 5\n  - 6\n- 7\n:::", 1, "the care card has 7 points; 6 are the most that a worried person reads")]
    [InlineData("Words.\n\n::: care urgent Be seen if\n- a\n\nMore words.", 3, NotClosed)]
    [InlineData("::: short\n- a\n\n::: care urgent Be seen if\n- b\n:::", 1, NotClosed)]
    [InlineData(":::: care urgent Be seen if\n- a\n\n::: care urgent Be seen if\n- b\n:::\n::::", 4, "a ::: box stands by itself, not within a list or another box")]
    [InlineData("- a\n\n  ::: care urgent Be seen if\n  - b\n  :::", 3, "a ::: box stands by itself, not within a list or another box")]
    [InlineData("Words.\n\n::: note\nMore.\n:::", 3, "'::: note' is not known; there are ::: short and ::: care")]
    [InlineData(":::\nMore.\n:::", 1, "'::: ' is not known; there are ::: short and ::: care")]
    [InlineData("::: care urgent Be seen if\n- a\n ::::\n:::", 4, NotClosed)]
    public void Read_Box_IsReported(string markdown, int line, string message) => AssertProblems(markdown, line, message);

    [Theory]
    [InlineData("See [it](exercise:nothing).", 1, "there is no exercise 'nothing' to link to")]
    [InlineData("See [it](article:tight-thighs#nothing).", 1, "'article:tight-thighs' has no heading with the id 'nothing'")]
    [InlineData("Words\nand [it](term:nothing).", 2, "there is no term 'nothing' to link to")]
    [InlineData("See [it](/exercises/bridge).", 1, "'/exercises/bridge' can't be linked to: write the kind and the id, such as exercise:bridge; the kinds are article, exercise, cause, self-test, page, term, source")]
    [InlineData("See [it](https://example.org).", 1, "'https://example.org' can't be linked to: write the kind and the id, such as exercise:bridge; the kinds are article, exercise, cause, self-test, page, term, source")]
    [InlineData("See [it]().", 1, "'' can't be linked to: write the kind and the id, such as exercise:bridge; the kinds are article, exercise, cause, self-test, page, term, source")]
    [InlineData("See [it](exercise:bridge \"Bridge\").", 1, SecondName)]
    [InlineData("See <https://example.org>.", 1, "'https://example.org' is an address: cite a source, or link to a page of ours by kind and id")]
    [InlineData("See <me@example.org>.", 1, "'me@example.org' is an address: cite a source, or link to a page of ours by kind and id")]
    [InlineData("See https://example.org/a now.", 1, "'https://example.org/a' is an address: cite a source, or link to a page of ours by kind and id")]
    [InlineData("See www.example.org now.", 1, "'www.example.org' is an address: cite a source, or link to a page of ours by kind and id")]
    [InlineData("See [it] (exercise:bridge).", 1, "'(exercise:bridge)' is no link as it stands: write [words](exercise:bridge), without a space between the brackets")]
    [InlineData("See [it](exercise:bridge.", 1, "'(exercise:bridge' is no link as it stands: write [words](exercise:bridge), without a space between the brackets")]
    [InlineData("See [it][b].\n\n[b]: exercise:bridge", 3, "the target of a link stands in the link itself")]
    public void Read_Link_IsReported(string markdown, int line, string message) => AssertProblems(markdown, line, message);

    [Theory]
    [InlineData("So. [@nobody-1999]", 1, "there is no source 'nobody-1999' in the references")]
    [InlineData("So.\nAnd. [@lee-2021; @nobody-1999]", 2, "there is no source 'nobody-1999' in the references")]
    [InlineData("So. [@lee-2021, @bandy-1997]", 1, "there is no source 'lee-2021, @bandy-1997' in the references")]
    [InlineData("So. [@lee-2021; ]", 1, "there is no source '' in the references")]
    [InlineData("So. [@lee-2021 and so on.", 1, "a source is cited as [@lee-2021], several as [@lee-2021; @bandy-1997]; here stands '@lee-2021'")]
    [InlineData("So. (@lee-2021)", 1, "a source is cited as [@lee-2021], several as [@lee-2021; @bandy-1997]; here stands '@lee-2021'")]
    public void Read_Citation_IsReported(string markdown, int line, string message) => AssertProblems(markdown, line, message);

    [Theory]
    [InlineData("Words.\n\n![](exercise:nothing)", 3, "there is no exercise 'nothing' to link to")]
    [InlineData("See ![](exercise:bridge).", 1, NotAlone)]
    [InlineData("- ![](exercise:bridge)", 1, NotAlone)]
    [InlineData("**![](exercise:bridge)**", 1, NotAlone)]
    [InlineData("| a |\n|---|\n| ![](exercise:bridge) |", 3, NotAlone)]
    [InlineData("::: care urgent Be seen if\n\n![](exercise:bridge)\n\n:::", 3, NotAlone)]
    [InlineData("![](leg.png)", 1, "a picture needs words in its brackets that say what it shows, for people who can't see it")]
    [InlineData("![ ](leg.png)", 1, "a picture needs words in its brackets that say what it shows, for people who can't see it")]
    [InlineData("![A bent leg](leg.png)", 1, "a text can't show pictures yet, but for exercises: ![](exercise:bridge)")]
    public void Read_Picture_IsReported(string markdown, int line, string message) => AssertProblems(markdown, line, message);

    [Theory]
    [InlineData("Some <b>bold</b> words.", 1, "HTML is not used in texts, and '<b' would be shown as it stands")]
    [InlineData("Words.\n\n<script>alert(1)</script>", 3, "HTML is not used in texts, and '<script' would be shown as it stands")]
    [InlineData("A break.<br/>", 1, "HTML is not used in texts, and '<br' would be shown as it stands")]
    [InlineData("<!-- later -->", 1, "HTML is not used in texts, and '<!' would be shown as it stands")]
    [InlineData("Some **bold words.", 1, "'**' would be shown as it stands: what it begins or ends is not complete")]
    [InlineData("Some [words.", 1, "'[' would be shown as it stands: what it begins or ends is not complete")]
    [InlineData("Words. ::: short", 1, "':::' would be shown as it stands: what it begins or ends is not complete")]
    [InlineData("Some ::marked:: words.", 1, "'::' is not used within a line")]
    [InlineData("Words.\n\n    Set in.", 3, "code is not used in texts; a line becomes code by four spaces before it")]
    [InlineData("```\nWords.\n```", 1, "code is not used in texts; a line becomes code by four spaces before it")]
    public void Read_Markup_IsReported(string markdown, int line, string message) => AssertProblems(markdown, line, message);

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    public void Read_MarksWithinMarksWithoutEnd_IsReportedAndNoCrash(string mark) =>
        AssertProblems("Words.\n\n" + string.Concat(Enumerable.Repeat(mark, 500)) + "a", 1, "the text can't be read: marks within marks, too many times");

    [Fact]
    public void Read_ManySlips_ReportsEach()
    {
        var (_, problems) = TestText.Read("# Title\n\nSee [it](cause:nothing) and <i>that</i>. [@nobody-1999]\n\n::: note\nWords.\n:::");

        Assert.Equal([1, 3, 3, 3, 5], problems.Select(problem => problem.Line));
    }

    private static void AssertProblems(string markdown, int line, string message, int line2 = 0, string? message2 = null)
    {
        var (_, problems) = TestText.Read(markdown);

        ContentProblem[] expected = [new("pages/test.md", line, message), .. message2 is null ? (ContentProblem[])[] : [new("pages/test.md", line2, message2)]];
        Assert.Equal(expected, problems);
    }
}
