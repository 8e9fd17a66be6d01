using System.Collections.Immutable;
using HamstringGuide.Web.Sharing;

namespace HamstringGuide.Web.Plans;

/// <summary>A plan on paper: one side for up to four exercises, two for more.</summary>
/// <param name="FullAddress">What the QR code holds.</param>
/// <param name="TypedStart">What is typed before the code.</param>
/// <param name="Typed">A page's address as it is typed.</param>
public sealed record PlanPaper(PlanSheet Sheet, string FullAddress, string TypedStart, string Code, Func<string, string> Typed)
{
    /// <summary>So many fit on the first side, whatever else stands there.</summary>
    public const int OnFirstSide = 4;

    public const int Weeks = 4;

    public const int DaysOfWeek = 7;

    private const int GroupLength = 5;

    /// <summary>The code in groups that the eye can hold; hyphens between them may be typed or not.</summary>
    public IEnumerable<string> CodeGroups => Code.Chunk(GroupLength).Select(group => new string(group));

    public ImmutableArray<SheetExercise> First => [.. Sheet.Exercises.Take(OnFirstSide)];

    public ImmutableArray<SheetExercise> Second => [.. Sheet.Exercises.Skip(OnFirstSide)];

    /// <summary>Lower case, as on the screen, and not the upper case that would make the code a little coarser: one address everywhere, and the path of a proxy stays right.</summary>
    public string Qr => new QrPicture(FullAddress).Svg();

    /// <summary>The first day of a week, from 0; null when the plan has no start.</summary>
    public DateOnly? StartOf(int week) => Sheet.Plan.StartsOn?.AddDays(week * DaysOfWeek);

    /// <summary>First letters of the days of a week, from the day that the plan starts on, or from Monday.</summary>
    public IEnumerable<string> DayLetters()
    {
        var first = Sheet.Plan.StartsOn?.DayOfWeek ?? DayOfWeek.Monday;
        return Enumerable.Range(0, DaysOfWeek).Select(day => $"{(DayOfWeek)(((int)first + day) % DaysOfWeek)}"[..1]);
    }
}
