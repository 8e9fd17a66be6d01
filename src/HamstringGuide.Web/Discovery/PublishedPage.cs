using System.Collections.Immutable;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Web.Discovery;

/// <summary>A page that is meant to be found.</summary>
public sealed record PublishedPage
{
    /// <summary>The type by schema.org of a page that informs about health.</summary>
    public const string Medical = "MedicalWebPage";

    /// <summary>Lower case; begins with a slash; no query.</summary>
    public required string Address { get; init; }

    /// <summary>By schema.org.</summary>
    public string Type { get; init; } = Medical;

    /// <summary>The day of the last change that was written down; null where none is, as for pages made from rules.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Null for lists and the like.</summary>
    public PublishedText? Text { get; init; }

    /// <summary>Ids of the causes that it is about.</summary>
    public ImmutableArray<string> Causes { get; init; } = [];

    /// <summary>The one cause that it describes.</summary>
    public Cause? Cause { get; init; }

    /// <summary>Other names of that cause.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The one exercise that it describes.</summary>
    public Exercise? Exercise { get; init; }
}

/// <summary>What is told elsewhere of a page that an author wrote.</summary>
/// <param name="Sources">Ids of those that it cites.</param>
public sealed record PublishedText(string Title, string Summary, Review Review, ImmutableArray<string> Sources);
