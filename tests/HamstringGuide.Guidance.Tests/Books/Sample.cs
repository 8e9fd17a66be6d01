using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>A small book without problems that has something of every kind.</summary>
internal static class Sample
{
    public static Book Book() => new Book()
        .Source("study")
        .Page(1, mayStop: true)
        .Multiple("signs", "swollen", "numb", "not-sure?", "none!")
        .Page(2)
        .Single("place", "thigh", "knee", "calf").But(q => q with { Grounds = new(["study"], [Basis.Knowledge]), Help = "Where it is worst." })
        .Scale("pain")
        .Multiple("swelling", "slow", "fast", "none!").ShownWhen(When.Finding("knee-pain"))
        .Page(3)
        .Single("self-test", "straight", "bent", "not-done").SelfTest()
        .Finding("knee-pain", When.All(When.Is("place", "knee"), When.AtLeast("pain", 1)))
        .Rule("numb-leg", When.Is("signs", "numb"), Disposition.EmergencyNow)
        .Rule("swollen-leg", When.Is("signs", "swollen"), Disposition.SameDayUrgent)
        .Rule("strong-pain", When.AtLeast("pain", 8), Disposition.SeeClinicianSoon, 7, ExercisePermission.Gentle)
        .Cause(
            "kneecap",
            When.Finding("knee-pain"),
            points: 4,
            but: c => c with { AlwaysFirst = true, PainLimit = 2, Points = [new(4, When.Always), new(-1, When.AtLeast("pain", 9))] })
        .Phase("now", null, "walking", "quad-set")
        .Phase(new() { Id = "late", For = "later", When = When.Not(When.AtLeast("pain", 3)), Dose = "strong", Exercises = ["lunge"] })
        .Do(Books.Book.Line("Walk.", "walking"), Books.Book.Line("Bend.", "tag:deep-bend"))
        .Avoid(Books.Book.LineWithoutExercise("Pushing through pain."))
        .Fallback(c => c with
        {
            AloneWhen = When.Is("place", "calf"),
            Escalates = new(Disposition.SeeClinicianSoon, 14, When.Between("pain", 4, 7)),
        })
        .Exercises("walking~", "quad-set~")
        .Exercise("lunge", tags: ["deep-bend"], but: e => e with
        {
            Regimens = [Books.Book.Regimen("usual"), Books.Book.Regimen("strong") with { Sets = new(4, 5), Repetitions = new(8, 8), EachSide = true }],
            Easier = new("A chair.", ["quad-set"]),
        })
        .FallbackExercises("walking")
        .Removes("deep-bend-hurts", When.AtLeast("pain", 5), new Removal(["deep-bend"], [], []))
        .RemovesForNow("swollen-knee", When.Is("swelling", "fast"), "lunge")
        .Removes("only-walking", When.AtLeast("pain", 10), new Removal([], [], ["walking"]))
        .Tip("warm-up", When.Result(ResultAspect.Shown, "any"), t => t with { Text = "First {moves}.", Moves = ["walking", "quad-set"], Needs = ["walking"] });

}
