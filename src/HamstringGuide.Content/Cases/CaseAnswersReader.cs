using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Cases;

/// <summary>Reads answers: a mapping of questions, each with one value or a list.</summary>
internal static class CaseAnswersReader
{
    public static ImmutableArray<CaseAnswer> Read(MapReader item, string field) =>
        item.Required(field) is { } answers ? Answers(item.File, answers, field) : [];

    /// <summary>Empty when they are not there.</summary>
    public static ImmutableArray<CaseAnswer> ReadOptional(MapReader item, string field) =>
        item.Optional(field) is { } answers ? Answers(item.File, answers, field) : [];

    private static ImmutableArray<CaseAnswer> Answers(ContentFile file, YamlNode node, string field)
    {
        if (node is YamlMap map)
        {
            return [.. map.Fields.Select(f => new CaseAnswer(f.Name, Values(file, f)))];
        }

        file.LostValue(node.Line, $"'{field}' must be a mapping of questions{NodeReader.Instead(node)}");
        return [];
    }

    private static ImmutableArray<string> Values(ContentFile file, YamlField field) => field.Value is YamlScalar
        ? [NodeReader.Text(file, field.Value, $"'{field.Name}'")]
        : NodeReader.Texts(file, field.Value, $"'{field.Name}'");
}
