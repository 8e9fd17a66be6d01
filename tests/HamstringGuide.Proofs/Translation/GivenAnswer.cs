using System.Collections.Immutable;
using HamstringGuide.Guidance;

namespace HamstringGuide.Proofs.Translation;

/// <summary>What a question is answered; of a scale, its number.</summary>
public sealed record GivenAnswer(string Question, ImmutableArray<string> Options)
{
    /// <summary>The answers as the guide takes them from outside.</summary>
    public static AnswersReading Read(Guidebook guidebook, IEnumerable<GivenAnswer> answers) =>
        AnswersReader.Read(guidebook, answers.Select(a => KeyValuePair.Create(a.Question, a.Options)));

    /// <summary>Names of the variables that stand for the chosen options.</summary>
    public static IReadOnlySet<string> Variables(IEnumerable<GivenAnswer> answers) =>
        answers.SelectMany(a => a.Options.Select(o => AnswerTerms.VariableName(a.Question, o))).ToHashSet(StringComparer.Ordinal);
}
