using System.Collections.Immutable;
using HamstringGuide.Content.Library;

namespace HamstringGuide.Content.Editorial;

/// <summary>What an editor finds in content that has passed every other check.</summary>
public sealed record EditorialReport
{
    public required SiteContent Content { get; init; }

    /// <summary>What must be mended before content is published, though a running site may go on with it; by file and line.</summary>
    public required ImmutableArray<ContentProblem> Problems { get; init; }

    /// <summary>What an editor should look at; by file and line.</summary>
    public required ImmutableArray<ContentProblem> Notices { get; init; }

    /// <summary>Of every text: pages first, then the files of the rules.</summary>
    public required ImmutableArray<TextFigures> Figures { get; init; }
}

/// <summary>The reading figures of one text.</summary>
/// <param name="File">The file that it stands in, relative to the content folder.</param>
/// <param name="Level">Whom it is written for.</param>
public sealed record TextFigures(string File, ReadingLevel Level, ReadingFigures Reading)
{
    /// <summary>The highest grade that its readers may need.</summary>
    public int HighestGrade => Level == ReadingLevel.Patient ? 6 : 8;
}
