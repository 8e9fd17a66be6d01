using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.Props;

namespace HamstringGuide.Content.Figures;

/// <summary>Reads one thing that an exercise needs; <c>kind</c> says which.</summary>
internal static class PropReader
{
    private static readonly Dictionary<string, Func<MapReader, Prop>> Kinds = new(StringComparer.Ordinal)
    {
        ["mat"] = item => new Mat(item.Decimal("from"), item.Decimal("to")),
        ["deep-mat"] = item => new DeepMat(item.Decimal("from"), item.Decimal("to"), item.Decimal("front"), item.Decimal("back")),
        ["shadow"] = item => new GroundShadow(item.Decimal("from"), item.Decimal("to")),
        ["pillow"] = _ => new Pillow(),
        ["cushion"] = item => new Cushion(item.Decimal("from"), item.Decimal("to"), item.Decimal("height")),
        ["towel"] = item => new TowelRoll(item.Decimal("at")),
        ["chair"] = item => new Chair(item.Decimal("front"), item.Decimal("depth"), item.Number("back"), item.Decimal("back-height"), item.OptionalYesNo("beyond")),
        ["step"] = item => new Step(item.Decimal("from"), item.Decimal("to"), item.Decimal("height")),
        ["wall"] = item => new Wall(item.Decimal("at"), item.Number("side")),
        ["door-jamb"] = item => new DoorJamb(item.Decimal("at"), item.Decimal("height")),
        ["counter"] = item => new Counter(item.Decimal("from"), item.Decimal("to"), item.Decimal("height")),
        ["rail"] = item => new Rail(item.Decimal("from"), item.Decimal("to"), item.Decimal("height")),
        ["strap"] = _ => new Strap(),
        ["dumbbells"] = _ => new Dumbbells(),
        ["roller"] = item => new FoamRoller(item.Decimal("from"), item.Decimal("to")),
        ["ankle-bar"] = item => new AnkleBar(item.Decimal("at"), item.Decimal("height")),
        ["bike"] = item => new ExerciseBike(Shapes.Point(item, "crank"), Shapes.Point(item, "saddle"), Shapes.Point(item, "grip")),
    };

    public static IReadOnlyCollection<string> AllKinds => Kinds.Keys;

    public static Prop Read(MapReader item) => Kinds[item.OneOf("kind", Kinds.Keys)](item);
}
