using System.Collections.Immutable;
using HamstringGuide.Content.Library;

namespace HamstringGuide.Web.Pages.Exercises;

/// <summary>
/// Which exercises a reader wants to see: of a facet any of the chosen, and of every facet with a choice one. It is the query of
/// the address, so that it can be kept and sent on.
/// </summary>
public sealed record ExerciseFilter(ImmutableArray<ChosenFacet> Chosen)
{
    private const string Path = "/exercises";

    public static readonly ExerciseFilter None = new([]);

    public bool IsActive => !Chosen.IsEmpty;

    /// <summary>Its address; the same choices always have the same.</summary>
    public string Address => IsActive
        ? $"{Path}?{string.Join('&', Chosen.SelectMany(chosen => chosen.Choices, (chosen, choice) => $"{chosen.Facet.Id}={choice.Id}"))}"
        : Path;

    /// <summary>Reads a query; what is not known in it is left out.</summary>
    /// <param name="unknown">The facets that were given something else than one of their choices.</param>
    public static ExerciseFilter Read(IQueryCollection query, out ImmutableArray<Facet> unknown)
    {
        var asked = Facets.All.Select(facet => (Facet: facet, Values: query[facet.Id].OfType<string>().Where(value => value.Length > 0).ToArray())).ToArray();
        unknown = [.. asked.Where(facet => facet.Values.Any(value => !facet.Facet.Choices.Any(choice => Is(choice, value)))).Select(facet => facet.Facet)];

        return new([.. asked
            .Select(facet => new ChosenFacet(facet.Facet, [.. facet.Facet.Choices.Where(choice => facet.Values.Any(value => Is(choice, value)))]))
            .Where(chosen => !chosen.Choices.IsEmpty)]);
    }

    /// <summary>The address of an exercise's companions: all that are filed under the same choice.</summary>
    public static string AddressOf(Facet facet, FacetChoice choice) => None.With(facet, choice).Address;

    public bool Fits(Browse browse) => Chosen.All(chosen => chosen.Fits(browse));

    public bool Has(Facet facet, FacetChoice choice) => Chosen.Any(chosen => chosen.Facet == facet && chosen.Choices.Contains(choice));

    /// <summary>With this as the only choice of its facet.</summary>
    public ExerciseFilter With(Facet facet, FacetChoice choice) =>
        new([.. Without(facet).Chosen.Add(new(facet, [choice])).OrderBy(chosen => Facets.All.IndexOf(chosen.Facet))]);

    public ExerciseFilter Without(Facet facet) => new(Chosen.RemoveAll(chosen => chosen.Facet == facet));

    public ExerciseFilter Without(Facet facet, FacetChoice choice) => new([.. Chosen
        .Select(chosen => chosen.Facet == facet ? chosen with { Choices = chosen.Choices.Remove(choice) } : chosen)
        .Where(chosen => !chosen.Choices.IsEmpty)]);

    private static bool Is(FacetChoice choice, string value) => string.Equals(choice.Id, value, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A facet with at least one of its choices, in its order.</summary>
public sealed record ChosenFacet(Facet Facet, ImmutableArray<FacetChoice> Choices)
{
    public bool Fits(Browse browse) => Facet.ChoicesOf(browse).Any(choice => Choices.Contains(choice));

    /// <summary>Such as "Where: At home or At a desk".</summary>
    public override string ToString() => $"{Facet.Title}: {string.Join(" or ", Choices.Select(choice => choice.Title))}";
}
