using HamstringGuide.Content;
using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Testing;

namespace HamstringGuide.Benchmarks;

/// <summary>Which examples to measure.</summary>
public enum Cases
{
    /// <summary>Every example with all questions answered, one after the other.</summary>
    All,

    /// <summary>Self-care with one cause.</summary>
    MildSelfCare,

    /// <summary>The one with most causes, and of those the one with most exercises.</summary>
    MostCauses,

    /// <summary>The one with most rules, and of those the one with fewest causes.</summary>
    MostRules,
}

/// <summary>Answers, and the same as a code.</summary>
public sealed record CodedCase(Answers Answers, string Code);

/// <summary>The examples of the content folder as answers.</summary>
public sealed class ExampleCases
{
    private readonly WorkedExample[] _examples = [.. RealContent.WorkedExamples.Where(s => !s.Expected.Partial)];

    public CodedCase[] Of(Cases cases) => cases switch
    {
        Cases.MildSelfCare => [Coded(_examples.First(s => s.Expected is { Disposition: Disposition.SelfCare, Causes.Length: 1 }))],
        Cases.MostCauses => [Coded(_examples.MaxBy(s => (s.Expected.Causes.Length, s.Expected.Exercises.Length))!)],
        Cases.MostRules => [Coded(_examples.MaxBy(s => (s.Expected.Rules.Length, -s.Expected.Causes.Length))!)],
        _ => [.. _examples.Select(Coded)],
    };

    private CodedCase Coded(WorkedExample example)
    {
        var reading = AnswersReader.Read(RealContent.Guidebook, example.Answers.Select(a => KeyValuePair.Create(a.Question, a.Values)));

        return reading.Problems.IsEmpty
            ? new(reading.Answers, AnswerCode.Write(reading.Answers, new(2026, 11, 22)))
            : throw new InvalidOperationException($"{example.Name}: {reading.Problems[0].Message}");
    }
}
