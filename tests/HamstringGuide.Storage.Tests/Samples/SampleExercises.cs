using System.Collections.Immutable;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Storage.Tests.Samples;

internal static class SampleExercises
{
    private static readonly Grounds Designed = new([], [Basis.Design]);

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        new()
        {
            Id = "curl", Ref = "ex-curl", Name = "Curl", Kind = "Strengthening", Target = "Hamstrings", Equipment = "None", Position = "Lying", Gentle = false,
            Tags = ["strength", "prone"], Start = "Straight", End = "Bent", Pose = new("knee 0", "knee 90", "side"), Steps = ["Lie.", "Bend.", "Let down."],
            Regimens =
            [
                new()
                {
                    Id = "usual", Name = "Usual", Sets = new(2, 3), Repetitions = new(10, 12), HoldSeconds = new(5, 5), RestSeconds = new(60, 90), Minutes = new(1, 2),
                    TimesADay = new(1, 1), DaysAWeek = new(3, 3), EachSide = true, Load = "Body weight", Note = "Slowly.", PainLimit = 3,
                },
                new() { Id = "week-1", Name = "Week 1", Minutes = new(5, 5), PainLimit = 2 },
            ],
            Easier = new("Less far.", ["bridge"]), Harder = new("With a weight.", []), Errors = ["Hips lift."], StopIf = "It stabs.",
            NotFor = "A fresh tear.", Evidence = EvidenceLevel.E2, EvidenceNote = "One trial.", Grounds = new(["askling-2013"], []),
        },
        new()
        {
            Id = "bridge", Ref = "ex-bridge", Name = "Bridge", Kind = "Stretch", Target = "Hips", Equipment = "Mat", Position = "On the back", Gentle = true,
            Tags = ["stretch"], Start = "Down", End = "Up", Pose = new("hip 45", "hip 0", "front"), Steps = ["Lift."],
            Regimens = [new() { Id = "usual", Name = "Usual", Repetitions = new(8, 8), PainLimit = 3 }],
            Easier = new("Both legs.", []), Harder = new("One leg.", ["curl"]), Errors = [], StopIf = "It cramps.", Evidence = EvidenceLevel.E3, Grounds = Designed,
        },
    ];
}
