using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides.Rules;

namespace HamstringGuide.Web.Guides.FlowDrawing;

/// <summary>
/// What must be true for the check to go on at all: the conditions that every question after some page shares. Found in the
/// questions themselves; there may be none.
/// </summary>
internal sealed record FlowGate
{
    /// <summary>The shared conditions; what a question reads through them alone says nothing about that question.</summary>
    public required IReadOnlySet<Criterion> Parts { get; init; }

    /// <summary>The page whose answers open or close it; null without a gate.</summary>
    public required int? AfterPage { get; init; }

    /// <summary>What closes it, in words.</summary>
    public required ImmutableArray<string> ClosedBy { get; init; }

    public static FlowGate Of(GuidebookParts parts, ConditionReads reads)
    {
        var questions = parts.Questionnaire.Items;
        HashSet<Criterion>[] necessary = [.. questions.Where(q => q.EnableWhen is not null).Select(q => reads.Necessary(q.EnableWhen!).ToHashSet())];
        Criterion[] shared = necessary is [var first, ..] ? [.. first.Where(part => necessary.All(own => own.Contains(part)))] : [];
        var read = shared.SelectMany(part => reads.Questions(part)).ToHashSet(StringComparer.Ordinal);
        var page = questions.Where(q => read.Contains(q.Id)).Select(q => q.Page).DefaultIfEmpty(0).Max();

        return page == 0 || questions.Any(q => q.Page > page && q.EnableWhen is null)
            ? new() { Parts = new HashSet<Criterion>(), AfterPage = null, ClosedBy = [] }
            : new() { Parts = shared.ToHashSet(), AfterPage = page, ClosedBy = [.. shared.SelectMany(part => Closes(part, parts.Findings))] };
    }

    /// <summary>A part that is made of others says nothing of its own.</summary>
    private static IEnumerable<string> Closes(Criterion part, ImmutableArray<Finding> findings) => part switch
    {
        Criterion.Not { Part: Criterion.FindingIs finding } => [findings.First(f => f.Id == finding.Finding).Means],
        Criterion.FindingIs finding when findings.First(f => f.Id == finding.Finding) is { When: not Criterion.AllOf } named => [$"not: {named.Means}"],
        _ => [],
    };
}
