using HamstringGuide.Content.Editorial;
using HamstringGuide.Content.Library;

namespace HamstringGuide.Content.Tests.Editorial;

public sealed class EditorialCheckTests : IDisposable
{
    private const string Tight = "articles/tight-thighs.md";
    private const string Strong = "articles/strong-thighs.md";
    private const string Plain = "A tendon can be sore. [@guideline-2022]";
    private static readonly DateOnly Today = new(2026, 6, 1);

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Run_ValidContent_HasNoProblemsAndNoNotices()
    {
        var report = Run();

        Assert.Empty(report.Problems);
        Assert.Empty(report.Notices);
    }

    [Fact]
    public void Run_ContentThatCantBeUsed_ThrowsAsTheReaderDoes()
    {
        _content.Delete("glossary.yaml");

        var problem = Assert.Throws<ContentException>(Run);

        Assert.Equal("glossary.yaml", Assert.Single(problem.Problems).File);
    }

    [Theory]
    [InlineData(Tight, 7)]
    [InlineData("causes/strain.md", 3)]
    [InlineData("exercises/bridge.md", 38)]
    [InlineData("self-tests/lift.md", 4)]
    [InlineData("pages/about.md", 4)]
    public void Run_ReviewOverdue_NamesFileAndLineFromTheDayAfter(string name, int line)
    {
        _content.Replace(name, "due: 2027-01-11", "due: 2026-05-31");

        var problems = Run().Problems;

        Assert.Equal<ContentProblem>([new(name, line, "the review was due on 2026-05-31: check the text against its sources, then set 'checked' and 'due'")], problems);
    }

    [Fact]
    public void Run_ReviewDueToday_IsNotOverdue()
    {
        _content.Replace(Tight, "due: 2027-01-11", "due: 2026-06-01");

        Assert.Empty(Run().Problems);
    }

    [Fact]
    public void Read_ReviewOverdue_KeepsASiteRunning()
    {
        _content.Replace(Tight, "checked: 2026-02-11, due: 2027-01-11", "checked: 2026-02-11, due: 2026-02-12");

        var article = _content.Read().Library.FindArticle("tight-thighs");

        Assert.NotNull(article);
    }

    [Theory]
    [InlineData(Tight, Plain, "Considerable musculoskeletal discomfort necessitates individual rehabilitation. [@guideline-2022]")]
    [InlineData("causes/strain.md", "Sore.", "Considerable musculoskeletal discomfort necessitates individual rehabilitation.")]
    [InlineData("exercises/walking.md", "start: Standing.", "start: Considerable musculoskeletal discomfort necessitates individual rehabilitation.")]
    [InlineData("self-tests/lift.md", "says: Good.", "says: Considerable musculoskeletal discomfort necessitates individual rehabilitation.")]
    [InlineData("pages/about.md", "Two people *and* a dog.", "Considerable musculoskeletal discomfort necessitates individual rehabilitation.")]
    [InlineData("glossary.yaml", "means: What moves you.", "means: Considerable musculoskeletal discomfort necessitates individual rehabilitation.")]
    [InlineData("guidance/causes.yaml", "Stretching into pain", "Considerable musculoskeletal discomfort necessitates individual rehabilitation")]
    public void Run_HardWords_NamesFileAndFigure(string name, string written, string hard)
    {
        _content.Replace(name, written, hard);

        var report = Run();

        var problem = Assert.Single(report.Problems);
        Assert.Equal((name, 1), (problem.File, problem.Line));
        Assert.Matches(@"^the reading grade is \d+\.\d, and 6 is the highest for this text; shorter words and sentences bring it down$", problem.Message);
    }

    [Fact]
    public void Run_BackgroundText_MayBeHarder()
    {
        // Between grade 6 and grade 8.
        const string Sentence = "You can usually go back to your activity after two weeks.";
        _content.Write(Strong, Body(Strong, Sentence));
        _content.Write(Tight, Body(Tight, Sentence));

        var report = Run();

        Assert.All(report.Figures.Where(text => text.File is Strong or Tight), text => Assert.InRange(text.Reading.Grade, 6.1, 8.0));
        Assert.Equal(Tight, Assert.Single(report.Problems).File);
    }

    [Fact]
    public void Run_SentencesOver15WordsOnAverage_NamesFileAndFigure()
    {
        _content.Write(Strong, Body(Strong, string.Join(' ', Enumerable.Repeat("You can walk a bit and then sit or lie down and do it once more.", 20))));

        var problems = Run().Problems;

        Assert.Matches(@"^a sentence has 15\.\d words on average, and 15 are the most$", Assert.Single(problems).Message);
    }

    [Theory]
    [InlineData(Tight, "A tendon can be sore.", "A tendon can be sore. {0}", 23)]
    [InlineData(Tight, "description: What can help tight thighs.", "description: {0}", 3)]
    [InlineData("glossary.yaml", "means: What moves you.", "means: {0}", 12)]
    [InlineData("exercises/bridge.md", "Lift the hips.]", "{0}]", 14)]
    [InlineData("self-tests/lift.md", "says: Good.", "says: {0}", 8)]
    [InlineData("guidance/triage.yaml", "say: A clinician can grade it.", "say: {0}", 22)]
    public void Run_SentenceOver22Words_IsANoticeWithItsLine(string name, string written, string replacement, int line)
    {
        const string Long = "You can go on a little bit and on and on and on and on and on and on and on and on.";
        _content.Replace(name, written, replacement.Replace("{0}", Long));

        var report = Run();

        Assert.Equal<ContentProblem>([new(name, line, $"a sentence of 23 words: {Long}")], report.Notices);
        Assert.DoesNotContain(report.Problems, problem => problem.Message.Contains("23 words", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_ListWithinNotFor_CountsEachPoint()
    {
        var points = string.Join("; ", Enumerable.Repeat("a knee that is hot or swollen", 5));
        _content.Replace("exercises/bridge.md", "not-for: Not while pregnant.", $"not-for: \"Not with any of these: {points}.\"");

        Assert.Empty(Run().Notices);
    }

    [Fact]
    public void Run_Figures_AreThereForEveryTextAndEveryFileOfTheRules()
    {
        var figures = Run().Figures;

        Assert.Equal(
            [
                Tight, Strong, "causes/strain.md", "causes/unclear.md", "exercises/bridge.md", "exercises/walking.md", "self-tests/lift.md",
                "pages/about.md", "glossary.yaml", "guidance/questionnaire.yaml", "guidance/triage.yaml", "guidance/causes.yaml",
                "guidance/contraindications.yaml", "guidance/care-tips.yaml", "guidance/dispositions.yaml",
            ],
            figures.Select(text => text.File));
        Assert.Equal((ReadingLevel.Background, 8), (figures[1].Level, figures[1].HighestGrade));
        Assert.All(figures, text => Assert.True(text.Reading.Words > 0, text.File));
    }

    private EditorialReport Run() => EditorialCheck.Run(_content.Path, Today);

    /// <summary>An article of only these words.</summary>
    private string Body(string name, string words) => _content.Text(name).Split("::: short")[0]
        + $"::: short\n- {words}\n- {words}\n- {words}\n:::\n\n{words} [@guideline-2022]\n\n::: care urgent Be seen if\n- {words}\n:::\n\n## What it is\n";
}
