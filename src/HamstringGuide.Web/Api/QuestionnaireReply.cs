using System.Text.Json;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Web.Api;

/// <summary>The questionnaire as the API gives it.</summary>
public sealed record QuestionnaireReply(
    string Release, IEnumerable<PageReply> Pages, IEnumerable<ItemReply> Items, IEnumerable<FindingReply> Findings)
{
    public static QuestionnaireReply Of(Guidebook guidebook) => new(
        guidebook.Release.Identity,
        guidebook.Parts.Questionnaire.Pages.Select(p => new PageReply(p.Number, p.Title, p.Heading)),
        guidebook.Parts.Questionnaire.Items.Select(ItemReply.Of),
        guidebook.Parts.Findings.Select(f => new FindingReply(f.Id, f.Ref, f.Means, Condition(f.When)!.Value)));

    /// <summary>A condition in the words of the content files, such as <c>{"age-band": ["under-18"]}</c>.</summary>
    internal static JsonElement? Condition(Criterion? criterion) =>
        criterion is null ? null : JsonSerializer.SerializeToElement(criterion, GuidebookJson.Options);
}

public sealed record PageReply(int Number, string Title, string Heading);

/// <param name="EnableWhen">When the question is asked; null means always. Findings are named by id.</param>
public sealed record ItemReply(
    string Id,
    int Number,
    int Page,
    string Type,
    string Text,
    string? Help,
    string Why,
    bool Optional,
    JsonElement? EnableWhen,
    IEnumerable<OptionReply> Options,
    ScaleReply? Scale)
{
    public static ItemReply Of(QuestionnaireItem item) => new(
        item.Id,
        item.Number,
        item.Page,
        item.Type.ToId(),
        item.Text,
        item.Help,
        item.Why,
        item.Optional,
        QuestionnaireReply.Condition(item.EnableWhen),
        item.Options.Select(o => new OptionReply(o.Id, o.Number, o.Text, o.Exclusive)),
        item.Scale is { } scale ? new(scale.Min, scale.Max, scale.Low, scale.High) : null);
}

/// <param name="Exclusive">Can't be chosen with another.</param>
public sealed record OptionReply(string Id, int Number, string Text, bool Exclusive);

public sealed record ScaleReply(int Min, int Max, string Low, string High);

public sealed record FindingReply(string Id, string Ref, string Means, JsonElement When);
