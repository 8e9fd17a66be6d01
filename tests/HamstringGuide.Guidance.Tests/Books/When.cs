namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>Conditions, written short.</summary>
internal static class When
{
    public static Criterion Always => All();

    public static Criterion Never => Not(All());

    public static Criterion Is(string question, params string[] options) => new Criterion.AnswerIs(question, [.. options]);

    public static Criterion AtLeast(string question, int score) => new Criterion.ScoreIs(question, score, null);

    public static Criterion AtMost(string question, int score) => new Criterion.ScoreIs(question, null, score);

    public static Criterion Between(string question, int least, int most) => new Criterion.ScoreIs(question, least, most);

    public static Criterion Finding(string id) => new Criterion.FindingIs(id);

    public static Criterion All(params Criterion[] parts) => new Criterion.AllOf([.. parts]);

    public static Criterion Any(params Criterion[] parts) => new Criterion.AnyOf([.. parts]);

    public static Criterion Not(Criterion part) => new Criterion.Not(part);

    public static Criterion Result(ResultAspect aspect, params string[] ids) => new Criterion.ResultHas(aspect, [.. ids]);
}
