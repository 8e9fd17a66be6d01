using System.Collections.Immutable;

namespace HamstringGuide.Content.Library;

/// <summary>When a page was written and checked, by whom, and what has changed in it.</summary>
public sealed record Review
{
    public required DateOnly Published { get; init; }

    /// <summary>When the text was last checked against its sources; never before <see cref="Published"/>.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>When it must be checked again; after <see cref="Checked"/>.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The clinician who reviewed it; null while none has.</summary>
    public string? By { get; init; }

    /// <summary>Changes of meaning since it was published, the newest first.</summary>
    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>The day of the newest change, or of publication.</summary>
    public DateOnly Updated => Changes.IsEmpty ? Published : Changes[0].On;
}

/// <summary>What changed in a page, in words for its readers.</summary>
public sealed record Change(DateOnly On, string Text);
