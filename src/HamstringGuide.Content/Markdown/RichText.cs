using System.Collections.Immutable;
using HamstringGuide.Content.Editorial;
using HamstringGuide.Content.Library;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Markdown;

/// <summary>A text of the library, rendered once: HTML in pieces, between which a page puts cards of its own.</summary>
public sealed record RichText
{
    internal static readonly RichText Empty = new() { Blocks = [], Headings = [], Sources = [], Terms = [], Passages = [] };

    /// <summary>In reading order.</summary>
    public required ImmutableArray<TextBlock> Blocks { get; init; }

    /// <summary>Of levels 2 and 3, in order; ids are unique within the text.</summary>
    public required ImmutableArray<TextHeading> Headings { get; init; }

    /// <summary>Ids of the sources cited, each once; the first has number 1.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Terms whose first use offers their meaning, in order.</summary>
    public required ImmutableArray<GlossaryTerm> Terms { get; init; }

    /// <summary>The same text without markup, as it is read, headings left out.</summary>
    public required ImmutableArray<Passage> Passages { get; init; }

    /// <summary>Words, headings left out.</summary>
    public int Words => Passages.Sum(p => Readability.Words(p.Text).Count());

    /// <summary>Minutes to read, at least 1, at 200 words a minute: an unhurried pace for adults (most studies find 200 to 260).</summary>
    public int Minutes => Math.Max(1, (int)Math.Round(Words / 200.0, MidpointRounding.AwayFromZero));
}

/// <summary>A piece of a text.</summary>
public abstract record TextBlock;

/// <summary>Paragraphs, lists, headings and tables.</summary>
/// <param name="Html">Safe to write out as it is.</param>
public sealed record Prose(string Html) : TextBlock;

/// <summary>The box of three to five lines that an article opens with.</summary>
public sealed record InShort(string Html) : TextBlock;

/// <summary>Who should see you, and when.</summary>
/// <param name="Id">Unique within the text.</param>
/// <param name="Heading">The call to action, as plain text.</param>
/// <param name="Html">What is below the heading.</param>
public sealed record CareCard(string Id, CareLevel Level, string Heading, string Html) : TextBlock;

/// <summary>An exercise shown within a text.</summary>
public sealed record ExerciseEmbed(string ExerciseId) : TextBlock;

/// <summary>A heading that can be linked to.</summary>
/// <param name="Level">2 or 3.</param>
public sealed record TextHeading(string Id, string Text, int Level);

/// <summary>A paragraph, list item or table cell in plain words.</summary>
/// <param name="Line">Of the file.</param>
public sealed record Passage(int Line, string Text);
