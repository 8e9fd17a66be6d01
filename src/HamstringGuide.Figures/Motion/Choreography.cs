using HamstringGuide.Figures.Exercises;

namespace HamstringGuide.Figures.Motion;

/// <summary>A moment of an animation.</summary>
/// <param name="Share">Of the whole duration, 0 to 1.</param>
/// <param name="T">Where in the movement.</param>
internal readonly record struct Moment(double Share, double T);

/// <summary>
/// How an animation runs: once, and not longer than five seconds, so that it needs no pause button (WCAG 2.2.2). Start,
/// movement, end, and for what is repeated the way back and the movement again; it rests at the end.
/// </summary>
internal sealed record Choreography(double Seconds, IReadOnlyList<Moment> Moments)
{
    private const double Still = .4;
    private const double Go = 1.5;
    private const double GoAndStay = 2.6;
    private const double Back = 1.2;
    private const double End = .5;
    private const double Round = 1.45;

    public static Choreography Of(Stage stage) => stage.Timeline.End > 1 ? Turning(stage) : ThereAndBack(stage);

    private static Choreography ThereAndBack(Stage stage)
    {
        var keys = stage.Timeline.Times.Select(t => Math.Acos(1 - (2 * t)) / Math.PI);
        var shares = FrameTimes.Between(stage, Eased, keys);
        var run = new Run();
        run.Hold(0, Still);

        if (stage.Figure.Stays)
        {
            run.Add(GoAndStay, shares.Select(u => (u, Eased(u))));
            return run.Done();
        }

        run.Add(Go, shares.Select(u => (u, Eased(u))));
        run.Hold(1, End);
        run.Add(Back, shares.Reverse().Select(u => (1 - u, Eased(u))));
        run.Add(Back, shares.Select(u => (u, Eased(u))));
        return run.Done();
    }

    /// <summary>A movement without rest, such as pedalling: to its end, round through the start, and to the end again.</summary>
    private static Choreography Turning(Stage stage)
    {
        var out1 = FrameTimes.Between(stage, u => u, stage.Timeline.Times.Where(t => t <= 1));
        var back = FrameTimes.Between(stage, u => 1 + u, stage.Timeline.Times.Where(t => t >= 1).Select(t => t - 1));
        var run = new Run();
        run.Hold(0, Still);
        run.Add(Round, out1.Select(u => (u, u)));
        run.Add(Round, back.Select(u => (u, 1 + u)));
        run.Add(Round, out1.Select(u => (u, u)));
        return run.Done();
    }

    /// <summary>Starts and stops gently.</summary>
    private static double Eased(double u) => .5 - (.5 * Math.Cos(Math.PI * u));

    private sealed class Run
    {
        private readonly List<Moment> _seconds = [];
        private double _now;

        public void Hold(double t, double seconds) => Add(seconds, [(0, t), (1, t)]);

        public void Add(double seconds, IEnumerable<(double Share, double T)> way)
        {
            foreach (var (share, t) in way)
            {
                var at = _now + (share * seconds);

                if (_seconds.Count == 0 || at > _seconds[^1].Share + 1e-9)
                {
                    _seconds.Add(new(at, t));
                }
            }

            _now += seconds;
        }

        public Choreography Done() => new(_now, [.. _seconds.Select(m => m with { Share = m.Share / _now })]);
    }
}
