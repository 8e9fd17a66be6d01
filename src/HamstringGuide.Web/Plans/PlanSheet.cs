using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Sharing;

namespace HamstringGuide.Web.Plans;

/// <summary>Everything that is shown of a plan: its own numbers, with today's words of the guide around them.</summary>
public sealed record PlanSheet
{
    public required Plan Plan { get; init; }

    /// <summary>Today's, whose words are shown.</summary>
    public required Guidebook Guidebook { get; init; }

    /// <summary>Those that are in the guide today, in the plan's order.</summary>
    public required ImmutableArray<SheetExercise> Exercises { get; init; }

    /// <summary>Those that have left the guide, in the plan's order.</summary>
    public required ImmutableArray<GoneExercise> Gone { get; init; }

    /// <summary>How much pain is fine, with the plan's limit.</summary>
    public required string PainRule { get; init; }

    /// <summary>Those that are in the guide today, in the plan's order.</summary>
    public required ImmutableArray<SheetPage> ToRead { get; init; }

    /// <summary>Pages to read that have left the guide.</summary>
    public required int GonePages { get; init; }

    /// <summary>What the plan stresses, most urgent first.</summary>
    public required ImmutableArray<SheetSigns> Signs { get; init; }

    /// <summary>Stressed warning signs that have left the guide.</summary>
    public required int GoneSigns { get; init; }

    /// <summary>What stands on every plan, whatever is stressed.</summary>
    public ImmutableArray<WorseningAdvice> SafetyNet => Guidebook.Parts.CareTexts.SafetyNet;

    /// <summary>The edition that the plan was made with is at hand. If it is not, nothing is known of changes in its exercises.</summary>
    public required bool KnowsEdition { get; init; }

    /// <summary>What the guide says otherwise than when the plan was made, a sentence each. What is gone is not among them.</summary>
    public required ImmutableArray<string> Changes { get; init; }

    /// <summary>There is something to say about what is not as it was.</summary>
    public bool IsOutdated => !KnowsEdition || !Changes.IsEmpty || !Gone.IsEmpty || GonePages > 0 || GoneSigns > 0;
}

/// <summary>An exercise of a plan with its dose.</summary>
/// <param name="Number">Its place in the plan, from 1.</param>
/// <param name="Side">Such as "left leg"; null where both legs work at once.</param>
/// <param name="IsLeft">Drawn with the left leg at work.</param>
/// <param name="Page">Its page in the guide, with its short code.</param>
public sealed record SheetExercise(int Number, Exercise Exercise, Regimen Dose, string? Side, bool IsLeft, SharedPage Page);

/// <summary>An exercise of a plan that is not in the guide any more.</summary>
/// <param name="Number">Its place in the plan, from 1.</param>
/// <param name="Name">As it was called when the plan was made, where that is known.</param>
public sealed record GoneExercise(int Number, string Name);

/// <summary>A page to read.</summary>
/// <param name="ChangedOn">The day of a change after the plan was made; null when there was none.</param>
public sealed record SheetPage(SharedPage Page, DateOnly? ChangedOn);

/// <summary>Stressed warning signs that call for the same.</summary>
/// <param name="Heading">What to do, such as "Be checked by a clinician today if you notice".</param>
public sealed record SheetSigns(CareLevel Care, string Heading, ImmutableArray<RedFlag> Signs);
