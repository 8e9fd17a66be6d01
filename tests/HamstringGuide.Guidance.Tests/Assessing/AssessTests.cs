using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>What can't be assessed, and that the same answers always give the same result.</summary>
public sealed class AssessTests
{
    [Fact]
    public void Assess_RequiredQuestionOpen_ThrowsAndNamesIt()
    {
        var book = Sample.Book().Build();

        var problem = Assert.Throws<IncompleteAnswersException>(() => book.Assess("signs=none", "place=knee"));

        Assert.Equal(["pain"], problem.Missing.Select(q => q.Id));
    }

    [Fact]
    public void Assess_NothingAnswered_Throws() => Assert.Throws<IncompleteAnswersException>(() => Sample.Book().Build().Assess());

    [Fact]
    public void Assess_AnswersOfAnotherGuidebook_Throws()
    {
        var answers = Sample.Book().Build().Given("signs=none", "place=thigh", "pain=1");

        Assert.Throws<ArgumentException>(() => new Assessor(Sample.Book().Build()).Assess(answers));
    }

    [Fact]
    public void Assess_Result_NamesTheRelease() => Assert.Equal("2026.1-0badc0de", new Book().Build().Assess().Release.Identity);

    [Fact]
    public void Assess_Twice_GivesTheSame()
    {
        var book = Sample.Book().Build();
        string[] answers = ["signs=swollen", "place=knee", "pain=9", "swelling=fast", "self-test=bent"];

        Assert.Equal(Whole(book.Assess(answers)), Whole(book.Assess(answers)));
    }

    [Fact]
    public void Assess_OrderOfAnswersAndOptions_DoesNotMatter()
    {
        var book = Sample.Book().Build();
        string[] answers = ["signs=swollen,numb", "place=knee", "pain=9", "swelling=slow,fast", "self-test=bent"];
        string[] otherOptions = ["signs=numb,swollen", "place=knee", "pain=9", "swelling=fast,slow", "self-test=bent"];

        var expected = Whole(book.Assess(answers));

        Assert.All(Orders(answers), order => Assert.Equal(expected, Whole(book.Assess(order))));
        Assert.Equal(expected, Whole(book.Assess(otherOptions)));
    }

    [Fact]
    public void Assess_WholeAssessment_DoesNotChangeTheAnswers()
    {
        var book = Sample.Book().Build();
        var answers = book.Given("signs=none", "place=thigh", "pain=9", "swelling=fast", "self-test=bent");

        new Assessor(book).Assess(answers);

        Assert.Equal(["signs", "place", "pain", "swelling", "self-test"], answers.Questions);
    }

    [Fact]
    public async Task Assess_OnManyThreads_GivesTheSame()
    {
        var book = Sample.Book().Build();
        var expected = Whole(book.Assess("signs=none", "place=knee", "pain=6", "swelling=fast"));

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            Enumerable.Range(0, 50).Select(_ => Whole(book.Assess("signs=none", "place=knee", "pain=6", "swelling=fast"))).Distinct().ToArray())));

        Assert.All(results, seen => Assert.Equal([expected], seen));
    }

    [Fact]
    public void Assess_SampleBook_EveryFieldInOneResult()
    {
        var result = Sample.Book().Build().Assess("signs=none", "place=knee", "pain=6", "swelling=fast", "self-test=bent");

        Assert.Equal(Disposition.SelfCare, result.Disposition);
        Assert.Equal(["cause:kneecap"], result.Reasons.Select(r => r.Rule));
        Assert.Equal(["walking", "quad-set"], result.Exercises.Select(e => e.Exercise.Id));
        Assert.Equal(["walking", "quad-set"], result.Allowed.Select(e => e.Id));
        Assert.Empty(result.Later);
        Assert.Equal(["lunge"], result.Withheld.Select(w => w.Exercise.Id));
        Assert.Equal(["deep-bend-hurts", "swollen-knee"], result.Withheld[0].Reasons.Select(r => r.Rule));
        Assert.Equal(["First walking and quad-set."], result.Tips.Select(t => t.Text));
        Assert.Equal(["Walk."], result.Causes[0].Do.Select(l => l.Text));
        Assert.Equal(["Pushing through pain."], result.Causes[0].Avoid.Select(l => l.Text));
        Assert.Equal(2, result.PainLimit);
        Assert.Equal(14, result.ReviewDays);
        Assert.False(result.Partial);
        Assert.Empty(result.Ignored);
    }

    private static string Whole(Assessment result) => System.Text.Json.JsonSerializer.Serialize(result, Guidance.Releases.GuidebookJson.Options);

    private static IEnumerable<string[]> Orders(string[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany((first, i) => Orders([.. items[..i], .. items[(i + 1)..]]).Select(rest => (string[])[first, .. rest]));
}
