using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Checks;

public sealed class CleanBookTests
{
    [Fact]
    public void Problems_CleanBook_None() => Assert.Empty(GuidebookCheck.Problems(Sample.Book().Parts()));

    [Fact]
    public void Problems_SmallestBook_None() => Assert.Empty(GuidebookCheck.Problems(new Book().Parts()));

    [Fact]
    public void Guidebook_WithProblems_ThrowsThemAll()
    {
        var parts = Sample.Book().Rule("knock", When.Finding("knocked")).Rule("permission", When.Always).Parts();

        var problem = Assert.Throws<GuidebookException>(() => new Guidebook(parts, new(null, "0badc0de")));

        Assert.Equal(
            ["rule 'knock': there is no finding 'knocked'", "rule 'permission': this id is kept for a reason that is not a rule"],
            problem.Problems.Select(p => p.Message));
        Assert.Contains("there is no finding 'knocked'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Guidebook_Clean_FindsItsPartsById()
    {
        var book = Sample.Book().Build();

        Assert.Equal("place", book.Question("place")!.Id);
        Assert.Equal("lunge", book.Exercise("lunge")!.Id);
        Assert.Equal("kneecap", book.Cause("kneecap")!.Id);
        Assert.Equal("study", book.Source("study")!.Id);
        Assert.Equal(Triage.Disposition.SameDayUrgent, book.Advice(Triage.Disposition.SameDayUrgent).Disposition);
    }

    [Fact]
    public void Guidebook_UnknownId_IsNull()
    {
        var book = Sample.Book().Build();

        Assert.Null(book.Question("Place"));
        Assert.Null(book.Exercise("ex-lunge"));
        Assert.Null(book.Cause(""));
        Assert.Null(book.Source("other"));
    }
}
