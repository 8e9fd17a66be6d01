using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>The guidebook with one small mistake: something lost, or a limit off by one.</summary>
/// <param name="Change">What was changed.</param>
public sealed record Deletion(string Change, GuidebookParts Parts)
{
    /// <summary>Of the content that we publish, by what was changed.</summary>
    public static IReadOnlyDictionary<string, Deletion> All { get; } = Of(RealContent.Parts).ToDictionary(d => d.Change);

    /// <summary>The one of this name.</summary>
    /// <exception cref="InvalidOperationException">The content no longer has what it takes out.</exception>
    public static Deletion Named(string change) => All.GetValueOrDefault(change)
        ?? throw new InvalidOperationException(
            $"“{change}” can't be tried, since the content no longer has what it takes out. If that was taken out on purpose, the test must go as well.");

    /// <summary>
    /// Every small mistake that an author could make in what decides a result: a rule or a point lost, a part of a condition lost,
    /// an option forgotten, a limit off by one.
    /// </summary>
    public static IEnumerable<Deletion> Of(GuidebookParts parts) =>
    [
        .. parts.RedFlags.Select(r => new Deletion($"red flag {r.Id}: deleted", parts with { RedFlags = parts.RedFlags.Remove(r) })),
        .. parts.Contraindications.Select(r => new Deletion(
            $"contraindication {r.Id}: deleted", parts with { Contraindications = parts.Contraindications.Remove(r) })),
        .. parts.CauseRules.Causes.SelectMany(c => c.Points.Select((p, i) => new Deletion(
            $"{PointsName(c, p)}: deleted", With(parts, c, c with { Points = c.Points.RemoveAt(i) })))),
        .. Conditions(parts).SelectMany(place => Mistakes.In(place.Condition)
            .GroupBy(m => m.Change)
            .SelectMany(same => same.Select((m, i) => new Deletion(
                $"{place.Name}: {m.Change}{(i == 0 ? "" : $", where it stands for the {i + 1}. time")}",
                place.With(m.Condition))))),
    ];

    /// <summary>Every condition over answers that decides a result, and the guidebook with another one in its place.</summary>
    private static IEnumerable<(string Name, Criterion Condition, Func<Criterion, GuidebookParts> With)> Conditions(GuidebookParts parts) =>
    [
        .. parts.RedFlags.Select((r, i) => Place(
            $"red flag {r.Id}", r.When, when => parts with { RedFlags = parts.RedFlags.SetItem(i, r with { When = when }) })),
        .. parts.Contraindications.Select((r, i) => Place(
            $"contraindication {r.Id}", r.When, when => parts with { Contraindications = parts.Contraindications.SetItem(i, r with { When = when }) })),
        .. parts.Findings.Select((f, i) => Place(
            $"finding {f.Id}", f.When, when => parts with { Findings = parts.Findings.SetItem(i, f with { When = when }) })),
        .. parts.Questionnaire.Items.Index().Where(q => q.Item.EnableWhen is not null).Select(q => Place(
            $"question {q.Item.Id}", q.Item.EnableWhen!, when => parts with
            {
                Questionnaire = parts.Questionnaire with
                {
                    Items = parts.Questionnaire.Items.SetItem(q.Index, q.Item with { EnableWhen = when }),
                },
            })),
        .. parts.CauseRules.Causes.SelectMany(c => OfCause(parts, c)),
    ];

    private static IEnumerable<(string Name, Criterion Condition, Func<Criterion, GuidebookParts> With)> OfCause(GuidebookParts parts, Cause cause) =>
    [
        Place($"cause {cause.Id}", cause.Requires, when => With(parts, cause, cause with { Requires = when })),
        .. cause.AloneWhen is { } alone
            ? [Place($"cause {cause.Id}, alone", alone, when => With(parts, cause, cause with { AloneWhen = when }))]
            : Array.Empty<(string, Criterion, Func<Criterion, GuidebookParts>)>(),
        .. cause.Escalates is { } sooner
            ? [Place($"cause {cause.Id}, seen sooner", sooner.When, when => With(parts, cause, cause with { Escalates = sooner with { When = when } }))]
            : Array.Empty<(string, Criterion, Func<Criterion, GuidebookParts>)>(),
        .. cause.Points.Select((p, i) => Place(
            PointsName(cause, p), p.When, when => With(parts, cause, cause with { Points = cause.Points.SetItem(i, p with { When = when }) }))),
        .. cause.Phases.Index().Where(p => p.Item.When is not null).Select(p => Place(
            $"phase {cause.Id}/{p.Item.Id}",
            p.Item.When!,
            when => With(parts, cause, cause with { Phases = cause.Phases.SetItem(p.Index, p.Item with { When = when }) }))),
    ];

    private static (string Name, Criterion Condition, Func<Criterion, GuidebookParts> With) Place(
        string name, Criterion condition, Func<Criterion, GuidebookParts> with) => (name, condition, with);

    private static string PointsName(Cause cause, CausePoints points) => $"cause {cause.Id}, {points.Points:+0;-0} for {points.When.Words()}";

    private static GuidebookParts With(GuidebookParts parts, Cause cause, Cause changed) =>
        parts with { CauseRules = parts.CauseRules with { Causes = parts.CauseRules.Causes.Replace(cause, changed) } };
}
