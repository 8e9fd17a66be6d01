using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HamstringGuide.Guidance.Releases;

/// <summary>A criterion in JSON: an object with exactly one member, the same words as in the content files.</summary>
internal sealed class CriterionJson : JsonConverter<Criterion>
{
    public override Criterion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return From(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, Criterion value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();

        switch (value)
        {
            case Criterion.AllOf all:
                Write(writer, "all", all.Parts, options);
                break;
            case Criterion.AnyOf any:
                Write(writer, "any", any.Parts, options);
                break;
            case Criterion.Not not:
                writer.WritePropertyName("not");
                Write(writer, not.Part, options);
                break;
            case Criterion.FindingIs finding:
                writer.WriteString("finding", finding.Finding);
                break;
            case Criterion.AnswerIs answer:
                Write(writer, answer.Question, answer.Options);
                break;
            case Criterion.ScoreIs score:
                writer.WriteStartObject(score.Question);
                if (score.AtLeast is { } least)
                {
                    writer.WriteNumber("at-least", least);
                }

                if (score.AtMost is { } most)
                {
                    writer.WriteNumber("at-most", most);
                }

                writer.WriteEndObject();
                break;
            case Criterion.ResultHas result:
                Write(writer, result.Aspect.ToId(), result.Ids);
                break;
        }

        writer.WriteEndObject();
    }

    private static Criterion From(JsonElement element)
    {
        var member = element.EnumerateObject().Single();
        var value = member.Value;

        return member.Name switch
        {
            "all" => new Criterion.AllOf([.. value.EnumerateArray().Select(From)]),
            "any" => new Criterion.AnyOf([.. value.EnumerateArray().Select(From)]),
            "not" => new Criterion.Not(From(value)),
            "finding" => new Criterion.FindingIs(value.GetString()!),
            _ when EnumId.TryParse<ResultAspect>(member.Name, out var aspect) => new Criterion.ResultHas(aspect, Strings(value)),
            _ when value.ValueKind == JsonValueKind.Object => new Criterion.ScoreIs(member.Name, Number(value, "at-least"), Number(value, "at-most")),
            _ => new Criterion.AnswerIs(member.Name, Strings(value)),
        };
    }

    private void Write(Utf8JsonWriter writer, string name, ImmutableArray<Criterion> parts, JsonSerializerOptions options)
    {
        writer.WriteStartArray(name);

        foreach (var part in parts)
        {
            Write(writer, part, options);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, ImmutableArray<string> values)
    {
        writer.WriteStartArray(name);

        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static ImmutableArray<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}
