using System.Collections.Immutable;
using System.Text.Json;
using HamstringGuide.Content;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Sharing;

namespace HamstringGuide.Web.Api;

/// <summary>A request's plan, and everything that is wrong with it by path, such as <c>exercises[1].sets</c>.</summary>
public sealed class SentPlan
{
    private const int HalvesOfOne = 2;

    private readonly Guidebook _guidebook;
    private readonly SiteContent _site;
    private readonly string _origin;

    private SentPlan(Guidebook guidebook, SiteContent site, string origin) => (_guidebook, _site, _origin) = (guidebook, site, origin);

    /// <summary>A plan only where there is no problem.</summary>
    public Plan? Plan { get; private set; }

    public SentProblems Problems { get; } = new();

    /// <param name="origin">What full addresses of this site begin with.</param>
    /// <param name="today">The day it is made, where it names none.</param>
    public static SentPlan Read(ReadOnlyMemory<byte> json, Guidebook guidebook, SiteContent site, string origin, DateOnly today)
    {
        var sent = new SentPlan(guidebook, site, origin);
        sent.Problems.Parse(json, root =>
        {
            if (SentObject.Read(root, "", sent.Problems) is { } plan)
            {
                sent.Read(plan, today);
            }
        });
        return sent;
    }

    private void Read(SentObject sent, DateOnly today)
    {
        var exercises = sent.List("exercises").Select(one => Exercise(one.Element, one.Path)).OfType<PlanExercise>().ToImmutableArray();
        var plan = new Plan
        {
            Exercises = exercises,
            MadeOn = sent.Day("date") ?? today,
            StartsOn = sent.Day("startsOn"),
            ReviewOn = sent.Day("reviewOn"),
            PainLimit = sent.Number("painLimit") ?? Strictest(exercises),
            ToRead = [.. sent.List("read").Select(one => Page(one.Element, one.Path)).OfType<PageName>()],
            WarningSigns = [.. sent.List("warningSigns").Select(one => Id(one.Element, one.Path)).OfType<string>()],
            ReleaseHash = _guidebook.Release.Hash,
        };
        sent.NothingElse();

        // What could not be read is missing here, and would be reported a second time as something else.
        if (Problems.IsEmpty)
        {
            foreach (var problem in plan.Problems(_site.PlanNumbers))
            {
                Problems.Add(PathOf(problem), problem.Message);
            }
        }

        Plan = Problems.IsEmpty ? plan : null;
    }

    private PlanExercise? Exercise(JsonElement element, string path)
    {
        if (SentObject.Read(element, path, Problems) is not { } sent)
        {
            return null;
        }

        var id = sent.Text("id");
        var side = sent.Text("side") is not { } named ? PlanSide.Both
            : EnumId.TryParse<PlanSide>(named, out var known) ? known : Unknown<PlanSide>(sent.PathOf("side"));
        var dose = new Dose
        {
            Sets = sent.Number("sets"),
            Repetitions = sent.Number("repetitions"),
            HoldSeconds = sent.Number("holdSeconds"),
            RestSeconds = sent.Number("restSeconds"),
            Minutes = sent.Number("minutes"),
            TimesADay = sent.Number("timesADay"),
            DaysAWeek = sent.Number("daysAWeek"),
            Load = sent.Find("load") is { } load ? Load(load, sent.PathOf("load")) : null,
        };
        sent.NothingElse();

        if (id is null || _guidebook.Exercise(id) is null)
        {
            Problems.Add(sent.PathOf("id"), id is null ? "Name the exercise by its id." : "There is no exercise of this id.");
        }

        return new(id ?? "", side, dose);
    }

    /// <summary>Percent for effort, kilograms for weight; else no amount.</summary>
    private PlanLoad? Load(JsonElement element, string path)
    {
        if (SentObject.Read(element, path, Problems) is not { } sent)
        {
            return null;
        }

        var kind = EnumId.TryParse<PlanLoadKind>(sent.Text("kind"), out var known) ? known : Unknown<PlanLoadKind>(sent.PathOf("kind"));
        var amount = (sent.Decimal("amount") ?? 0) * (kind == PlanLoadKind.Weight ? HalvesOfOne : 1);
        sent.NothingElse();

        if (amount == decimal.Truncate(amount) && amount is >= 0 and <= int.MaxValue)
        {
            return new(kind, (int)amount);
        }

        Problems.Add(sent.PathOf("amount"), new PlanLoad(kind, -1).Problem!);
        return null;
    }

    private PageName? Page(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            var address = element.GetString()!;
            address = address.StartsWith(_origin + "/", StringComparison.Ordinal) ? address[_origin.Length..] : address;
            var page = _site.PlanNumbers.Pages.Names.FirstOrDefault(name => PageAddress.Of(name) == address);
            return page ?? NoPage(path);
        }

        if (SentObject.Read(element, path, Problems) is not { } sent)
        {
            return null;
        }

        var (kind, slug) = (sent.Text("kind"), sent.Text("slug"));
        sent.NothingElse();
        return EnumId.TryParse<PageKind>(kind, out var known) && slug is not null && _site.PlanNumbers.Pages.NumberOf(new(known, slug)) is not null
            ? new(known, slug)
            : NoPage(path);
    }

    private PageName? NoPage(string path)
    {
        Problems.Add(path, "There is no article, cause or self-test here. Name it by its address, or by kind and slug.");
        return null;
    }

    private string? Id(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String && _site.PlanNumbers.RedFlags.NumberOf(element.GetString()!) is not null)
        {
            return element.GetString();
        }

        Problems.Add(path, "Expects the id of a red flag.");
        return null;
    }

    private T Unknown<T>(string path)
        where T : struct, Enum
    {
        Problems.Add(path, $"Expects one of {string.Join(", ", EnumId.All<T>())}.");
        return default;
    }

    private int Strictest(ImmutableArray<PlanExercise> exercises) => exercises
        .Select(exercise => _guidebook.Exercise(exercise.ExerciseId))
        .OfType<Guidance.Exercises.Exercise>()
        .Select(exercise => exercise.Regimens.Max(regimen => regimen.PainLimit))
        .DefaultIfEmpty()
        .Min();

    private static string PathOf(PlanProblem problem) => problem switch
    {
        { Exercise: { } i, Dose: { } part } => $"exercises[{i}].{Name(part)}",
        { Exercise: { } i } => $"exercises[{i}]",
        { Part: PlanPart.Exercises } => "exercises",
        { Part: PlanPart.MadeOn } => "date",
        { Part: PlanPart.StartsOn } => "startsOn",
        { Part: PlanPart.ReviewOn } => "reviewOn",
        { Part: PlanPart.PainLimit } => "painLimit",
        { Part: PlanPart.ToRead } => "read",
        { Part: PlanPart.WarningSigns } => "warningSigns",
        _ => "",
    };

    private static string Name(DosePart part) => part switch
    {
        DosePart.Hold => "holdSeconds",
        DosePart.Rest => "restSeconds",
        _ => JsonNamingPolicy.CamelCase.ConvertName($"{part}"),
    };
}
