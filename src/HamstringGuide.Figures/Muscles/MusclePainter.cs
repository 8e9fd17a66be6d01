using System.Collections.Immutable;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Figures.Svg;

namespace HamstringGuide.Figures.Muscles;

/// <summary>Paints muscles on the skin that they lie under.</summary>
internal sealed class MusclePainter(IReadOnlyDictionary<Chain, PaintedChain> chains)
{
    private static readonly double[] SpindleStations = [0, .12, .25, .4, .55, .7, .85, 1];
    private static readonly double[] FibreStations = [.15, .35, .6, .85];

    /// <summary>None when the figure's view has no such chain.</summary>
    public IEnumerable<Part> Paint(Muscle muscle)
    {
        if (!chains.TryGetValue(muscle.Chain, out var chain))
        {
            return [];
        }

        return muscle.Form switch
        {
            MuscleForm.Patch => Muscle(muscle.Id, chain, Patch(muscle.Shape, chain), Fibres(muscle, chain)),
            MuscleForm.Spindle => Spindle(muscle, chain),
            _ => Cord(muscle, chain),
        };
    }

    private static SvgPath Patch(ImmutableArray<Point> shape, PaintedChain chain) =>
        SvgPath.Blob(Relaxation.Through([.. shape.Select(chain.At)]));

    private static SvgPath Fibres(Muscle muscle, PaintedChain chain) =>
        muscle.Fibres.Select(line => SvgPath.Line([.. line.Select(chain.At)])).Aggregate((a, b) => a + b);

    private static Part[] Muscle(string id, PaintedChain chain, SvgPath outline, SvgPath fibres) =>
    [
        new() { Key = "muscle-" + id, Path = outline, Paint = Painting.Paint.Muscle, ClippedBy = chain.Part, Depth = chain.Depth },
        new() { Key = "fibres-" + id, Path = fibres, Paint = Painting.Paint.MuscleFibre, ClippedBy = chain.Part, Depth = chain.Depth },
    ];

    private static Part[] Spindle(Muscle muscle, PaintedChain chain)
    {
        var (from, to, middle) = (chain.At(muscle.Shape[0]), chain.At(muscle.Shape[1]), chain.At(muscle.Shape[2]));
        var outline = SpindleStations.Select(u => Off(u, 1)).Concat(SpindleStations.Reverse().Select(u => Off(u, -1)));
        var fibres = new[] { -.5, 0, .5 }.Select(share => SvgPath.Line([.. FibreStations.Select(u => Off(u, share))]));

        return Muscle(muscle.Id, chain, SvgPath.Blob(outline.Select(p => new ControlPoint(p))), fibres.Aggregate((a, b) => a + b));

        Point Along(double u) => (from * ((1 - u) * (1 - u))) + (middle * (2 * u * (1 - u))) + (to * (u * u));

        Point Off(double u, double share)
        {
            var direction = (Along(u + .02) - Along(u - .02)).Direction;
            var width = (2.3 * Math.Pow(Math.Sin(Math.PI * Math.Clamp(u, 0, 1)), .75)) + .25;
            return Along(u) + Point.Polar(direction + 90, width * share);
        }
    }

    private Part[] Cord(Muscle muscle, PaintedChain chain)
    {
        var trunk = chains[Chain.Torso];
        var way = SvgPath.Line([.. muscle.Fibres.SelectMany(line => line.Select(trunk.At)), .. muscle.Shape.Select(chain.At)]);

        return
        [
            new() { Key = "border-" + muscle.Id, Path = way, Paint = Painting.Paint.NerveBorder, Depth = chain.Depth + 1 },
            new() { Key = "nerve-" + muscle.Id, Path = way, Paint = Painting.Paint.Nerve, Depth = chain.Depth + 1 },
        ];
    }
}

/// <summary>A chain whose muscles show.</summary>
/// <param name="Part">Key of the part with its outline.</param>
/// <param name="Depth">Where its muscles are painted.</param>
/// <param name="Mirrored">Front and back are exchanged: the other leg seen from the front.</param>
internal sealed record PaintedChain(Skin Skin, string Part, int Depth, bool Mirrored = false)
{
    public Point At(Point place) => Skin.At(place.X, Mirrored ? -place.Y : place.Y);
}
