using System.Collections.Immutable;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Causes;

/// <summary>How causes are chosen (clinical model, a2 steps 4 and 8).</summary>
public sealed record CauseRules
{
    /// <summary>Points that a cause needs to count.</summary>
    public required int Threshold { get; init; }

    /// <summary>Most causes shown.</summary>
    public required int MostCauses { get; init; }

    /// <summary>Most exercises shown; the rest are "more".</summary>
    public required int MostExercises { get; init; }

    /// <summary>Shown, as far as allowed, when no shown cause gives an exercise.</summary>
    public required ImmutableArray<string> FallbackExercises { get; init; }

    /// <summary>In the order that breaks ties.</summary>
    public required ImmutableArray<Cause> Causes { get; init; }
}

/// <summary>A pattern that the answers can fit: a possible explanation, never a diagnosis (clinical model, section d).</summary>
public sealed record Cause
{
    public required string Id { get; init; }

    /// <summary>Id in the clinical model, such as p-strain-mild.</summary>
    public required string Ref { get; init; }

    public required string Name { get; init; }

    public required Criterion Requires { get; init; }

    /// <summary>Always among the shown: put first when its requirement is true and it is not among the best.</summary>
    public bool AlwaysFirst { get; init; }

    /// <summary>Stands alone when no other cause counts. Exactly one cause is it.</summary>
    public bool Fallback { get; init; }

    /// <summary>For the fallback: when it stands alone even if others would count.</summary>
    public Criterion? AloneWhen { get; init; }

    /// <summary>Added up, negative ones too.</summary>
    public required ImmutableArray<CausePoints> Points { get; init; }

    public required Disposition Disposition { get; init; }

    /// <summary>Always and only at <see cref="Disposition.SeeClinicianSoon"/>.</summary>
    public int? TargetDays { get; init; }

    /// <summary>Always and only at self-care and self-care with review.</summary>
    public int? ReviewDays { get; init; }

    public CauseEscalation? Escalates { get; init; }

    /// <summary>Most pain while exercising, 0 to 10 (clinical model, f2).</summary>
    public required int PainLimit { get; init; }

    public required ImmutableArray<string> Messages { get; init; }

    public required ImmutableArray<AdviceLine> Do { get; init; }

    public required ImmutableArray<AdviceLine> Avoid { get; init; }

    public required ImmutableArray<Phase> Phases { get; init; }

    public required Grounds Grounds { get; init; }
}

/// <summary>Points for or against a cause.</summary>
public sealed record CausePoints(int Points, Criterion When);

/// <summary>A cause that is seen sooner under a condition.</summary>
public sealed record CauseEscalation(Disposition To, int TargetDays, Criterion When);

/// <summary>A line of advice.</summary>
/// <param name="Needs">
/// Exercise ids, or <c>tag:x</c>. The line is left out unless every named exercise is allowed and, for a tag, at least one
/// exercise that has it.
/// </param>
/// <param name="WithoutExercise">May also stand where no exercise is permitted.</param>
public sealed record AdviceLine(string Text, ImmutableArray<string> Needs, bool WithoutExercise);

/// <summary>A stage of recovery with its exercises.</summary>
public sealed record Phase
{
    /// <summary>Unique within its cause.</summary>
    public required string Id { get; init; }

    /// <summary>Words that say when it is for.</summary>
    public required string For { get; init; }

    /// <summary>The first phase whose condition is true is current, else the first phase.</summary>
    public Criterion? When { get; init; }

    /// <summary>Id of the regimen to show, where an exercise has one of that id.</summary>
    public string? Dose { get; init; }

    public required ImmutableArray<string> Exercises { get; init; }
}

/// <summary>Advice beside the exercises (clinical model, f6).</summary>
public sealed record CareTip
{
    public required string Id { get; init; }

    public required string Ref { get; init; }

    public required string Title { get; init; }

    /// <summary><c>{moves}</c> stands for the names of those <see cref="Moves"/> that are allowed.</summary>
    public required string Text { get; init; }

    public required ImmutableArray<string> Moves { get; init; }

    public required Criterion When { get; init; }

    /// <inheritdoc cref="AdviceLine" path="/param[@name='Needs']"/>
    public required ImmutableArray<string> Needs { get; init; }

    public bool WithoutExercise { get; init; }

    public required Grounds Grounds { get; init; }
}
