using System.Globalization;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Web.Plans.Building;

/// <summary>What a button of the builder does with the fields, besides reading them.</summary>
/// <param name="Verb">One of the constants here; anything else changes nothing.</param>
/// <param name="Object">Id of an exercise to add, else the position of one, from 0.</param>
public sealed record PlanEdit(string Verb, string Object)
{
    public const string Add = "add";
    public const string Remove = "remove";
    public const string Up = "up";
    public const string Down = "down";

    /// <summary>Go to the plan.</summary>
    public const string Open = "open";

    /// <summary>Start from a template.</summary>
    public const string FromTemplate = "template";

    /// <summary>Start from somebody's result.</summary>
    public const string FromResult = "result";

    /// <summary>As a button sends it, such as "add:bridge".</summary>
    public static PlanEdit Read(string text) => text.Split(':', 2) is [var verb, var rest] ? new(verb, rest) : new(text, "");

    /// <summary>Where on the page to go on after it; null from its top.</summary>
    public string? Place => Verb switch
    {
        Add => PlanFields.Add,
        Up when int.TryParse(Object, out var at) => PlanFields.Exercise(Math.Max(at - 1, 0)),
        Down when int.TryParse(Object, out var at) => PlanFields.Exercise(at + 1),
        Remove => PlanFields.Plan,
        _ => null,
    };

    public override string ToString() => Object.Length == 0 ? Verb : $"{Verb}:{Object}";

    public PlanForm Apply(PlanForm form, Guidebook guidebook) => Verb switch
    {
        Add when guidebook.Exercise(Object) is { } exercise => With(form, exercise),
        Remove when Position(form) is { } at => form with { Exercises = form.Exercises.RemoveAt(at) },
        Up when Position(form) is > 0 and var at => Swapped(form, at - 1),
        Down when Position(form) is { } at && at < form.Exercises.Length - 1 => Swapped(form, at),
        _ => form,
    };

    private int? Position(PlanForm form) =>
        int.TryParse(Object, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < form.Exercises.Length ? at : null;

    private static PlanForm Swapped(PlanForm form, int first) => form with
    {
        Exercises = form.Exercises.SetItem(first, form.Exercises[first + 1]).SetItem(first + 1, form.Exercises[first]),
    };

    /// <summary>With its careful dose, on the side that the others are on.</summary>
    private static PlanForm With(PlanForm form, Exercise exercise)
    {
        var usual = exercise.Regimens[0];
        string[] sides = [.. form.Exercises.Where(other => other.Side != PlanSide.Both.ToId()).Select(other => other.Side).Distinct()];
        var added = ExerciseForm.Of(new(exercise.Id, PlanSide.Both, Dose.LeastOf(usual)));

        return form with
        {
            Exercises = form.Exercises.Add(exercise.Regimens.Any(regimen => regimen.EachSide) && sides is [var side] ? added with { Side = side } : added),
            PainLimit = form.PainLimit.Length > 0 ? form.PainLimit : usual.PainLimit.ToString(CultureInfo.InvariantCulture),
        };
    }
}
