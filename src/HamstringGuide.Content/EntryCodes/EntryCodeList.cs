using System.Collections.Immutable;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Content.EntryCodes;

/// <summary>Codes by which records name a diagnosis, and the causes where each leads: for links out of a records system.</summary>
/// <param name="Systems">In the file's order.</param>
public sealed record EntryCodeList(ImmutableArray<EntryCodeSystem> Systems)
{
    /// <summary>Upper and lower case are the same, in the system and in the code, and dots, spaces and a hyphen at the end don't count.</summary>
    /// <param name="system">Id or another name of a code system.</param>
    /// <param name="code">As it is written in a record, such as <c>S76.311A</c>.</param>
    /// <returns>Null when the system or the code leads nowhere.</returns>
    public EntryCode? Find(string system, string code) => FindSystem(system)?.Find(code);

    /// <returns>Null when there is none of this name.</returns>
    public EntryCodeSystem? FindSystem(string name) => Systems.FirstOrDefault(
        system => system.Also.Append(system.Id).Contains(name.Trim(), StringComparer.OrdinalIgnoreCase));
}

/// <summary>A system of codes.</summary>
public sealed record EntryCodeSystem
{
    /// <summary>As in addresses, such as <c>icd-10-cm</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names in addresses.</summary>
    public required ImmutableArray<string> Also { get; init; }

    public required EntryCodeForm Form { get; init; }

    /// <summary>Where its codes are published. It is no part of the guidance, and so of no release.</summary>
    public required Source Source { get; init; }

    public required ImmutableArray<EntryCode> Codes { get; init; }

    /// <summary>The entry that is the same, else the longest one that the code begins with, where it may.</summary>
    /// <returns>Null when there is none.</returns>
    public EntryCode? Find(string code)
    {
        var plain = Plain(code);
        return Codes.FirstOrDefault(entry => Plain(entry.Code) == plain)
            ?? Codes.Where(entry => entry.AlsoBelow && plain.StartsWith(Plain(entry.Code), StringComparison.Ordinal)).MaxBy(entry => Plain(entry.Code).Length);
    }

    /// <summary>A code without what writers add or leave out.</summary>
    internal static string Plain(string code) => code.Replace(".", "").Replace(" ", "").TrimEnd('-').ToUpperInvariant();
}

/// <summary>How the codes of a system are built.</summary>
public enum EntryCodeForm
{
    /// <summary>A letter, a digit, and more: what a code begins with is a wider group.</summary>
    Icd,

    /// <summary>Digits of which the last is a check digit; the others mean nothing.</summary>
    Sctid,
}

/// <summary>A code and where it leads.</summary>
public sealed record EntryCode
{
    /// <summary>As it is published.</summary>
    public required string Code { get; init; }

    /// <summary>What the system calls it.</summary>
    public required string Means { get; init; }

    /// <summary>Ids of causes; with more than one the reader chooses. At least one, the likeliest first.</summary>
    public required ImmutableArray<string> Causes { get; init; }

    /// <summary>Longer codes that begin with it lead there too.</summary>
    public required bool AlsoBelow { get; init; }

    /// <summary>Whether code and meaning were looked up. That they lead to these causes is our own choice.</summary>
    public required SourceConfidence Confidence { get; init; }
}
