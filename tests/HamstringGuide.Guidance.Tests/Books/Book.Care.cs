using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>Causes, exercises and what goes with them.</summary>
public sealed partial class Book
{
    private readonly List<Cause> _causes = [];
    private readonly List<Exercise> _exercises = [];
    private string[] _fallbackExercises = [];

    /// <param name="points">Given always; more by <paramref name="but"/>.</param>
    /// <param name="days">Target or review, whichever the level has; 14 unless said.</param>
    public Book Cause(
        string id,
        Criterion? requires = null,
        int points = 3,
        Disposition level = Disposition.SelfCare,
        int days = 14,
        Func<Cause, Cause>? but = null)
    {
        var cause = MakeCause(id) with
        {
            Requires = requires ?? When.Always,
            Points = [new(points, When.Always)],
            Disposition = level,
            TargetDays = level == Disposition.SeeClinicianSoon ? days : null,
            ReviewDays = level <= Disposition.SelfCareWithReview ? days : null,
        };
        _causes.Add(but is null ? cause : but(cause));
        return this;
    }

    /// <summary>Puts the fallback in this place of the table, with other values.</summary>
    public Book Fallback(Func<Cause, Cause> but)
    {
        _causes.Add(but(MakeCause(FallbackId) with { Fallback = true, Points = [] }));
        return this;
    }

    /// <summary>Adds a phase to the last cause.</summary>
    public Book Phase(string id, Criterion? when, params string[] exercises) =>
        Phase(new Phase { Id = id, For = id, When = when, Exercises = [.. exercises] });

    /// <inheritdoc cref="Phase(string, Criterion?, string[])"/>
    public Book Phase(Phase phase)
    {
        _causes[^1] = _causes[^1] with { Phases = [.. _causes[^1].Phases, phase] };
        return this;
    }

    /// <summary>Adds lines to the last cause.</summary>
    public Book Do(params AdviceLine[] lines)
    {
        _causes[^1] = _causes[^1] with { Do = [.. _causes[^1].Do, .. lines] };
        return this;
    }

    /// <inheritdoc cref="Do"/>
    public Book Avoid(params AdviceLine[] lines)
    {
        _causes[^1] = _causes[^1] with { Avoid = [.. _causes[^1].Avoid, .. lines] };
        return this;
    }

    public static AdviceLine Line(string text, params string[] needs) => new(text, [.. needs], WithoutExercise: false);

    public static AdviceLine LineWithoutExercise(string text, params string[] needs) => new(text, [.. needs], WithoutExercise: true);

    /// <summary>Exercises without tags. One whose id ends in <c>~</c> is gentle.</summary>
    public Book Exercises(params string[] ids)
    {
        foreach (var id in ids)
        {
            Exercise(id.TrimEnd('~'), gentle: id.EndsWith('~'));
        }

        return this;
    }

    public Book Exercise(string id, bool gentle = false, string[]? tags = null, Func<Exercise, Exercise>? but = null)
    {
        var exercise = new Exercise
        {
            Id = id,
            Ref = $"ex-{id}",
            Name = char.ToUpperInvariant(id[0]) + id[1..],
            Kind = "strengthening",
            Target = "thigh",
            Equipment = "none",
            Position = "standing",
            Gentle = gentle,
            Tags = [.. tags ?? []],
            Start = "Standing.",
            End = "Standing taller.",
            Pose = new("hips 0", "hips 0", "side"),
            Steps = ["Stand."],
            Regimens = [Regimen("usual")],
            Easier = new("Less.", []),
            Harder = new("More.", []),
            Errors = [],
            StopIf = "It hurts.",
            Evidence = Evidence.EvidenceLevel.E2,
            Grounds = Design,
        };
        _exercises.Add(but is null ? exercise : but(exercise));
        return this;
    }

    public static Regimen Regimen(string id) => new() { Id = id, Name = id, Sets = new(2, 3), PainLimit = 3 };

    /// <summary>Shown when no cause gives an exercise.</summary>
    public Book FallbackExercises(params string[] ids)
    {
        _fallbackExercises = ids;
        return this;
    }

    /// <summary>A lasting reason against exercises.</summary>
    public Book Removes(string id, Criterion when, params string[] exercises) => Removes(id, when, new Removal([], [.. exercises], []));

    /// <summary>A passing reason against exercises.</summary>
    public Book RemovesForNow(string id, Criterion when, params string[] exercises) =>
        Removes(id, when, new Removal([], [.. exercises], []), c => c with { Lasting = false });

    public Book Removes(string id, Criterion when, Removal removal, Func<Contraindication, Contraindication>? but = null)
    {
        var contraindication = new Contraindication
        {
            Id = id,
            Ref = $"CR-{id}",
            Name = id,
            When = when,
            Removes = removal,
            Lasting = true,
            Why = $"Not with {id}.",
            Grounds = Design,
        };
        _contraindications.Add(but is null ? contraindication : but(contraindication));
        return this;
    }

    public Book Tip(string id, Criterion when, Func<CareTip, CareTip>? but = null)
    {
        var tip = new CareTip
        {
            Id = id,
            Ref = $"tip-{id}",
            Title = id,
            Text = $"Text of {id}.",
            Moves = [],
            When = when,
            Needs = [],
            Grounds = Design,
        };
        _tips.Add(but is null ? tip : but(tip));
        return this;
    }

    private static Cause MakeCause(string id) => new()
    {
        Id = id,
        Ref = $"p-{id}",
        Name = id,
        Requires = When.Always,
        Points = [],
        Disposition = Disposition.SelfCare,
        ReviewDays = 14,
        PainLimit = 5,
        Messages = [$"Message of {id}."],
        Do = [],
        Avoid = [],
        Phases = [],
        Grounds = Design,
    };
}
