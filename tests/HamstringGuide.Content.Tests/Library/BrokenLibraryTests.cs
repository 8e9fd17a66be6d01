namespace HamstringGuide.Content.Tests.Library;

/// <summary>Articles, cause pages, self-tests and the glossary: fields that can be read but contradict each other or the rest.</summary>
public sealed class BrokenLibraryTests : IDisposable
{
    private const string Tight = "articles/tight-thighs.md";
    private const string Strong = "articles/strong-thighs.md";
    private const string Strain = "causes/strain.md";
    private const string Lift = "self-tests/lift.md";
    private const string Glossary = "glossary.yaml";
    private const string Bridge = "exercises/bridge.md";
    private const string NoSuchKind = "can't be linked to: write the kind and the id, such as exercise:bridge; the kinds are article, exercise, cause, self-test, page, term, source";
    private const string Days = "a page is published, then checked, then due for the next check, in this order";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData(Tight, "title: Tight thighs\n", "", 2, "'title' is missing")]
    [InlineData(Tight, "title: Tight thighs", "titel: Tight thighs", 2, "'title' is missing", 2, "'titel' is not a field here; the fields are title, description, order, group, reading, changes, review, aliases, causes, exercises, related")]
    [InlineData(Tight, "order: 1", "order: first", 4, "'order' must be a whole number, not 'first'")]
    [InlineData(Tight, "order: 1", "order: 0", 4, "'order' begins with 1; it is 0")]
    [InlineData(Tight, "group: pain", "group: ache", 5, "'group' must be one of pain, understand, move, recover, not 'ache'")]
    [InlineData(Tight, "reading: patient", "reading: all", 6, "'reading' must be one of patient, background, not 'all'")]
    [InlineData(Tight, "causes: [strain]", "causes: strain", 11, "'causes' must be a list, not 'strain'")]
    [InlineData(Strain, "description: How a strained thigh can feel.\n", "", 2, "'description' is missing")]
    [InlineData(Lift, "question: self-test\n", "", 2, "'question' is missing")]
    [InlineData(Lift, "    says: Good.\n", "", 7, "'says' is missing")]
    [InlineData(Lift, "option: \"yes\"", "option: [\"yes\"]", 7, "'option' must be text; put it in quotes where it has a ': ' or a bracket in it")]
    [InlineData(Glossary, "    means: What moves you.", "    meaning: What moves you.", 10, "'means' is missing", 12, "'meaning' is not a field here; the fields are id, means, term, words, also, see, link, sources")]
    public void Read_Field_IsReported(string name, string written, string wrong, int line, string message, int line2 = 0, string? message2 = null)
    {
        _content.Replace(name, written, wrong);

        var problems = _content.Problems();

        ContentProblem[] expected = [new(name, line, message), .. message2 is null ? (ContentProblem[])[] : [new(name, line2, message2)]];
        Assert.Equal(expected, problems);
    }

    [Theory]
    [InlineData(Tight, "causes: [strain]", "causes: [sprain]", "there is no cause 'sprain' to link to")]
    [InlineData(Tight, "exercises: [bridge, walking]", "exercises: [bridge,\n  running]", "there is no exercise 'running' to link to", 1)]
    [InlineData(Tight, "exercises: [bridge, walking]", "exercises: [bridge, bridge]", "'exercises' names 'bridge' twice")]
    [InlineData(Tight, "related: [strong-thighs]", "related: [weak-thighs]", "there is no article 'weak-thighs' to link to")]
    [InlineData(Tight, "related: [strong-thighs]", "related: [stiff-thighs]", "there is no article 'stiff-thighs' to link to")]
    [InlineData(Tight, "related: [strong-thighs]", "related: [tight-thighs]", "'related' names 'tight-thighs' itself")]
    [InlineData(Strain, "related: [tight-thighs]", "related: [\"tight-thighs#what-it-is\"]", "'related' holds ids of whole pages; 'tight-thighs#what-it-is' is a part of one")]
    [InlineData(Strain, "related: [tight-thighs]", "related: [exercise:bridge]", "there is no article 'exercise:bridge' to link to")]
    [InlineData(Lift, "causes: [strain]", "causes: [sprain]", "there is no cause 'sprain' to link to")]
    [InlineData(Lift, "page:check", "page:nothing", "there is no page 'nothing' to link to")]
    [InlineData(Lift, "page:check", "/check", "'/check' " + NoSuchKind)]
    [InlineData(Lift, "next: [exercise:bridge, page:check]", "next: []", "an outcome leads on to at least one page")]
    [InlineData(Lift, "question: self-test", "question: squat", "there is no question 'squat'")]
    [InlineData(Lift, "question: self-test", "question: main-location", "the question 'main-location' is not one of a self-test: it has no 'when-skipped'")]
    [InlineData(Glossary, "see: [muscle]", "see: [bone]", "there is no term 'bone' to link to")]
    [InlineData(Glossary, "see: [muscle]", "see: [tendon]", "'see' names 'tendon' itself")]
    [InlineData(Glossary, "link: article:tight-thighs", "link: article:tight-thighs#x", "'article:tight-thighs' has no heading with the id 'x'")]
    [InlineData(Glossary, "sources: [guideline-2022]", "sources: [guideline-2023]", "there is no source 'guideline-2023' to link to")]
    [InlineData(Glossary, "words: [tendon, tendons]", "words: [tendon, Tendon]", "the form 'Tendon' is there twice")]
    [InlineData(Glossary, "term: Muscle", "term: tendon", "the term 'tendon' is there twice")]
    [InlineData(Bridge, "purposes: [strength]", "purposes: [stronger]", "'purposes' must be one or more of ease-tightness, warm-up, strength, early-days, nerve, knee, back, balance, running, keep-moving, each once")]
    [InlineData(Bridge, "purposes: [strength]", "purposes: []", "'purposes' must be one or more of ease-tightness, warm-up, strength, early-days, nerve, knee, back, balance, running, keep-moving, each once")]
    [InlineData(Bridge, "places: [home]", "places: [home, home]", "'places' must be one or more of home, desk, gym, outdoors, each once")]
    [InlineData(Bridge, "equipment: [mat]", "equipment: [none, mat]", "'none' stands alone")]
    [InlineData(Bridge, "level: easy", "level: simple", "'level' must be one of easy, medium, hard, not 'simple'")]
    public void Read_NameOrValue_IsReported(string name, string written, string wrong, string message, int linesBelow = 0)
    {
        var line = _content.LineOf(name, written) + linesBelow;
        _content.Replace(name, written, wrong);

        var problems = _content.Problems();

        Assert.Equal([new(name, line, message)], problems);
    }

    [Theory]
    [InlineData("checked: 2026-02-11", "checked: 2026-01-09", Days)]
    [InlineData("due: 2027-01-11", "due: 2026-02-11", Days)]
    [InlineData("due: 2027-01-11", "due: soon", "'due' must be a day, such as 2026-11-22, not 'soon'")]
    [InlineData(", by: none yet", "", "'by' is missing")]
    [InlineData("published: 2026-01-10", "published: 10.1.2026", "'published' must be a day, such as 2026-11-22, not '10.1.2026'")]
    [InlineData("review: { published: 2026-01-10, checked: 2026-02-11, due: 2027-01-11, by: none yet }", "review: 2026-01-10", "'review' must be a mapping of fields, not '2026-01-10'")]
    public void Read_Review_IsReported(string written, string wrong, string message)
    {
        _content.Replace(Tight, written, wrong);

        var problems = _content.Problems();

        Assert.Equal([new(Tight, 7, message)], problems);
    }

    [Theory]
    [InlineData("2026-02-12", "the newest change stands first")]
    [InlineData("2026-01-09", "a page can't change before it is published")]
    public void Read_Changes_AreReported(string second, string message)
    {
        _content.Replace(Tight, "  - { date: 2026-02-11, text: A newer guideline. }", $"  - {{ date: 2026-02-11, text: A newer guideline. }}\n  - {{ date: {second}, text: More. }}");

        _content.AssertProblem(Tight, "  - { date: 2026-02-11", message);
    }

    [Fact]
    public void Read_MeaningOver40Words_IsReported()
    {
        _content.Replace(Glossary, "means: What moves you.", "means: " + string.Concat(Enumerable.Repeat("word ", 41)));

        _content.AssertProblem(Glossary, "means: word", "the meaning has 41 words; 40 are the most");
    }

    [Fact]
    public void Read_FormOfTwoTerms_IsReportedWhateverItsCaseAndApostrophe()
    {
        _content.Replace(Glossary, "words: [tendon, tendons]", "words: [\"baker's cyst\"]");
        _content.Replace(Glossary, "term: Muscle", "term: Muscle\n    words: [Baker’s cyst]");

        _content.AssertProblem(Glossary, "[Baker’s cyst]", "the form 'Baker’s cyst' is there twice");
    }

    [Fact]
    public void Read_TermIdTwice_IsReported()
    {
        _content.Append(Glossary, "\n  - { id: muscle, term: Muscles, means: More than one. }\n");

        _content.AssertProblem(Glossary, "term: Muscles", "the id 'muscle' is there twice");
    }

    [Fact]
    public void Read_OrderTwice_IsReportedForBoth()
    {
        _content.Replace(Strong, "order: 2", "order: 1");

        var problems = _content.Problems();

        Assert.Equal(
            [
                new(Strong, 4, "'order' 1 is also that of 'tight-thighs'"),
                new(Tight, 4, "'order' 1 is also that of 'strong-thighs'"),
            ],
            problems);
    }

    [Theory]
    [InlineData("[strong-thighs]", "the alias 'strong-thighs' is the name of an article")]
    [InlineData("[tight-thighs]", "the alias 'tight-thighs' is the name of an article")]
    [InlineData("[stiff, stiff]", "the alias 'stiff' is there twice")]
    [InlineData("[articles/stiff]", "the alias 'articles/stiff' was no address: an alias is lower-case words and numbers with single hyphens between them, such as hamstring-strain")]
    [InlineData("[Stiff]", "the alias 'Stiff' was no address: an alias is lower-case words and numbers with single hyphens between them, such as hamstring-strain")]
    public void Read_Alias_IsReported(string aliases, string message)
    {
        _content.Replace(Tight, "aliases: [stiff-thighs]", "aliases: " + aliases);

        Assert.All(_content.Problems(), problem => Assert.Equal(new(Tight, 10, message), problem));
    }

    [Fact]
    public void Read_AliasOfTwoArticles_IsReportedForBoth()
    {
        _content.Replace(Strong, "reading: background", "reading: background\naliases: [stiff-thighs]");

        var problems = _content.Problems();

        Assert.Equal(
            [new(Strong, 7, "the alias 'stiff-thighs' is there twice"), new(Tight, 10, "the alias 'stiff-thighs' is there twice")],
            problems);
    }

    [Theory]
    [InlineData("articles", "strong-thighs", "Strong-Thighs")]
    [InlineData("articles", "strong-thighs", "strong_thighs")]
    [InlineData("articles", "strong-thighs", "strong--thighs")]
    [InlineData("pages", "about", "über")]
    [InlineData("self-tests", "lift", "lift.1")]
    public void Read_FileNameThatIsNoAddress_IsReported(string folder, string name, string wrong)
    {
        _content.Write($"{folder}/{wrong}.md", _content.Text($"{folder}/{name}.md").Replace("order: 2", "order: 3", StringComparison.Ordinal));

        var problems = _content.Problems();

        Assert.Equal(
            [new($"{folder}/{wrong}.md", 1, $"'{wrong}' becomes an address, so the file's name must be lower-case words and numbers with single hyphens between them, such as hamstring-strain")],
            problems);
    }

    [Fact]
    public void Read_PageCalledAsOneThatTheProgramMakes_IsReported()
    {
        _content.Write("pages/check.md", _content.Text("pages/about.md"));

        var problems = _content.Problems();

        Assert.Equal([new("pages/check.md", 1, "the page 'check' is made by the program; give this one another name")], problems);
    }

    [Fact]
    public void Read_ExerciseCopiedWithItsId_IsReportedAndNoCrash()
    {
        _content.Write("exercises/long-bridge.md", _content.Text("exercises/bridge.md"));

        var problems = _content.Problems();

        Assert.Equal(
            [
                new("exercises/long-bridge.md", 1, "exercise 'bridge' is there twice"),
                new("exercises/long-bridge.md", 2, "the id 'bridge' must be the file's name, which is 'long-bridge'"),
            ],
            problems);
    }

    [Fact]
    public void Read_CauseWithoutPageAndPageWithoutCause_AreReported()
    {
        _content.Write("causes/sprain.md", _content.Text("causes/unclear.md"));
        _content.Delete("causes/unclear.md");

        var problems = _content.Problems();

        Assert.Equal(
            [new("causes/sprain.md", 1, "there is no cause 'sprain'"), new("causes/unclear.md", 1, "the cause 'unclear' has no page")],
            problems);
    }

    [Theory]
    [InlineData("  - { option: \"no\", says: Weak., next: [page:check] }\n")]
    [InlineData("  - { option: not-done, says: Try it., next: [page:check] }\n")]
    public void Read_OutcomesThatAreNotThoseOfTheQuestion_AreReported(string more)
    {
        _content.Replace(Lift, "causes: [strain]\n", more + "causes: [strain]\n");

        var problems = _content.Problems();

        Assert.Equal([new(Lift, 7, "the outcomes must be those of the question 'self-test', in its order: yes")], problems);
    }
}
