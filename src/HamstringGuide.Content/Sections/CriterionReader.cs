using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Sections;

/// <summary>Reads conditions: a mapping with exactly one key. Whether the names in them exist is for <see cref="GuidebookCheck"/>.</summary>
internal static class CriterionReader
{
    private static readonly Criterion StandIn = new Criterion.AllOf([]);

    public static Criterion Read(MapReader item, string field) =>
        item.Required(field) is { } node ? Read(item.File, node) : StandIn;

    public static Criterion? ReadOptional(MapReader item, string field) =>
        item.Optional(field) is { } node ? Read(item.File, node) : null;

    private static Criterion Read(ContentFile file, YamlNode node)
    {
        switch (node)
        {
            case YamlMap { Fields: [var only] }:
                return file.Remember(node.Line, () => Read(file, only));
            case YamlMap { Fields.IsEmpty: true }:
                file.LostValue(node.Line, "a condition has one key and this one has none");
                break;
            case YamlMap { Fields: var fields }:
                var keys = string.Join(", ", fields.Select(f => f.Name));
                file.LostValue(node.Line, $"a condition has one key and this one has {fields.Length} ({keys}): write 'all:' around them");
                break;
            default:
                file.LostValue(node.Line, $"a condition must be a mapping with one key{NodeReader.Instead(node)}");
                break;
        }

        return StandIn;
    }

    private static Criterion Read(ContentFile file, YamlField field) => field.Name switch
    {
        "all" => new Criterion.AllOf(Parts(file, field)),
        "any" => new Criterion.AnyOf(Parts(file, field)),
        "not" => new Criterion.Not(Read(file, field.Value)),
        "finding" => new Criterion.FindingIs(NodeReader.Text(file, field.Value, "'finding'")),
        _ when EnumId.TryParse<ResultAspect>(field.Name, out var aspect) => new Criterion.ResultHas(aspect, Ids(file, field, aspect)),
        _ when field.Value is YamlMap limits => MapReader.Read(file, limits, item => Score(item, field.Name)),
        _ => new Criterion.AnswerIs(field.Name, NodeReader.Texts(file, field.Value, $"'{field.Name}'")),
    };

    private static ImmutableArray<Criterion> Parts(ContentFile file, YamlField field)
    {
        if (field.Value is YamlList list)
        {
            return [.. list.Items.Select(i => Read(file, i))];
        }

        file.LostValue(field.Value.Line, $"'{field.Name}' must be a list of conditions{NodeReader.Instead(field.Value)}");
        return [StandIn];
    }

    /// <summary>One exercise, or "any", may be named without brackets.</summary>
    private static ImmutableArray<string> Ids(ContentFile file, YamlField field, ResultAspect aspect) =>
        aspect == ResultAspect.Shown && field.Value is YamlScalar
            ? [NodeReader.Text(file, field.Value, $"'{field.Name}'")]
            : NodeReader.Texts(file, field.Value, $"'{field.Name}'");

    private static Criterion.ScoreIs Score(MapReader item, string question) =>
        new(question, item.OptionalNumber("at-least"), item.OptionalNumber("at-most"));
}
