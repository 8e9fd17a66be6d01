using System.Collections.Immutable;

namespace HamstringGuide.Web.Handovers;

/// <summary>
/// What a clinician wants to know of a result, in the order of a hand-over: what was advised and why, who it is, what was
/// reported, what was denied, what is not known. The page and the plain text are both made of this.
/// </summary>
public sealed record Handover(ImmutableArray<HandoverPart> Parts)
{
    /// <exception cref="InvalidOperationException">There is no such part.</exception>
    public HandoverPart Part(string id) => Parts.Single(part => part.Id == id);
}

/// <summary>A part with its heading.</summary>
/// <param name="Id">Of the heading on the page.</param>
public sealed record HandoverPart(string Id, string Heading, ImmutableArray<HandoverLine> Lines);

/// <summary>A line of a part.</summary>
/// <param name="Label">What it is about; null where the heading says it.</param>
public sealed record HandoverLine(string? Label, string Text);
