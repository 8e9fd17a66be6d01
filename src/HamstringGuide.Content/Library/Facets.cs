using System.Collections.Immutable;

namespace HamstringGuide.Content.Library;

/// <summary>The closed lists that exercises are filed under.</summary>
public static class Facets
{
    public static readonly Facet Purpose = new("purpose", "What for", browse => browse.Purposes,
    [
        new("ease-tightness", "Ease tightness"),
        new("warm-up", "Warm up"),
        new("strength", "Get stronger"),
        new("early-days", "First steps after an injury"),
        new("nerve", "Calm a nerve"),
        new("knee", "Steady the knee"),
        new("back", "Ease the low back"),
        new("balance", "Balance"),
        new("running", "Get ready to run or play"),
        new("keep-moving", "Keep moving"),
    ]);

    public static readonly Facet Equipment = new("equipment", "What you have", browse => browse.Equipment,
    [
        new("none", "Nothing"),
        new("mat", "Mat or bed"),
        new("chair", "Chair"),
        new("wall", "Wall"),
        new("strap", "Strap or towel"),
        new("step", "Step"),
        new("band", "Band"),
        new("weight", "Weight"),
        new("roller", "Foam roller"),
        new("bike", "Exercise bike"),
    ]);

    public static readonly Facet Position = new("position", "Position", browse => [browse.Position],
    [
        new("lying", "Lying"),
        new("kneeling", "Kneeling"),
        new("sitting", "Sitting"),
        new("standing", "Standing"),
    ]);

    public static readonly Facet Place = new("place", "Where", browse => browse.Places,
    [
        new("home", "At home"),
        new("desk", "At a desk"),
        new("gym", "At a gym"),
        new("outdoors", "Outdoors"),
    ]);

    public static readonly Facet Level = new("level", "How hard", browse => [browse.Level],
    [
        new("easy", "Easy"),
        new("medium", "Medium"),
        new("hard", "Hard"),
    ]);

    public static readonly ImmutableArray<Facet> All = [Purpose, Equipment, Position, Place, Level];
}

/// <summary>One way to choose exercises.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Of">Ids of the choices that an exercise is filed under.</param>
public sealed record Facet(string Id, string Title, Func<Browse, ImmutableArray<string>> Of, ImmutableArray<FacetChoice> Choices)
{
    /// <summary>The choices that an exercise is filed under, in the facet's order.</summary>
    public IEnumerable<FacetChoice> ChoicesOf(Browse browse) => Choices.Where(choice => Of(browse).Contains(choice.Id));
}

/// <param name="Id">As it stands in the files of exercises and in addresses.</param>
public sealed record FacetChoice(string Id, string Title);
