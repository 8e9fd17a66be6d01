using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Guidance.Checks;

/// <summary>Exercises with their regimens, and sources.</summary>
internal sealed class ExerciseCheck(CheckedBook book) : PartCheck(book)
{
    public override void Run()
    {
        Exercises();
        Unique(Book.Parts.Sources, s => s.Id, "source");
    }

    private void Exercises()
    {
        Unique(Book.Parts.Exercises, e => e.Id, "exercise");

        foreach (var exercise in Book.Parts.Exercises)
        {
            var name = $"exercise '{exercise.Id}'";
            Grounded(exercise, exercise.Grounds, name);
            Known(exercise, exercise.Easier.Exercises, $"{name}, easier");
            Known(exercise, exercise.Harder.Exercises, $"{name}, harder");
            Unique(exercise.Regimens, r => r.Id, $"regimen of {name}");

            if (exercise.Regimens.IsEmpty || exercise.Steps.IsEmpty)
            {
                Add(exercise, $"{name}: needs at least one regimen and one step");
            }

            foreach (var regimen in exercise.Regimens)
            {
                Regimen(regimen, $"{name}, regimen '{regimen.Id}'");
            }
        }
    }

    private void Regimen(Regimen regimen, string name)
    {
        (string Field, Amount? Amount)[] amounts =
        [
            ("sets", regimen.Sets), ("repetitions", regimen.Repetitions), ("hold-seconds", regimen.HoldSeconds),
            ("rest-seconds", regimen.RestSeconds), ("minutes", regimen.Minutes), ("times-a-day", regimen.TimesADay),
            ("days-a-week", regimen.DaysAWeek),
        ];

        if (amounts.All(a => a.Amount is null))
        {
            Add(regimen, $"{name}: says no amount");
        }

        foreach (var (field, amount) in amounts)
        {
            if (amount is { } a && (a.Min < 1 || a.Max < a.Min))
            {
                Add(regimen, $"{name}: {field} needs a least of 1 or more and a greatest that is not below it");
            }
        }

        if (regimen.DaysAWeek is { Max: > 7 })
        {
            Add(regimen, $"{name}: a week has 7 days");
        }

        if (regimen.PainLimit is < 0 or > 10)
        {
            Add(regimen, $"{name}: pain-limit is a number from 0 to 10");
        }
    }
}
