using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Releases;

/// <summary>Whatever stands in a release file, it is read or refused as documented. A failure names the seed that brings it back.</summary>
public sealed class GuidebookJsonPropertyTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true);

    private static readonly string Text = Written();

    private static readonly Gen<string> Value = Gen.Elements(
        "null", "true", "0", "-1", "1e999", "123456789012345678901234567890", "\"\"", "\"x\"", "\"\\ud800\"", "[]", "[null]", "[[]]",
        "{}", "{\"all\":[]}", "{\"all\":[null]}", "{\"not\":null}", "{\"a\":1,\"b\":2}", "{\"finding\":null}", "{\"x\":[null]}",
        new string('[', 70) + new string(']', 70));

    [Fact]
    public void ReleaseFileWithAnotherValueAnywhere_IsReadOrRefused() => Check.One(Cases, Prop.ForAll(
        Gen.Zip(Gen.Choose(0, Places(Text).Length - 1), Value).ToArbitrary(), change =>
        {
            var (from, length) = Places(Text)[change.Item1];
            return IsReadOrRefused(Text[..from] + change.Item2 + Text[(from + length)..]);
        }));

    [Fact]
    public void ReleaseFileCutOrDamaged_IsReadOrRefused() => Check.One(Cases, Prop.ForAll(
        Gen.Zip(Gen.Choose(0, Text.Length - 1), Gen.Elements("", "\"", "}", "]", ",", "\0", "\ud800", "/*")).ToArbitrary(),
        change => IsReadOrRefused(Text[..change.Item1] + change.Item2)
            && IsReadOrRefused(Text[..change.Item1] + change.Item2 + Text[(change.Item1 + 1)..])));

    [Fact]
    public void AnyText_IsReadOrRefused() => Check.One(Cases, Prop.ForAll(
        Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""), Value, Value.Select(v => $$"""{"schemaVersion":{{v}}}"""))
            .ToArbitrary(),
        IsReadOrRefused));

    private static bool IsReadOrRefused(string text)
    {
        try
        {
            return GuidebookJson.Read(text) is not null;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private static string Written()
    {
        var parts = Sample.Book().Parts();
        var file = new ReleaseFile { SchemaVersion = 1, Number = "2026.1", Hash = GuidebookJson.ReleaseOf(parts).Hash, Guidebook = parts };
        return JsonNode.Parse(GuidebookJson.Write(file))!.ToJsonString();
    }

    /// <summary>Where each value stands, those within others too.</summary>
    private static (int From, int Length)[] Places(string text)
    {
        var reader = new System.Text.Json.Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
        var places = new List<(int, int)>();
        var open = new Stack<int>();

        while (reader.Read())
        {
            var at = (int)reader.TokenStartIndex;

            switch (reader.TokenType)
            {
                case System.Text.Json.JsonTokenType.StartObject or System.Text.Json.JsonTokenType.StartArray:
                    open.Push(at);
                    break;
                case System.Text.Json.JsonTokenType.EndObject or System.Text.Json.JsonTokenType.EndArray:
                    var from = open.Pop();
                    places.Add((from, (int)reader.BytesConsumed - from));
                    break;
                case System.Text.Json.JsonTokenType.PropertyName:
                    break;
                default:
                    places.Add((at, (int)reader.BytesConsumed - at));
                    break;
            }
        }

        return [.. places];
    }
}
