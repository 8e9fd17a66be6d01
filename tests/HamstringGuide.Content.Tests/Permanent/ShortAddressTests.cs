using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Content.Tests.Permanent;

public sealed class ShortAddressTests : IDisposable
{
    private const string File = "short-addresses.yaml";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("7K3", PageKind.Article, "tight-thighs")]
    [InlineData("7k3", PageKind.Article, "tight-thighs")]
    [InlineData("H6X", PageKind.Exercise, "bridge")]
    [InlineData("3PQ", PageKind.Cause, "strain")]
    [InlineData("J7W", PageKind.SelfTest, "lift")]
    public void Find_Code_IsItsPage(string code, PageKind kind, string slug) =>
        Assert.Equal(new(kind, slug), _content.Read().ShortAddresses.Find(code));

    [Theory]
    [InlineData("7K4")]
    [InlineData("7K")]
    [InlineData("")]
    public void Find_UnknownCode_IsNone(string code) => Assert.Null(_content.Read().ShortAddresses.Find(code));

    [Fact]
    public void CodeOf_Page_IsItsCode() => Assert.Equal("R44", _content.Read().ShortAddresses.CodeOf(new(PageKind.Cause, "unclear")));

    [Fact]
    public void Find_CodeOfARenamedArticle_LeadsToWhatItIsCalledNow()
    {
        _content.Replace(File, "article: tight-thighs", "article: stiff-thighs");

        var addresses = _content.Read().ShortAddresses;

        Assert.Equal(new(PageKind.Article, "tight-thighs"), addresses.Find("7K3"));
        Assert.Equal("7K3", addresses.CodeOf(new(PageKind.Article, "tight-thighs")));
    }

    [Fact]
    public void Find_CodeOfAnExerciseThatIsGone_LeadsToTheOneInstead()
    {
        _content.Append(File, "\n  - { code: C9N, exercise: old-bridge, instead: bridge }\n");

        var addresses = _content.Read().ShortAddresses;

        Assert.Equal(new(PageKind.Exercise, "bridge"), addresses.Find("C9N"));
        Assert.Equal("H6X", addresses.CodeOf(new(PageKind.Exercise, "bridge")));
    }

    [Fact]
    public void Read_PagesWithoutACode_NamesThemWithCodesThatCanBeGiven()
    {
        _content.Replace(File, "  - { code: H6X, exercise: bridge }\n  - { code: 3PQ, cause: strain }\n", "");

        Assert.Equal(
            [
                new(File, 1, "the exercise 'bridge' has no short address; 333 is free"),
                new(File, 1, "the cause 'strain' has no short address; 346 is free"),
            ],
            _content.Problems());
    }

    [Theory]
    [InlineData("{ code: C9N, exercise: no-such }", "there is no exercise 'no-such'; a code is for good, so say with 'instead' which one to show")]
    [InlineData("{ code: C9N, exercise: old, instead: no-such }", "there is no exercise 'no-such' to show instead")]
    [InlineData("{ code: H6X, exercise: old, instead: bridge }", "'H6X' is taken too easily for 'H6X': they must differ in two places, and not by a swap")]
    [InlineData("{ code: H7X, exercise: old, instead: bridge }", "'H7X' is taken too easily for 'H6X': they must differ in two places, and not by a swap")]
    [InlineData("{ code: 6HX, exercise: old, instead: bridge }", "'6HX' is taken too easily for 'H6X': they must differ in two places, and not by a swap")]
    [InlineData("{ code: HX6, exercise: old, instead: bridge }", "'HX6' is taken too easily for 'H6X': they must differ in two places, and not by a swap")]
    [InlineData("{ code: C9N, exercise: bridge }", "the exercise 'bridge' has the short address H6X already")]
    [InlineData("{ code: CDN, exercise: old, instead: bridge }", "'CDN' is no short address: three of 34679CDFGHJKMNPQRTVWXY, at least one a digit")]
    [InlineData("{ code: C1N, exercise: old, instead: bridge }", "'C1N' is no short address: three of 34679CDFGHJKMNPQRTVWXY, at least one a digit")]
    [InlineData("{ code: c9n, exercise: old, instead: bridge }", "'c9n' is no short address: three of 34679CDFGHJKMNPQRTVWXY, at least one a digit")]
    [InlineData("{ code: C9NN, exercise: old, instead: bridge }", "'C9NN' is no short address: three of 34679CDFGHJKMNPQRTVWXY, at least one a digit")]
    [InlineData("{ code: C9N, exercise: old, cause: old }", "exactly one of article, exercise, cause, self-test must name the page")]
    [InlineData("{ code: C9N }", "exactly one of article, exercise, cause, self-test must name the page")]
    public void Read_EntryThatIsWrong_NamesFileAndLine(string entry, string message)
    {
        _content.Append(File, $"\n  - {entry}\n");

        Assert.Equal([new(File, 9, message)], _content.Problems());
    }

    [Fact]
    public void Read_InsteadOfAPageThatIsThere_NamesFileAndLine()
    {
        _content.Replace(File, "exercise: bridge", "exercise: bridge, instead: walking");

        _content.AssertProblem(File, "instead: walking", "the exercise 'bridge' is still there, so nothing stands 'instead' of it");
    }
}
