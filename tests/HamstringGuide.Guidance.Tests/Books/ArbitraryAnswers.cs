using FsCheck;
using FsCheck.Fluent;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>Any answers that a book takes, for properties; a failing case is made smaller by leaving answers out.</summary>
internal static class ArbitraryAnswers
{
    /// <summary>Questions answered or not, hidden ones too.</summary>
    public static Arbitrary<Given[]> Of(Guidebook book)
    {
        var any = Gen
            .CollectToArray(book.Parts.Questionnaire.Items, q => Gen.Frequency(
                (1, Gen.Constant(new Given(q.Id, []))),
                (2, One(q).Select(values => new Given(q.Id, values)))))
            .Select(answers => answers.Where(a => a.Values.Length > 0).ToArray());

        return Arb.From(any, answers => answers.Select(a => answers.Except([a]).ToArray()));
    }

    public static Answers Build(this IEnumerable<Given> given, Guidebook book) =>
        given.Aggregate(Answers.None(book), (answers, a) => answers.With(a.Question, a.Values));

    private static Gen<string[]> One(QuestionnaireItem question)
    {
        if (question.Scale is { } scale)
        {
            return Gen.Choose(scale.Min, scale.Max).Select(n => new[] { $"{n}" });
        }

        Gen<string> any = Gen.Elements(question.Options.Select(o => o.Id).ToArray());
        string[] together = [.. question.Options.Where(o => !o.Exclusive && !o.Yields).Select(o => o.Id)];
        var several = from some in Gen.SubListOf(together)
                      from ordered in Gen.Shuffle(some.ToArray())
                      from other in any
                      select ordered.Length > 0 ? ordered : [other];
        var single = any.Select(option => new[] { option });

        return question.Type == QuestionType.Single ? single : Gen.OneOf([single, several]);
    }

    /// <summary>One answer.</summary>
    internal sealed record Given(string Question, string[] Values)
    {
        public override string ToString() => $"{Question}={string.Join(',', Values)}";
    }
}
