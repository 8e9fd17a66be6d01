using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Safety;

namespace HamstringGuide.Proofs.Refutations;

/// <summary>A safety property in words.</summary>
public sealed class PropertyWords(GuidebookParts parts)
{
    private readonly CriterionWords _criteria = new(parts);

    public string Of(SafetyProperty property)
    {
        string[] when =
        [
            property.When is { } criterion ? $"when {_criteria.Of(criterion)}" : "whatever is answered",
            .. property.Permission is { } permission ? [$"and the exercise permitted is {permission.ToId()}"] : Array.Empty<string>(),
            .. property.WholeCheck ? ["and the whole check is answered"] : Array.Empty<string>(),
        ];
        var claims = property.Pair is { } pair ? Of(pair) : string.Join("; ", property.Then.Select(Of));
        return $"{string.Join(' ', when)}: {claims}";
    }

    public string Of(SafetyClaim claim) => claim switch
    {
        SafetyClaim.DispositionIs { AtLeast: { } least, AtMost: { } most } when least == most => $"how soon to be seen is {least.ToId()}",
        SafetyClaim.DispositionIs { AtLeast: { } least, AtMost: null } => $"how soon to be seen is {least.ToId()} or sooner",
        SafetyClaim.DispositionIs { AtLeast: null, AtMost: { } most } => $"how soon to be seen is {most.ToId()} or less",
        SafetyClaim.DispositionIs level => $"how soon to be seen is {level.AtLeast?.ToId()} to {level.AtMost?.ToId()}",
        SafetyClaim.SeenWithin seen => $"to be seen within {seen.Days} days, or sooner",
        SafetyClaim.PermissionAtMost most => $"the exercise permitted is {most.Permission.ToId()} at most",
        SafetyClaim.NoneAllowed none => $"no exercise is allowed that is {Named(none.Exercises, none.Tags)}",
        SafetyClaim.OnlyAllowed only => $"no other exercise is allowed than {Names(only.Exercises)}",
        SafetyClaim.NoneShown none => $"no exercise is shown that is {Named(none.Exercises, none.Tags)}",
        SafetyClaim.OnlyGentleShown => "every exercise shown is gentle",
        SafetyClaim.NoCause none => $"not among the causes: {string.Join(", ", none.Causes)}",
        SafetyClaim.NoRedFlag => "no red flag fires",
        SafetyClaim.AnswersAre answers => _criteria.Of(answers.Criterion),
        SafetyClaim.CountIs count => $"number of {Items(count.Items)}: {CriterionWords.Limits(count.AtLeast, count.AtMost)}",
        _ => $"{claim}",
    };

    private string Of(AnswerPair pair)
    {
        string[] compared =
        [
            .. pair.NeverLower ? ["never makes it less urgent"] : Array.Empty<string>(),
            .. pair.KeepsRedFlags ? ["loses no red flag"] : Array.Empty<string>(),
            .. pair.Same.IsEmpty ? Array.Empty<string>() : [$"changes nothing of: {string.Join(", ", pair.Same.Select(p => p.ToId()))}"],
        ];
        return $"{Of(pair.Second)} {string.Join(" and ", compared)}";
    }

    private string Of(AnswerChange change) => change switch
    {
        AnswerChange.MoreTicked more => $"ticking more in {Labels(more.Questions)}",
        AnswerChange.AlsoAnswered also => $"answering {Labels(also.Questions)} too",
        AnswerChange.Instead instead =>
            $"answering “{_criteria.Label(instead.Question)}” with “{_criteria.Text(instead.Question, instead.To)}” instead of “{_criteria.Text(instead.Question, instead.From)}”",
        _ => "answering questions that are not asked otherwise",
    };

    private string Labels(IEnumerable<string> questions) => string.Join(" or ", questions.Select(q => $"“{_criteria.Label(q)}”"));

    private string Named(IReadOnlyCollection<string> exercises, IReadOnlyCollection<string> tags) =>
        string.Join(" or ", [.. exercises.Select(Name), .. tags.Select(t => $"tagged {t}")]);

    private string Names(IEnumerable<string> exercises) => string.Join(", ", exercises.Select(Name));

    private string Name(string exercise) => parts.Exercises.FirstOrDefault(e => e.Id == exercise)?.Name ?? exercise;

    private static string Items(CountedItems items) => items switch
    {
        CountedItems.Causes => "causes",
        CountedItems.Shown => "exercises shown",
        _ => "later steps",
    };
}
