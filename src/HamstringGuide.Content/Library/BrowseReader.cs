using System.Collections.Immutable;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Library;

/// <summary>Reads what an exercise is filed under.</summary>
internal static class BrowseReader
{
    private const string NoEquipment = "none";

    public static Browse Read(MapReader item)
    {
        var browse = new Browse
        {
            Purposes = Choices(item, "purposes", Facets.Purpose),
            Equipment = Choices(item, "equipment", Facets.Equipment),
            Position = Choice(item, "position", Facets.Position),
            Places = Choices(item, "places", Facets.Place),
            Level = Choice(item, "level", Facets.Level),
        };

        if (browse.Equipment.Contains(NoEquipment) && browse.Equipment.Length > 1)
        {
            item.File.Problem(item.LineOf("equipment"), $"'{NoEquipment}' stands alone");
        }

        return browse;
    }

    private static string Choice(MapReader item, string field, Facet facet) => item.OneOf(field, Ids(facet));

    private static ImmutableArray<string> Choices(MapReader item, string field, Facet facet)
    {
        var chosen = item.Texts(field);

        if (item.IsSound && (chosen.IsEmpty || chosen.Except(Ids(facet)).Any() || chosen.Distinct().Count() < chosen.Length))
        {
            item.File.Problem(item.LineOf(field), $"'{field}' must be one or more of {string.Join(", ", Ids(facet))}, each once");
        }

        return chosen;
    }

    private static string[] Ids(Facet facet) => [.. facet.Choices.Select(choice => choice.Id)];
}
