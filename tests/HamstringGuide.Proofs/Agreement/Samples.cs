using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Agreement;

/// <summary>
/// Many sets of answers, the same at every run: led by each red flag, contraindication and cause in turn, until what leads has
/// come about often enough.
/// </summary>
public sealed class Samples
{
    private const int LeastByEach = 165;
    private const int MostByEach = 2000;
    private const int OftenEnough = 60;

    private readonly RandomAnswers _random = new(RealContent.Guidebook);
    private readonly TermEvaluator _evaluator;

    public Samples()
    {
        Model = new(new TermBank(), RealContent.Parts);
        var parts = RealContent.Parts;
        Led =
        [
            .. parts.RedFlags.Select(r => new Led(r.Id, r.When, Model.Result.Fires(r))),
            .. parts.Contraindications.Select(r => new Led(r.Id, r.When, Model.Result.Holds(r))),
            .. parts.CauseRules.Causes.Select(c => new Led(
                c.Id,
                new Criterion.AllOf([c.Requires, .. c.Points.Where(p => p.Points > 0).Select(p => p.When)]),
                Model.Result.Causes.Shown(c))),
        ];
        Reading = new(Model);
        _evaluator = new([Model.Valid, Model.Result.Complete, .. Led.Select(l => l.ComesAbout), .. Reading.Terms]);
        All = [.. Led.Index().AsParallel().AsOrdered().SelectMany(l => By(l.Item, l.Index))];
    }

    public GuidebookModel Model { get; }

    public ModelReading Reading { get; }

    public ImmutableArray<Led> Led { get; }

    public ImmutableArray<Sample> All { get; }

    public TermValues Evaluate(IEnumerable<GivenAnswer> answers) => _evaluator.Evaluate(GivenAnswer.Variables(answers));

    private List<Sample> By(Led led, int index)
    {
        var samples = new List<Sample>();
        var often = 0;

        for (var i = 0; i < LeastByEach || (often < OftenEnough && i < MostByEach); i++)
        {
            var answers = _random.LedBy(led.By, (index * MostByEach) + i);
            var sample = new Sample(answers, Evaluate(answers));
            often += sample.Values[led.ComesAbout] ? 1 : 0;
            samples.Add(sample);
        }

        return samples;
    }
}

/// <param name="By">Leads the choice of answers.</param>
/// <param name="ComesAbout">Whether it worked.</param>
public sealed record Led(string Id, Criterion By, BoolTerm ComesAbout);

/// <param name="Values">What the model makes of the answers.</param>
public sealed record Sample(ImmutableArray<GivenAnswer> Answers, TermValues Values);
