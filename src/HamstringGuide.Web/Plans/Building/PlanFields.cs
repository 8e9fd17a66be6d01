using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Web.Plans.Building;

/// <summary>Names of the builder's fields, which are their ids as well.</summary>
public static class PlanFields
{
    /// <summary>What to do with what was typed: see <see cref="PlanEdit"/>.</summary>
    public const string Action = "do";

    public const string StartsOn = "starts";
    public const string ReviewOn = "review";
    public const string PainLimit = "pain";
    public const string ToRead = "read";
    public const string WarningSign = "sign";

    /// <summary>A cause and its phase, such as "strain-mild/protect".</summary>
    public const string Template = "template";

    /// <summary>Id of the part of the page with the exercises of the plan.</summary>
    public const string Plan = "plan";

    /// <summary>Id of the part of the page where exercises are chosen.</summary>
    public const string Add = "add";

    private static readonly DosePart[] Parts = Enum.GetValues<DosePart>();

    /// <summary>All parts of a dose that are typed.</summary>
    public static IReadOnlyList<DosePart> DoseParts => Parts;

    /// <summary>The part of the page with an exercise, by its position from 0.</summary>
    public static string Exercise(int position) => $"e{position}";

    public static string Id(int position) => $"e{position}-id";

    public static string Side(int position) => $"e{position}-side";

    public static string LoadKind(int position) => $"e{position}-load-kind";

    public static string Dose(int position, DosePart part) => $"e{position}-{part.ToId()}";

    /// <summary>The field where a problem is mended.</summary>
    public static string Of(PlanProblem problem) => problem switch
    {
        { Exercise: { } position, Dose: { } part } => Dose(position, part),
        { Exercise: { } position } => Exercise(position),
        { Part: PlanPart.StartsOn } => StartsOn,
        { Part: PlanPart.ReviewOn } => ReviewOn,
        { Part: PlanPart.PainLimit } => PainLimit,
        { Part: PlanPart.ToRead } => ToRead,
        { Part: PlanPart.WarningSigns } => WarningSign,
        _ => Add,
    };
}
