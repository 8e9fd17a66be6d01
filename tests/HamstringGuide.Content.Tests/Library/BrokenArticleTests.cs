namespace HamstringGuide.Content.Tests.Library;

/// <summary>What every article must have.</summary>
public sealed class BrokenArticleTests : IDisposable
{
    private const string Name = "articles/strong-thighs.md";
    private const int FirstLine = 9;
    private const string Short = "::: short\n- One.\n- Two.\n- Three.\n:::\n\n";
    private const string Cited = "Strong legs last. [@guideline-2022]\n\n";
    private const string Care = "::: care non-urgent See a clinician if\n- it lasts\n:::\n";
    private const string Card = "![](exercise:bridge)\n\n";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData(Cited + Short + Care, 0, "an article begins with its short box, ::: short")]
    [InlineData(Short + Short + Cited + Care, 6, "an article has one short box")]
    [InlineData(Short + Cited, 6, "an article says in a care card when to get help, ::: care")]
    [InlineData(Short + Care, 6, "an article cites its sources, [@lee-2021]")]
    [InlineData(Short + Cited + Card + Card + Card + Card + Care, 14, "an article shows at most 3 exercises as cards; name the others by links")]
    [InlineData("::: short\n- One.\n- Two.\n- Three.\n\n" + Cited + Care, 0, "this ::: is not closed; close it by a line of ::: below its text")]
    public void Read_Article_IsReported(string body, int line, string message)
    {
        var fields = _content.Text(Name).Split("::: short")[0];
        _content.Write(Name, fields + body);

        var problems = _content.Problems();

        Assert.Equal([new(Name, FirstLine + line, message)], problems);
    }

    [Fact]
    public void Read_ArticleWithoutText_IsReportedOnce()
    {
        var fields = _content.Text(Name).Split("::: short")[0];
        _content.Write(Name, fields);

        var problems = _content.Problems();

        Assert.Equal([new(Name, FirstLine - 1, "there is no text below the fields")], problems);
    }
}
