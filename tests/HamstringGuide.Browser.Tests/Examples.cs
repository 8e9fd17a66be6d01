using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Browser.Tests;

/// <summary>Worked examples that lead to all kinds of pages.</summary>
public static class Examples
{
    /// <summary>One of each level of care.</summary>
    public static IReadOnlyList<WorkedExample> OfEachLevel { get; } =
        [.. RealContent.WorkedExamples.DistinctBy(example => example.Expected.Disposition).OrderBy(example => example.Expected.Disposition)];

    /// <summary>Answers something on every page of the check, and is shown exercises.</summary>
    public static WorkedExample Whole { get; } = RealContent.WorkedExamples.First(example =>
        !example.Expected.Exercises.IsEmpty && AnsweredPages(example) == RealContent.Parts.Questionnaire.Pages.Length);

    public static WorkedExample EndedEarly { get; } =
        RealContent.WorkedExamples.First(example => example.Expected is { Partial: true, Disposition: Disposition.SameDayUrgent });

    /// <summary>Said on the first page, and the check is over.</summary>
    public static WorkedExample Emergency { get; } =
        RealContent.WorkedExamples.First(example => example.Expected.Disposition == Disposition.EmergencyNow && AnsweredPages(example) == 1);

    /// <summary>The answers that count.</summary>
    public static Answers Counted(WorkedExample example) => RealContent.Guidebook.Follow(example.AnswersFor(RealContent.Guidebook)).Counted;

    private static int AnsweredPages(WorkedExample example)
    {
        var answers = Counted(example);
        return answers.Questions.Select(id => RealContent.Guidebook.Question(id)!.Page).Distinct().Count();
    }
}
