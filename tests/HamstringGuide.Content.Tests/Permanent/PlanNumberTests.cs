using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Content.Tests.Permanent;

public sealed class PlanNumberTests : IDisposable
{
    private const string File = "plan-numbers.yaml";

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Read_Numbers_AreThoseOfTheFile()
    {
        var numbers = _content.Read().PlanNumbers;

        Assert.Equal(("walking", "bridge"), (numbers.Exercises.NameOf(1), numbers.Exercises.NameOf(2)));
        Assert.Equal(new(PageKind.SelfTest, "lift"), numbers.Pages.NameOf(5));
        Assert.Equal(2, numbers.RedFlags.NumberOf("strong-pain"));
    }

    [Fact]
    public void Read_RenamedArticle_KeepsItsNumberUnderItsNewName()
    {
        _content.Replace(File, "article: tight-thighs", "article: stiff-thighs");

        Assert.Equal(new(PageKind.Article, "tight-thighs"), _content.Read().PlanNumbers.Pages.NameOf(1));
    }

    [Fact]
    public void Read_ExerciseThatIsGone_KeepsItsNumber()
    {
        _content.Replace(File, "pages:", "  - { number: 3, id: old-bridge, gone: true }\npages:");

        Assert.Equal("old-bridge", _content.Read().PlanNumbers.Exercises.NameOf(3));
    }

    [Theory]
    [InlineData("  - { number: 2, id: bridge }\n", "the exercise 'bridge' has no number; the next is 2")]
    [InlineData("  - { number: 3, cause: strain }\n", "the cause 'strain' has no number; the next is 6")]
    [InlineData("  - { number: 1, id: numb-saddle }\n", "the red flag 'numb-saddle' has no number; the next is 3")]
    public void Read_SomethingWithoutANumber_NamesIt(string removed, string message)
    {
        _content.Replace(File, removed, "");

        Assert.Equal([new(File, 1, message)], _content.Problems());
    }

    [Theory]
    [InlineData("{ number: 3, id: no-such }", "there is no exercise 'no-such'; a number is for good, so mark it with 'gone: true'")]
    [InlineData("{ number: 2, id: old, gone: true }", "the number 2 is taken by 'bridge'")]
    [InlineData("{ number: 3, id: bridge }", "'bridge' has a number already")]
    [InlineData("{ number: 0, id: old, gone: true }", "a number must be 1 to 255, not 0")]
    [InlineData("{ number: 256, id: old, gone: true }", "a number must be 1 to 255, not 256")]
    public void Read_EntryThatIsWrong_NamesFileAndLine(string entry, string message)
    {
        _content.Replace(File, "pages:", $"  - {entry}\npages:");

        Assert.Equal([new(File, 4, message)], _content.Problems());
    }

    [Fact]
    public void Read_PageNumberedUnderTwoNames_NamesFileAndLine()
    {
        _content.Replace(File, "red-flags:", "  - { number: 6, article: stiff-thighs }\nred-flags:");

        _content.AssertProblem(File, "stiff-thighs", "the article 'stiff-thighs' has the number 1 already, under another name");
    }

    [Fact]
    public void Read_ExerciseStillThereButMarkedAsGone_NamesFileAndLine()
    {
        _content.Replace(File, "id: bridge }", "id: bridge, gone: true }");

        _content.AssertProblem(File, "id: bridge", "the exercise 'bridge' is still there, so it is not 'gone'");
    }

    [Fact]
    public void Read_ExerciseOfANumberedRelease_NeedsItsNumberForGood()
    {
        var guidebook = _content.Read().Guidebook;
        var old = guidebook with { Exercises = [.. guidebook.Exercises, guidebook.Exercises[0] with { Id = "old-bridge" }] };
        _content.Write("releases/2026.1.json", TestReleases.Json(old, "2026.1"));

        Assert.Equal([new(File, 1, "the exercise 'old-bridge' has no number; the next is 3")], _content.Problems());
    }
}
