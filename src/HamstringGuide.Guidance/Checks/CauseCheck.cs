namespace HamstringGuide.Guidance.Checks;

/// <summary>Causes with their points and phases, and care tips.</summary>
internal sealed class CauseCheck(CheckedBook book) : PartCheck(book)
{
    public override void Run()
    {
        Causes();
        CareTips();
    }

    private void Causes()
    {
        var rules = Book.Parts.CauseRules;
        Unique(rules.Causes, c => c.Id, "cause");
        Known(rules, rules.FallbackExercises, "fallback-exercises");

        if (rules.Causes.Count(c => c.Fallback) != 1)
        {
            Add(rules, "causes: exactly one cause is the fallback");
        }

        foreach (var cause in rules.Causes)
        {
            var name = $"cause '{cause.Id}'";
            Grounded(cause, cause.Grounds, name);
            Check(cause.Requires, name);
            Days(cause, cause.Disposition, cause.TargetDays, cause.ReviewDays, name, reviewed: true);
            Unique(cause.Phases, p => p.Id, $"phase of {name}");

            if (cause.Messages.IsEmpty)
            {
                Add(cause, $"{name}: needs at least one message");
            }

            foreach (var points in cause.Points)
            {
                Check(points.When, name);
            }

            if (cause.Escalates is { } escalation)
            {
                Check(escalation.When, name);
                Days(cause, escalation.To, escalation.TargetDays, null, $"{name}, escalates", reviewed: false);
            }

            if (cause.AloneWhen is { } alone)
            {
                Check(alone, name);
            }

            if (cause.PainLimit is < 0 or > 10)
            {
                Add(cause, $"{name}: pain-limit is a number from 0 to 10");
            }

            foreach (var phase in cause.Phases)
            {
                Known(phase, phase.Exercises, $"{name}, phase '{phase.Id}'");

                if (phase.When is { } when)
                {
                    Check(when, $"{name}, phase '{phase.Id}'");
                }

                if (phase.Dose is { } dose
                    && !phase.Exercises.Any(e => Book.Exercises.TryGetValue(e, out var x) && x.Regimens.Any(r => r.Id == dose)))
                {
                    Add(phase, $"{name}, phase '{phase.Id}': no exercise has a regimen '{dose}'");
                }
            }

            foreach (var line in cause.Do.Concat(cause.Avoid))
            {
                Needed(line, line.Needs, name);
            }
        }
    }

    private void CareTips()
    {
        Unique(Book.Parts.CareTips, t => t.Id, "care tip");

        foreach (var tip in Book.Parts.CareTips)
        {
            var name = $"care tip '{tip.Id}'";
            Grounded(tip, tip.Grounds, name);
            Check(tip.When, name, aboutResult: true);
            Needed(tip, tip.Needs, name);
            Known(tip, tip.Moves, $"{name}, moves");

            if (tip.Text.Contains("{moves}", StringComparison.Ordinal) == tip.Moves.IsEmpty)
            {
                Add(tip, $"{name}: {{moves}} in the text and a list of moves go together");
            }
        }
    }
}
