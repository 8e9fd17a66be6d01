using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Web.Handovers;

/// <summary>
/// How an answer reads to a clinician. By permanent ids, so that it holds for every edition; an answer that nobody thought of is
/// something that was reported, so it is never lost among what was denied.
/// </summary>
public static class AnswerSense
{
    /// <summary>The person does not know, or has not tried: never a "no".</summary>
    private static readonly HashSet<string> Unsure =
    [
        "onset/unknown", "bone-tender/not-sure", "hamstring-power/not-tried", "stretch-feel/not-sure", "self-test-ake/not-done",
        "self-test-ankle/not-done",
    ];

    /// <summary>Nothing out of the ordinary, beside the options that stand for no other.</summary>
    private static readonly HashSet<string> Ordinary =
    [
        "weight-bearing/walk-normal", "knee-bend-90/yes", "bruising/none", "hamstring-power/strong", "morning-stiffness/none",
        "floor-access/yes", "self-test-ake/straight-or-nearly", "self-test-ankle/no-change",
    ];

    public static bool IsUnsure(string question, string answer) => Unsure.Contains($"{question}/{answer}");

    /// <summary>The answer denies what was asked about.</summary>
    public static bool IsDenial(QuestionnaireItem question, string answer) =>
        Ordinary.Contains($"{question.Id}/{answer}") || question.Options.Any(option => option.Id == answer && option.Exclusive);
}
