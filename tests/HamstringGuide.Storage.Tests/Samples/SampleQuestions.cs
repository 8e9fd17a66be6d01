using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Storage.Tests.Samples;

internal static class SampleQuestions
{
    private static readonly Grounds Designed = new([], [Basis.Design]);

    public static Questionnaire Questionnaire { get; } = new()
    {
        Pages =
        [
            new() { Number = 1, Title = "Start", Heading = "How it started", MayStop = true },
            new() { Number = 2, Title = "Now", Heading = "How it is now" },
        ],
        Items =
        [
            new()
            {
                Id = "start", Number = 7, Page = 1, Type = QuestionType.Single, Text = "How did it start?", Label = "Start", Help = "Think back.",
                Missing = "Say how it started.", Why = "It tells a lot.", Grounds = Designed,
                Options =
                [
                    new() { Id = "sudden", Number = 2, Text = "All at once" },
                    new() { Id = "slow", Number = 1, Text = "Little by little" },
                    new() { Id = "none", Number = 3, Text = "None of these", Exclusive = true },
                    new() { Id = "any", Number = 4, Text = "Not sure", Yields = true },
                ],
            },
            new()
            {
                Id = "pain", Number = 3, Page = 2, Type = QuestionType.Scale, Text = "How bad is it?", Label = "Pain", Missing = "Give a number.",
                Why = "It sets the limit.", Grounds = Designed, Options = [], Scale = new(0, 10, "None", "The worst"),
            },
            new()
            {
                Id = "bend", Number = 5, Page = 2, Type = QuestionType.Multiple, Text = "Where does it pull?", Label = "Pull", Missing = "Say where.",
                Why = "It tells nerve from muscle.", Grounds = new(["zhang-2020"], [Basis.Knowledge]),
                EnableWhen = new Criterion.AnswerIs("start", ["sudden"]), Optional = true, WhenSkipped = "not-tried",
                Options =
                [
                    // The same id as an option of another question.
                    new() { Id = "none", Number = 1, Text = "Nowhere", Exclusive = true },
                    new() { Id = "not-tried", Number = 2, Text = "Not tried" },
                ],
            },
        ],
    };
}
