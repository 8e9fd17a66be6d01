using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Web.Checking;

/// <summary>
/// Which questions come and go with the answers on their own page. The server puts each of them on the page, and a stylesheet
/// shows it while its condition holds; what counts is decided by the server alone.
/// </summary>
public sealed class LiveQuestions(GuidebookParts guidebook)
{
    private readonly Dictionary<string, Criterion> _findings = guidebook.Findings.ToDictionary(f => f.Id, f => f.When, StringComparer.Ordinal);
    private readonly Dictionary<string, QuestionnaireItem> _questions = guidebook.Questionnaire.Items.ToDictionary(q => q.Id, StringComparer.Ordinal);

    /// <summary>When a question is asked, once the other pages are answered like this.</summary>
    public LiveCondition Of(QuestionnaireItem question, Answers counted) =>
        Of(question, atom => [Holds(atom, counted) ? LiveCondition.Always : LiveCondition.Never]).Single();

    /// <summary>The stylesheet for whatever the other pages' answers may be.</summary>
    public string Css()
    {
        var css = new StringBuilder("/* Written from the questions' conditions; a test keeps it so. */\n@layer components {\n@supports selector(:has(a)) {\n");
        var conditions = guidebook.Questionnaire.Items
            .SelectMany(question => Of(question, _ => [LiveCondition.Always, LiveCondition.Never]))
            .Where(condition => condition.IsOpen)
            .Distinct()
            .OrderBy(condition => condition.Selector, StringComparer.Ordinal);

        foreach (var condition in conditions)
        {
            css.Append($".{condition.CssClass} {{ display: none; }}\nform{condition.Selector} .{condition.CssClass} {{ display: block; }}\n");
        }

        return css.Append("}\n}\n").ToString();
    }

    /// <param name="elsewhere">What a condition on an answer of another page may be.</param>
    private ImmutableHashSet<LiveCondition> Of(QuestionnaireItem question, Func<Criterion, ImmutableHashSet<LiveCondition>> elsewhere)
    {
        return question.EnableWhen is { } when ? Reduce(when) : [LiveCondition.Always];

        ImmutableHashSet<LiveCondition> Reduce(Criterion criterion) => criterion switch
        {
            Criterion.FindingIs finding => Reduce(_findings[finding.Finding]),
            Criterion.Not not => [.. Reduce(not.Part).Select(part => !part)],
            Criterion.AllOf all => all.Parts.Aggregate(One(LiveCondition.Always), (before, part) => Pairs(before, Reduce(part), (a, b) => a & b)),
            Criterion.AnyOf any => any.Parts.Aggregate(One(LiveCondition.Never), (before, part) => Pairs(before, Reduce(part), (a, b) => a | b)),
            Criterion.AnswerIs answer => Atom(answer, _questions[answer.Question], asked => LiveCondition.Ticked(asked.Id, answer.Options)),
            Criterion.ScoreIs score => Atom(score, _questions[score.Question], asked => LiveCondition.Scored(
                asked.Id,
                Math.Max(score.AtLeast ?? asked.Scale!.Min, asked.Scale!.Min),
                Math.Min(score.AtMost ?? asked.Scale.Max, asked.Scale.Max))),
            _ => throw new ArgumentException($"A question can't depend on {criterion}.", nameof(criterion)),
        };

        // An answer counts only while its own question is asked.
        ImmutableHashSet<LiveCondition> Atom(Criterion atom, QuestionnaireItem asked, Func<QuestionnaireItem, LiveCondition> ticked) =>
            asked.Page == question.Page ? Pairs(One(ticked(asked)), Of(asked, elsewhere), (a, b) => a & b) : elsewhere(atom);
    }

    private static ImmutableHashSet<LiveCondition> One(LiveCondition condition) => [condition];

    private static ImmutableHashSet<LiveCondition> Pairs(
        ImmutableHashSet<LiveCondition> some, ImmutableHashSet<LiveCondition> others, Func<LiveCondition, LiveCondition, LiveCondition> join) =>
        [.. some.SelectMany(one => others.Select(other => join(one, other)))];

    private static bool Holds(Criterion atom, Answers counted) => atom switch
    {
        Criterion.AnswerIs answer => counted[answer.Question].Intersect(answer.Options).Any(),
        Criterion.ScoreIs score => counted[score.Question] is [var given] && int.Parse(given, CultureInfo.InvariantCulture) is var number
            && number >= (score.AtLeast ?? number) && number <= (score.AtMost ?? number),
        _ => throw new ArgumentException($"Not about one answer: {atom}", nameof(atom)),
    };
}
