using System.Collections.Immutable;

namespace HamstringGuide.Content.Yaml;

/// <summary>A node of a YAML file.</summary>
/// <param name="Line">Of the file, 1 for the first.</param>
internal abstract record YamlNode(int Line);

/// <summary>Text, a number, true or false: YAML's plain values are told apart by who reads them.</summary>
internal sealed record YamlScalar(int Line, string Value, bool Quoted) : YamlNode(Line)
{
    /// <summary>Nothing is written, or one of YAML's words for nothing.</summary>
    public bool IsEmpty => Value.Length == 0 || (!Quoted && Value is "~" or "null");
}

internal sealed record YamlList(int Line, ImmutableArray<YamlNode> Items) : YamlNode(Line);

/// <summary>A mapping. Every field is in it once: the first of two is kept.</summary>
internal sealed record YamlMap(int Line, ImmutableArray<YamlField> Fields) : YamlNode(Line);

/// <param name="Line">Where the name stands.</param>
internal sealed record YamlField(int Line, string Name, YamlNode Value);
