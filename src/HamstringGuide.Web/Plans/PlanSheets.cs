using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using HamstringGuide.Content;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Pages.Shared;
using HamstringGuide.Web.Sharing;

namespace HamstringGuide.Web.Plans;

/// <summary>Reads plans, and finds what is shown of them. What has left the guide is named, and the rest of the plan stands.</summary>
public sealed class PlanSheets(SiteContent site, GuidebookShelf shelf, SharedPages pages, PublishedPages published)
{
    private Guidebook Today => shelf.Current.Guidebook;

    /// <param name="code">As it stands in an address: anything.</param>
    /// <returns>False with the problem when it is not the code of a plan, whole and unchanged.</returns>
    public bool TryRead(string code, [NotNullWhen(true)] out PlanSheet? sheet, out PlanCodeProblem problem)
    {
        sheet = PlanCode.TryRead(code, site.PlanNumbers, out var plan, out problem) ? Of(plan) : null;
        return sheet is not null;
    }

    /// <summary>The code of a plan as we write it, whatever a visitor typed.</summary>
    /// <exception cref="ArgumentException">It is no plan yet.</exception>
    public string CodeOf(Plan plan) => PlanCode.Write(plan, site.PlanNumbers);

    /// <param name="plan">Its pain limit is 0 to 10, and its days can be named. It may have other problems: what is unknown counts as gone.</param>
    public PlanSheet Of(Plan plan)
    {
        var then = shelf.FindByHash(plan.ReleaseHash)?.Guidebook;
        var toRead = plan.ToRead.Select(page => ToRead(page, plan.MadeOn)).OfType<SheetPage>().ToImmutableArray();
        var signs = plan.WarningSigns.Select(id => Today.Parts.RedFlags.FirstOrDefault(flag => flag.Id == id)).OfType<RedFlag>().ToArray();

        return new()
        {
            Plan = plan,
            Guidebook = Today,
            Exercises = [.. plan.Exercises.Select((chosen, i) => Exercise(chosen, i + 1, plan.PainLimit)).OfType<SheetExercise>()],
            Gone = [.. plan.Exercises.Select((chosen, i) => Gone(chosen.ExerciseId, i + 1, then)).OfType<GoneExercise>()],
            PainRule = Today.PainRule(plan.PainLimit),
            ToRead = toRead,
            GonePages = plan.ToRead.Length - toRead.Length,
            Signs = [.. signs.GroupBy(flag => (flag.Disposition, flag.TargetDays)).OrderByDescending(same => same.Key.Disposition).ThenBy(same => same.Key.TargetDays).Select(same => Signs([.. same]))],
            GoneSigns = plan.WarningSigns.Length - signs.Length,
            KnowsEdition = then is not null,
            Changes = [.. then is null ? [] : PlanChanges.Of(plan, then, Today).Select(Said).OfType<string>(), .. toRead.Select(Said).OfType<string>()],
        };
    }

    private SheetExercise? Exercise(PlanExercise chosen, int number, int painLimit)
    {
        if (Today.Exercise(chosen.ExerciseId) is not { } exercise)
        {
            return null;
        }

        // A side that somebody chose is never left out, even where the guide itself names none.
        var eachSide = chosen.Side == PlanSide.Both && exercise.Regimens.Any(regimen => regimen.EachSide);
        var side = chosen.Side switch
        {
            PlanSide.Left => "left leg",
            PlanSide.Right => "right leg",
            _ => eachSide ? "each side" : null,
        };
        var page = pages.Find(PageAddress.Of(new(PageKind.Exercise, exercise.Id))) ?? throw new UnreachableException($"'{exercise.Id}' has no page.");

        return new(number, exercise, chosen.Dose.ToRegimen(eachSide, painLimit), side, chosen.Side == PlanSide.Left, page);
    }

    private GoneExercise? Gone(string id, int number, Guidebook? then) => Today.Exercise(id) is null
        ? new(number, then?.Exercise(id)?.Name ?? Words.Sentence(id.Replace('-', ' ')))
        : null;

    private SheetPage? ToRead(PageName name, DateOnly madeOn)
    {
        var address = PageAddress.Of(name);
        var changes = published.Find(address)?.Text?.Review.Changes ?? [];
        return pages.Find(address) is { } page ? new(page, changes.FirstOrDefault(change => change.On > madeOn)?.On) : null;
    }

    private SheetSigns Signs(ImmutableArray<RedFlag> signs)
    {
        var advice = Today.Advice(signs[0].Disposition);
        var call = signs[0].TargetDays is { } days ? $"See a clinician within {Words.Days(days)}" : advice.Heading;

        // Nobody has these signs yet: without the "if" the card would call everyone who opens the plan to a clinician.
        return new(advice.Care, $"{call} if you notice", signs);
    }

    private string? Said(PlanChange change)
    {
        var name = Today.Exercise(change.ExerciseId)?.Name;
        return change.Kind switch
        {
            PlanChangeKind.Dose => $"{name}: the guide gives another usual dose now. Your plan keeps its own.",
            PlanChangeKind.Steps => $"{name}: how to do it is told in another way now.",
            PlanChangeKind.Safety => $"{name}: the guide says something new about when to stop, or who should not do it.",
            _ => null,
        };
    }

    private static string? Said(SheetPage page) =>
        page.ChangedOn is { } day ? $"“{page.Page.Title}” was changed on {Dates.WithYear(day)}." : null;
}
