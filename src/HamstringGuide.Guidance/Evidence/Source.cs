using System.Collections.Immutable;

namespace HamstringGuide.Guidance.Evidence;

/// <summary>A publication, guideline or page that a rule, an exercise or a text rests on.</summary>
public sealed record Source
{
    public required string Id { get; init; }

    /// <summary>article-journal, webpage, report or chapter.</summary>
    public required string Type { get; init; }

    /// <summary>"Family G. I.", or the name of a body.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>Four digits, or <c>n.d.</c></summary>
    public required string Year { get; init; }

    public required string Title { get; init; }

    /// <summary>Journal or book.</summary>
    public string? In { get; init; }

    public string? Publisher { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    public string? Doi { get; init; }

    public string? Pmid { get; init; }

    public string? Url { get; init; }

    public required SourceConfidence Confidence { get; init; }

    /// <summary>For authors; not shown to visitors.</summary>
    public string? Note { get; init; }

    /// <summary>Such as "Martin 2022", or the name of a body.</summary>
    public string ShortName()
    {
        var first = Authors.IsEmpty ? Title : Authors[0];
        var name = first.EndsWith('.') ? FamilyName(first) : first;
        return Year == "n.d." ? name : $"{name} {Year}";
    }

    private static string FamilyName(string author)
    {
        var words = author.Split(' ');
        var initials = words.Length - 1;

        while (initials > 0 && words[initials].EndsWith('.'))
        {
            initials--;
        }

        return string.Join(' ', words[..(initials + 1)]);
    }
}

/// <summary>How sure we are that the entry is right and says what it is cited for.</summary>
public enum SourceConfidence
{
    /// <summary>Taken over from the list of a source article.</summary>
    Seed,

    /// <summary>Looked up.</summary>
    LookedUp,

    /// <summary>From general knowledge; a person must still look it up.</summary>
    Knowledge,
}

/// <summary>What a statement rests on where no publication is named.</summary>
public enum Basis
{
    /// <summary>General clinical knowledge, not yet checked against a source.</summary>
    Knowledge,

    /// <summary>Our own design choice.</summary>
    Design,
}

/// <summary>What a rule rests on: ids of sources, a basis, or both; never neither.</summary>
public sealed record Grounds(ImmutableArray<string> Sources, ImmutableArray<Basis> Basis);

/// <summary>How well an exercise is supported for our use (clinical model, "How to read the marks").</summary>
public enum EvidenceLevel
{
    /// <summary>Guideline, meta-analysis, or a trial in people like ours.</summary>
    E1 = 1,

    /// <summary>Single or indirect trials, tested programmes, physiology.</summary>
    E2 = 2,

    /// <summary>Expert opinion, or a source article only.</summary>
    E3 = 3,
}
