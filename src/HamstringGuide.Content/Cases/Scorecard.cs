using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Cases;

/// <summary>How well a guide does on the scenarios.</summary>
public sealed class Scorecard
{
    /// <exception cref="IncompleteAnswersException">A scenario lacks an answer that this guidebook asks for.</exception>
    /// <exception cref="InvalidOperationException">The guidebook doesn't know a scenario's answer.</exception>
    public Scorecard(IEnumerable<Scenario> scenarios, Guidebook guidebook)
    {
        var assessor = new Assessor(guidebook);
        Outcomes = [.. scenarios.Select(s => ScenarioOutcome.Of(s, assessor))];
        All = new(Outcomes);
        Levels =
        [
            .. Enum.GetValues<Disposition>()
                .OrderDescending()
                .Select(level => new ScoredLevel(level, Of(o => o.Scenario.Must.Level == level))),
        ];
        Marks = [.. Enum.GetValues<ScenarioMark>().Select(mark => new ScoredMark(mark, Of(o => o.Scenario.Marks.Contains(mark))))];
    }

    /// <summary>In the order of the scenarios.</summary>
    public ImmutableArray<ScenarioOutcome> Outcomes { get; }

    public Score All { get; }

    /// <summary>By the right level, the most urgent first.</summary>
    public ImmutableArray<ScoredLevel> Levels { get; }

    public ImmutableArray<ScoredMark> Marks { get; }

    private Score Of(Func<ScenarioOutcome, bool> counts) => new([.. Outcomes.Where(counts)]);
}

/// <summary>How many of some scenarios got the right level.</summary>
public sealed class Score(ImmutableArray<ScenarioOutcome> outcomes)
{
    public int Count { get; } = outcomes.Length;

    public int Right { get; } = outcomes.Count(o => o.IsRight);

    /// <summary>Sent higher than is right.</summary>
    public int Over { get; } = outcomes.Count(o => o.Given > o.Scenario.Must.Level);

    /// <summary>Sent lower than is right.</summary>
    public int Under { get; } = outcomes.Count(o => o.Given < o.Scenario.Must.Level);

    /// <summary>Right, or higher.</summary>
    public int Safe => Count - Under;

    /// <summary>In percent, rounded down, so that only all is 100; 0 of none is 0.</summary>
    public int Percent(int part) => Count == 0 ? 0 : 100 * part / Count;
}

/// <summary>The scenarios of one right level.</summary>
public sealed record ScoredLevel(Disposition Level, Score Score);

/// <summary>The scenarios with one mark.</summary>
public sealed record ScoredMark(ScenarioMark Mark, Score Score);
