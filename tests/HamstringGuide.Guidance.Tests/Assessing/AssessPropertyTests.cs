using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Assessing;

/// <summary>What is so of any answers. A failure names the seed that brings it back.</summary>
public sealed class AssessPropertyTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true);

    private static readonly Guidebook Book = Sample.Book().Build();

    [Fact]
    public void AnyAnswers_GiveTheSameWheneverAsked() =>
        Check.One(Cases, Prop.ForAll(ArbitraryAnswers.Of(Book), given => Result(given) == Result(given)));

    [Fact]
    public void AnyAnswers_GiveTheSameFromAGuidebookMadeAnew() =>
        Check.One(Cases, Prop.ForAll(ArbitraryAnswers.Of(Book), given => Result(given) == Result(given, Sample.Book().Build())));

    [Fact]
    public void AnyAnswers_InAnyOrder_GiveTheSame()
    {
        var shuffled = from given in ArbitraryAnswers.Of(Book).Generator
                       from other in Gen.Shuffle(given)
                       select (given, other: other.Select(a => a with { Values = [.. a.Values.Reverse()] }).ToArray());

        Check.One(Cases, Prop.ForAll(shuffled.ToArbitrary(), two => Result(two.given) == Result(two.other)));
    }

    [Fact]
    public void AnyAnswers_OnManyThreadsAtOnce_GiveTheSame()
    {
        var assessor = new Assessor(Book);

        Check.One(Cases.WithMaxTest(100), Prop.ForAll(ArbitraryAnswers.Of(Book).Generator.ArrayOf(16).ToArbitrary(), many =>
        {
            var alone = many.Select(given => Result(given)).ToArray();
            var together = new string[many.Length];
            Parallel.For(0, many.Length, i => together[i] = Result(many[i], Book, assessor));

            return alone.SequenceEqual(together);
        }));
    }

    private static string Result(IEnumerable<ArbitraryAnswers.Given> given) => Result(given, Book);

    /// <summary>All of it, or what is missing.</summary>
    private static string Result(IEnumerable<ArbitraryAnswers.Given> given, Guidebook book, Assessor? assessor = null)
    {
        try
        {
            return JsonSerializer.Serialize((assessor ?? new(book)).Assess(given.Build(book)), GuidebookJson.Options);
        }
        catch (IncompleteAnswersException problem)
        {
            return string.Join(' ', problem.Missing.Select(q => q.Id));
        }
    }
}
