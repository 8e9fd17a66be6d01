using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>A small book without problems that has something of every kind, and every optional field somewhere.</summary>
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
            Regimens = [Books.Book.Regimen("usual"), Strong],
            Easier = new("A chair.", ["quad-set"]),
            Harder = new("A weight.", ["lunge"]),
            NotFor = "Not with a swollen knee.",
            EvidenceNote = "part of tested programmes",
            Grounds = new(["study"], [Basis.Knowledge, Basis.Design]),
        })
        .FallbackExercises("walking")
        .Removes("deep-bend-hurts", When.AtLeast("pain", 5), new Removal(["deep-bend"], [], []))
        .RemovesForNow("swollen-knee", When.Is("swelling", "fast"), "lunge")
        .Removes("only-walking", When.AtLeast("pain", 10), new Removal([], [], ["walking"]))
        .Tip("warm-up", When.Result(ResultAspect.Shown, "any"), t => t with { Text = "First {moves}.", Moves = ["walking", "quad-set"], Needs = ["walking"], WithoutExercise = true })
        .Change(p => p with
        {
            Sources = [.. p.Sources.Select(Filled)],
            CareTexts = p.CareTexts with { Dispositions = [p.CareTexts.Dispositions[0] with { WhereNote = "Do not drive." }, .. p.CareTexts.Dispositions[1..]] },
        });

    private static Regimen Strong => Books.Book.Regimen("strong") with
    {
        Sets = new(4, 5),
        Repetitions = new(8, 8),
        HoldSeconds = new(2, 3),
        RestSeconds = new(60, 120),
        Minutes = new(5, 10),
        TimesADay = new(1, 2),
        DaysAWeek = new(3, 3),
        EachSide = true,
        Load = "none at first",
        Note = "when warm",
    };

    private static Source Filled(Source source) => source with
    {
        Authors = ["Author A. B.", "Körper Ö."],
        In = "Journal",
        Publisher = "Press",
        Volume = "52",
        Issue = "3",
        Pages = "1-44",
        Doi = "10.1/x",
        Pmid = "123",
        Url = "https://example.org/?a=1&b=2",
        Note = "For authors.",
    };

}
