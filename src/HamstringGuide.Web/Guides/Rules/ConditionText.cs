using System.Collections.Immutable;

namespace HamstringGuide.Web.Guides.Rules;

/// <summary>
/// A condition in words: either one statement, or a heading such as "All of these" over parts that are conditions themselves.
/// </summary>
public sealed record ConditionText
{
    public required ConditionJoint Joint { get; init; }

    /// <summary>The statement up to its choices, or the heading over the parts.</summary>
    public required ImmutableArray<Run> Says { get; init; }

    /// <summary>The answers, exercises and the like that the statement lists; one of them is enough.</summary>
    public ImmutableArray<Run> Choices { get; init; } = [];

    /// <summary>Empty for a single statement.</summary>
    public ImmutableArray<ConditionText> Parts { get; init; } = [];

    /// <summary>On one line; what belongs together stands in brackets.</summary>
    public override string ToString()
    {
        var says = string.Concat(Says.Select(run => run.Text));
        var choices = string.Join(", ", Choices.Select(choice => choice.Text));
        return Parts.IsEmpty ? says + choices : $"{says} ({string.Join("; ", Parts)})";
    }
}

/// <summary>How the parts of a condition are joined.</summary>
public enum ConditionJoint
{
    /// <summary>A single statement.</summary>
    Statement,
    All,
    Any,

    /// <summary>Every part must be false.</summary>
    NoneOf,

    /// <summary>At least one part must be false.</summary>
    NotAll,
}

/// <summary>A few words, with the page that tells more about them.</summary>
public sealed record Run(string Text, string? Address = null);
