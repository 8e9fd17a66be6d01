using System.Collections.Immutable;
using System.Globalization;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Web.Plans.Building;

/// <summary>Reads what the builder's form sends: first into fields, then into a plan, with every problem.</summary>
public static class PlanFormReader
{
    /// <summary>Of one field. Longer is nothing that a number, a date or an id could be.</summary>
    private const int LongestText = 60;

    /// <summary>One more exercise than a plan may have is read, so that it can be refused rather than lost.</summary>
    private const int MostRead = Plan.MostExercises + 1;

    private static readonly Dictionary<DosePart, string> Asked = new()
    {
        [DosePart.Sets] = "sets",
        [DosePart.Repetitions] = "repetitions",
        [DosePart.Hold] = "the hold in seconds",
        [DosePart.Rest] = "the rest in seconds",
        [DosePart.Minutes] = "minutes",
        [DosePart.TimesADay] = "times a day",
        [DosePart.DaysAWeek] = "days a week",
    };

    public static PlanForm Fields(IFormCollection form) => new()
    {
        Exercises = [.. Enumerable.Range(0, MostRead).TakeWhile(i => form.ContainsKey(PlanFields.Id(i))).Select(i => Exercise(form, i))],
        StartsOn = Text(form, PlanFields.StartsOn),
        ReviewOn = Text(form, PlanFields.ReviewOn),
        PainLimit = Text(form, PlanFields.PainLimit),
        ToRead = Texts(form, PlanFields.ToRead),
        WarningSigns = Texts(form, PlanFields.WarningSign),
    };

    /// <summary>The plan of the fields, and everything that keeps it from being one.</summary>
    /// <param name="madeOn">Today: a plan that is changed is made anew.</param>
    public static PlanReading Read(PlanForm form, DateOnly madeOn, Release release, PlanNumbers numbers)
    {
        var reading = new Reading();
        var plan = new Plan
        {
            Exercises = [.. form.Exercises.Select(reading.Exercise)],
            MadeOn = madeOn,
            StartsOn = reading.Day(form.StartsOn, PlanPart.StartsOn),
            ReviewOn = reading.Day(form.ReviewOn, PlanPart.ReviewOn),
            PainLimit = reading.PainLimit(form.PainLimit, form.Exercises.IsEmpty),
            ToRead = [.. form.ToRead.Select(reading.Page).OfType<PageName>()],
            WarningSigns = form.WarningSigns,
            ReleaseHash = release.Hash,
        };

        return new(plan, [.. reading.Problems, .. plan.Problems(numbers).Where(problem => !reading.Explains(problem))]);
    }

    private static ExerciseForm Exercise(IFormCollection form, int position) => new(
        Text(form, PlanFields.Id(position)),
        Text(form, PlanFields.Side(position)),
        PlanFields.DoseParts
            .Select(part => KeyValuePair.Create(part, Text(form, PlanFields.Dose(position, part))))
            .Where(typed => typed.Value.Length > 0)
            .ToImmutableDictionary(),
        Text(form, PlanFields.LoadKind(position)));

    private static string Text(IFormCollection form, string name) => Short(form[name].ToString());

    private static ImmutableArray<string> Texts(IFormCollection form, string name) => [.. form[name].OfType<string>().Select(Short).Distinct()];

    private static string Short(string text) => text.Length > LongestText ? text[..LongestText] : text.Trim();

    /// <summary>Collects what can't be read at all. What is read but is out of range, the plan says itself.</summary>
    private sealed class Reading
    {
        private readonly List<PlanProblem> _problems = [];
        private int _position = -1;

        public IEnumerable<PlanProblem> Problems => _problems;

        public PlanExercise Exercise(ExerciseForm form)
        {
            _position++;
            var side = EnumId.TryParse<PlanSide>(form.Side, out var known) ? known : PlanSide.Both;

            return new(form.Id, side, new()
            {
                Sets = Number(form, DosePart.Sets),
                Repetitions = Number(form, DosePart.Repetitions),
                HoldSeconds = Number(form, DosePart.Hold),
                RestSeconds = Number(form, DosePart.Rest),
                Minutes = Number(form, DosePart.Minutes),
                TimesADay = Number(form, DosePart.TimesADay),
                DaysAWeek = Number(form, DosePart.DaysAWeek),
                Load = Load(form),
            });
        }

        public DateOnly? Day(string text, PlanPart part)
        {
            if (text.Length == 0)
            {
                return null;
            }

            if (DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            _problems.Add(new(part, $"“{text}” is not a day. Give it as year, month and day, such as 2026-12-24."));
            return null;
        }

        public int PainLimit(string text, bool mayBeEmpty)
        {
            if (Whole(text) is { } limit)
            {
                return limit;
            }

            if (!mayBeEmpty || text.Length > 0)
            {
                _problems.Add(new(PlanPart.PainLimit, "Choose a pain limit from 0 to 10."));
            }

            return 0;
        }

        public PageName? Page(string text)
        {
            if (text.Split(':') is [var kind, var slug] && EnumId.TryParse<PageKind>(kind, out var known))
            {
                return new(known, slug);
            }

            _problems.Add(new(PlanPart.ToRead, $"There is no page to read for “{text}”."));
            return null;
        }

        /// <summary>What was typed could not be read, so that the plan lacks it is no second problem.</summary>
        public bool Explains(PlanProblem problem) => problem.Exercise is not null && _problems.Any(own => own.Exercise == problem.Exercise
            && (own.Dose == problem.Dose || (problem.Dose == DosePart.Repetitions && own.Dose is DosePart.Hold or DosePart.Minutes)));

        private int? Number(ExerciseForm form, DosePart part)
        {
            var text = form[part];

            if (text.Length == 0)
            {
                return null;
            }

            if (Whole(text) is { } number)
            {
                return number;
            }

            _problems.Add(new(PlanPart.Exercises, $"“{text}” is no number. Give {Asked[part]} as a whole number.", _position, part));
            return null;
        }

        private PlanLoad? Load(ExerciseForm form)
        {
            var typed = form[DosePart.Load];

            if (!EnumId.TryParse<PlanLoadKind>(form.LoadKind, out var kind))
            {
                if (typed.Length > 0)
                {
                    _problems.Add(new(PlanPart.Exercises, $"Choose what “{typed}” is: kilograms, or percent of effort.", _position, DosePart.Load));
                }

                return null;
            }

            if (LoadAmount.Read(kind, typed) is { } load)
            {
                return load;
            }

            _problems.Add(new(
                PlanPart.Exercises,
                kind == PlanLoadKind.Weight ? "Give the weight in kilograms, in steps of half a kilogram." : "Give the effort as a whole number of percent.",
                _position,
                DosePart.Load));
            return null;
        }

        private static int? Whole(string text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

/// <param name="Plan">As far as it could be read; a plan only when there is no problem.</param>
public sealed record PlanReading(Plan Plan, ImmutableArray<PlanProblem> Problems);
