using System.Collections.Immutable;

namespace HamstringGuide.Guidance.Plans;

/// <summary>
/// Exercises with doses that somebody chose for a person, and what goes with them. It holds nothing of that person, and nothing of
/// who chose. It may be wrong while it is being made; <see cref="Problems"/> says how.
/// </summary>
public sealed record Plan
{
    public const int MostExercises = 8;
    public const int MostToRead = 6;
    public const int MostWarningSigns = 6;

    /// <summary>A review is at most so many days after the plan was made.</summary>
    public const int MostReviewDays = 511;

    /// <summary>Hexadecimal digits of <see cref="ReleaseHash"/>.</summary>
    public const int HashDigits = 8;

    /// <summary>The first day that a plan can name.</summary>
    public static readonly DateOnly FirstDay = AnswerCode.Epoch;

    /// <summary>The last day that a plan can name, in 2115.</summary>
    public static readonly DateOnly LastDay = FirstDay.AddDays((1 << 15) - 2);

    /// <summary>In the order in which they are done; 1 to 8.</summary>
    public required ImmutableArray<PlanExercise> Exercises { get; init; }

    /// <summary>The day the plan was made, or last changed; UTC.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>May be before <see cref="MadeOn"/> in a plan that was changed.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>After <see cref="MadeOn"/>, and not before the start.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Most pain of 10 while exercising.</summary>
    public required int PainLimit { get; init; }

    /// <summary>Articles, causes and self-tests to read, in order; at most 6.</summary>
    public ImmutableArray<PageName> ToRead { get; init; } = [];

    /// <summary>Ids of red flags that are stressed beside those that always stand there; at most 6.</summary>
    public ImmutableArray<string> WarningSigns { get; init; } = [];

    /// <summary>
    /// Hash of the guidebook's release that the plan was made with: eight lower-case hexadecimal digits. Its doses can be compared
    /// with today's.
    /// </summary>
    public required string ReleaseHash { get; init; }

    /// <summary>Everything that keeps this from being a plan, in words for whoever makes it; empty for a plan.</summary>
    /// <param name="numbers">Knows all exercises, pages and red flags.</param>
    public IEnumerable<PlanProblem> Problems(PlanNumbers numbers) =>
        [.. ExerciseProblems(numbers), .. DateProblems(), .. OtherProblems(numbers)];

    private IEnumerable<PlanProblem> ExerciseProblems(PlanNumbers numbers)
    {
        if (Exercises.Length is < 1 or > MostExercises)
        {
            yield return new(PlanPart.Exercises, $"Choose 1 to {MostExercises} exercises.");
        }

        for (var i = 0; i < Exercises.Length; i++)
        {
            var exercise = Exercises[i];

            if (numbers.Exercises.NumberOf(exercise.ExerciseId) is null)
            {
                yield return new(PlanPart.Exercises, $"There is no exercise '{exercise.ExerciseId}'.", i);
            }

            if (!Enum.IsDefined(exercise.Side))
            {
                yield return new(PlanPart.Exercises, "Choose the left side, the right side or both.", i);
            }

            if (Exercises[..i].Any(exercise.Repeats))
            {
                yield return new(PlanPart.Exercises, "This exercise is in the plan already. It can stand there twice only as left and right.", i);
            }

            foreach (var problem in exercise.Dose.Problems())
            {
                yield return new(PlanPart.Exercises, problem.Message, i, problem.Part);
            }
        }
    }

    private IEnumerable<PlanProblem> DateProblems()
    {
        if (MadeOn < FirstDay || MadeOn > LastDay)
        {
            yield return new(PlanPart.MadeOn, $"The plan must be made between {FirstDay:yyyy-MM-dd} and {LastDay:yyyy-MM-dd}.");
        }

        if (StartsOn < FirstDay || StartsOn > LastDay)
        {
            yield return new(PlanPart.StartsOn, $"The plan must start between {FirstDay:yyyy-MM-dd} and {LastDay:yyyy-MM-dd}.");
        }

        if (ReviewOn is { } review && review.DayNumber - MadeOn.DayNumber is < 1 or > MostReviewDays)
        {
            yield return new(PlanPart.ReviewOn, $"The review must be 1 to {MostReviewDays} days after the plan is made.");
        }
        else if (ReviewOn < StartsOn)
        {
            yield return new(PlanPart.ReviewOn, "The review must not be before the start.");
        }
    }

    private IEnumerable<PlanProblem> OtherProblems(PlanNumbers numbers)
    {
        if (PainLimit is < 0 or > 10)
        {
            yield return new(PlanPart.PainLimit, "The pain limit must be 0 to 10.");
        }

        if (ToRead.Length > MostToRead || ToRead.Distinct().Count() < ToRead.Length)
        {
            yield return new(PlanPart.ToRead, $"Choose at most {MostToRead} pages to read, each once.");
        }

        foreach (var page in ToRead.Where(page => page.Kind == PageKind.Exercise || numbers.Pages.NumberOf(page) is null))
        {
            yield return new(PlanPart.ToRead, $"There is no page to read for the {page}.");
        }

        if (WarningSigns.Length > MostWarningSigns || WarningSigns.Distinct().Count() < WarningSigns.Length)
        {
            yield return new(PlanPart.WarningSigns, $"Choose at most {MostWarningSigns} warning signs, each once.");
        }

        foreach (var sign in WarningSigns.Where(sign => numbers.RedFlags.NumberOf(sign) is null))
        {
            yield return new(PlanPart.WarningSigns, $"There is no warning sign '{sign}'.");
        }

        if (ReleaseHash.Length != HashDigits || !ReleaseHash.All(char.IsAsciiHexDigitLower))
        {
            yield return new(PlanPart.Release, $"The release must be named by the {HashDigits} digits of its hash.");
        }
    }
}

/// <summary>An exercise of a plan, on a side, with its dose.</summary>
/// <param name="ExerciseId">Such as <c>bridge</c>.</param>
public sealed record PlanExercise(string ExerciseId, PlanSide Side, Dose Dose)
{
    /// <summary>The same exercise on a side that the other one has already.</summary>
    internal bool Repeats(PlanExercise other) =>
        ExerciseId == other.ExerciseId && (Side == other.Side || Side == PlanSide.Both || other.Side == PlanSide.Both);
}

/// <summary>Which leg works; both for exercises that have no sides.</summary>
public enum PlanSide
{
    Both,
    Left,
    Right,
}

/// <summary>Something that keeps a plan from being one.</summary>
/// <param name="Exercise">Position in the plan, from 0; null when it is about the plan as a whole.</param>
/// <param name="Dose">Part of that exercise's dose; null when it is about the exercise as a whole.</param>
public sealed record PlanProblem(PlanPart Part, string Message, int? Exercise = null, DosePart? Dose = null);

/// <summary>Part of a plan, as a form has it.</summary>
public enum PlanPart
{
    Exercises,
    MadeOn,
    StartsOn,
    ReviewOn,
    PainLimit,
    ToRead,
    WarningSigns,
    Release,
}
