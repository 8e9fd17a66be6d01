using System.Collections.Immutable;

namespace HamstringGuide.Content.Library;

/// <summary>All pages of words as they were read, while what they name has not been looked up.</summary>
internal sealed record LibraryDrafts
{
    public required ImmutableArray<Draft<Article>> Articles { get; init; }

    public required ImmutableArray<Draft<ExercisePage>> Exercises { get; init; }

    public required ImmutableArray<Draft<CausePage>> Causes { get; init; }

    public required ImmutableArray<Draft<SelfTest>> SelfTests { get; init; }

    public required ImmutableArray<Draft<ContentPage>> Pages { get; init; }

    public required ImmutableArray<GlossaryTerm> Glossary { get; init; }

    /// <summary>What the glossary names.</summary>
    public required ReferenceList OfGlossary { get; init; }
}
