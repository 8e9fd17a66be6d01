using System.Collections.Immutable;

namespace HamstringGuide.Guidance.Exercises;

/// <summary>Least and most of something, both included; equal when there is one number.</summary>
public readonly record struct Amount(int Min, int Max)
{
    public override string ToString() => Min == Max ? $"{Min}" : $"{Min} to {Max}";
}

/// <summary>
/// How much of an exercise: at least one amount is given. Without sets, repetitions with a hold are "holds". The sentence that
/// a visitor reads is made from these numbers.
/// </summary>
public sealed record Regimen
{
    public required string Id { get; init; }

    /// <summary>Words for the stage, such as "Usual" or "Week 1".</summary>
    public required string Name { get; init; }

    public Amount? Sets { get; init; }

    public Amount? Repetitions { get; init; }

    public Amount? HoldSeconds { get; init; }

    public Amount? RestSeconds { get; init; }

    /// <summary>How long one go takes.</summary>
    public Amount? Minutes { get; init; }

    public Amount? TimesADay { get; init; }

    /// <summary>1 to 7.</summary>
    public Amount? DaysAWeek { get; init; }

    public bool EachSide { get; init; }

    public string? Load { get; init; }

    public string? Note { get; init; }

    /// <summary>Most pain while doing it, 0 to 10.</summary>
    public required int PainLimit { get; init; }

    /// <summary>The numbers that a visitor sees large, with the words under them, in order.</summary>
    public ImmutableArray<RegimenFigure> Figures()
    {
        var side = EachSide ? " each side" : "";
        var figures = ImmutableArray.CreateBuilder<RegimenFigure>();

        if (Sets is { } sets)
        {
            figures.Add(new(Short(sets), Plural(sets, "set", "sets") + (Repetitions is null ? side : "")));
        }

        if (Repetitions is { } repetitions)
        {
            figures.Add(new(Short(repetitions), HoldsOnly ? Plural(repetitions, "hold", "holds") + side : Plural(repetitions, "time", "times") + side));
        }

        if (HoldSeconds is { } hold)
        {
            figures.Add(new($"{Short(hold)} s", (HoldsOnly || Repetitions is null ? "each hold" : "hold each time")
                + (Repetitions is null && Sets is null ? side : "")));
        }

        if (RestSeconds is { } rest)
        {
            figures.Add(new(rest is { Min: >= 60, Max: >= 60 } && rest.Min % 60 == 0 && rest.Max % 60 == 0
                ? $"{Short(new(rest.Min / 60, rest.Max / 60))} min"
                : $"{Short(rest)} s", "rest between"));
        }

        if (Minutes is { } minutes)
        {
            figures.Add(new($"{Short(minutes)} min", "each time" + (Repetitions is null && Sets is null && HoldSeconds is null ? side : "")));
        }

        if (TimesADay is { } times)
        {
            figures.Add(new(Short(times), Plural(times, "time a day", "times a day")));
        }

        if (DaysAWeek is { } days)
        {
            figures.Add(days is { Min: 7, Max: 7 }
                ? new("7", "days a week")
                : new(Short(days), Plural(days, "day a week", "days a week")));
        }

        return figures.ToImmutable();
    }

    /// <summary>The dose as one sentence, such as "2 to 3 sets of 10 to 12, 3 days a week."</summary>
    public string ToSentence()
    {
        var parts = new List<string>();
        var side = EachSide ? " on each side" : "";

        if (Sets is { } sets)
        {
            parts.Add($"{sets} {Plural(sets, "set", "sets")}"
                + (Repetitions is { } each ? $" of {each}" : "")
                + (HoldSeconds is { } held ? (Repetitions is null ? $" of {Seconds(held)}" : $", held for {Seconds(held)} each") : "")
                + side);
        }
        else if (Repetitions is { } repetitions)
        {
            parts.Add(HoldSeconds is { } hold
                ? $"{repetitions} {Plural(repetitions, "hold", "holds")} of {Seconds(hold)}{side}"
                : $"{repetitions} {Plural(repetitions, "time", "times")}{side}");
        }
        else if (HoldSeconds is { } hold)
        {
            parts.Add($"hold for {Seconds(hold)}{side}");
        }

        if (Minutes is { } minutes)
        {
            parts.Add($"{minutes} {Plural(minutes, "minute", "minutes")}" + (parts.Count == 0 ? side : ""));
        }

        if (RestSeconds is { } rest)
        {
            parts.Add($"{Seconds(rest)} of rest between");
        }

        if (TimesADay is { } times)
        {
            parts.Add(times is { Min: 1, Max: 1 } ? "once a day" : $"{times} times a day");
        }

        if (DaysAWeek is { } days)
        {
            parts.Add(days switch
            {
                { Min: 7, Max: 7 } => "every day",
                { Min: 1, Max: 1 } => "once a week",
                _ => $"{days} days a week",
            });
        }

        var sentence = string.Join(", ", parts);
        return sentence.Length == 0 ? "" : char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private bool HoldsOnly => Sets is null && Repetitions is not null && HoldSeconds is not null;

    private static string Short(Amount amount) => amount.Min == amount.Max ? $"{amount.Min}" : $"{amount.Min}–{amount.Max}";

    private static string Seconds(Amount amount) => $"{amount} {Plural(amount, "second", "seconds")}";

    private static string Plural(Amount amount, string one, string many) => amount is { Min: 1, Max: 1 } ? one : many;
}

/// <summary>A number of a dose and the words under it.</summary>
public sealed record RegimenFigure(string Number, string Words);
