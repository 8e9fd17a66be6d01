using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Web.Guides.Rules;

/// <summary>
/// Writes conditions for a clinician: the labels and options of the questions instead of ids, and each <c>not</c> in a form that
/// can't be read in two ways.
/// </summary>
public sealed class ConditionWords(Guidebook guidebook)
{
    private readonly Dictionary<string, Finding> _findings =
        guidebook.Parts.Findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);

    public ConditionText Of(Criterion criterion) => criterion switch
    {
        Criterion.AllOf { Parts: [var only] } => Of(only),
        Criterion.AnyOf { Parts: [var only] } => Of(only),
        Criterion.AllOf { Parts.IsEmpty: true } => Statement("Always true"),
        Criterion.AnyOf { Parts.IsEmpty: true } => Statement("Never true"),
        Criterion.AllOf all => Group(ConditionJoint.All, "All of these:", all.Parts),
        Criterion.AnyOf any => Group(ConditionJoint.Any, "At least one of these:", any.Parts),
        Criterion.Not not => Negated(not.Part),
        Criterion.AnswerIs answer => Answer(answer),
        Criterion.ScoreIs score => Score(score),
        Criterion.FindingIs finding => Finding(finding),
        Criterion.ResultHas result => Result(result),
        _ => throw new InvalidOperationException($"Unknown kind of criterion: {criterion.GetType().Name}"),
    };

    private ConditionText Negated(Criterion part) => part switch
    {
        Criterion.AllOf { Parts: [var only] } => Negated(only),
        Criterion.AnyOf { Parts: [var only] } => Negated(only),
        Criterion.AllOf { Parts.IsEmpty: true } => Statement("Never true"),
        Criterion.AnyOf { Parts.IsEmpty: true } => Statement("Always true"),
        Criterion.AllOf all => Group(ConditionJoint.NotAll, "Not all of these together:", all.Parts),
        Criterion.AnyOf any => Group(ConditionJoint.NoneOf, "None of these:", any.Parts),
        Criterion.Not twice => Of(twice.Part),
        _ => Not(Of(part)),
    };

    private static ConditionText Not(ConditionText statement) => statement with { Says = [new("Not: "), .. statement.Says] };

    private ConditionText Group(ConditionJoint joint, string heading, ImmutableArray<Criterion> parts) =>
        new() { Joint = joint, Says = [new(heading)], Parts = [.. parts.Select(Of)] };

    private ConditionText Answer(Criterion.AnswerIs answer)
    {
        var question = guidebook.Question(answer.Question)!;
        var several = answer.Options.Length > 1;
        var verb = question.Type == QuestionType.Multiple
            ? several ? " includes at least one of " : " includes "
            : several ? " is one of " : " is ";

        return Statement(
            [Label(question), new(verb)],
            answer.Options.Select(id => new Run(Quoted(question.Options.First(option => option.Id == id).Text))));
    }

    private ConditionText Score(Criterion.ScoreIs score)
    {
        var limits = score switch
        {
            { AtLeast: { } least, AtMost: { } most } => least == most ? $"exactly {least}" : $"{least} to {most}",
            { AtLeast: { } least } => $"at least {least}",
            _ => $"at most {score.AtMost}",
        };

        return Statement([Label(guidebook.Question(score.Question)!), new($" is {limits}")], []);
    }

    private ConditionText Finding(Criterion.FindingIs criterion)
    {
        var finding = _findings[criterion.Finding];
        return Statement([new("Finding "), new(Quoted(finding.Means), RuleAddress.Of(ReaderKind.Finding, finding.Id))], []);
    }

    private ConditionText Result(Criterion.ResultHas result)
    {
        var several = result.Ids.Length > 1;
        var one = several ? "one of " : "";

        return result.Aspect switch
        {
            ResultAspect.Level => Statement(
                [new($"The level is {one}")],
                result.Ids.Select(id => new Run(Quoted(guidebook.Parts.CareTexts.Dispositions.First(d => d.Disposition.ToId() == id).Step)))),
            ResultAspect.Cause => Statement(
                [new($"A cause that is shown is {one}")],
                result.Ids.Select(id => new Run(Quoted(guidebook.Cause(id)!.Name), RuleAddress.Of(ReaderKind.Cause, id)))),
            ResultAspect.Shown when result.Ids.Contains("any") => Statement("At least one exercise is shown"),
            ResultAspect.Shown => Statement([new($"An exercise that is shown is {one}")], result.Ids.Select(Exercise)),
            ResultAspect.Allowed => Statement([new($"An exercise that is allowed is {one}")], result.Ids.Select(Exercise)),
            _ => Statement(
                [new($"An exercise that is {(result.Aspect == ResultAspect.ShownTag ? "shown" : "allowed")} has {(several ? "one of the tags" : "the tag")} ")],
                result.Ids.Select(tag => new Run(Quoted(tag)))),
        };
    }

    private Run Exercise(string id)
    {
        var exercise = guidebook.Exercise(id)!;
        return new(Quoted(exercise.Name), RuleAddress.Of(exercise));
    }

    private static Run Label(QuestionnaireItem question) => new(question.Label, RuleAddress.Of(ReaderKind.Question, question.Id));

    private static ConditionText Statement(string says) => Statement([new(says)], []);

    private static ConditionText Statement(ImmutableArray<Run> says, IEnumerable<Run> choices) =>
        new() { Joint = ConditionJoint.Statement, Says = says, Choices = [.. choices] };

    private static string Quoted(string text) => $"“{text}”";
}
