using System.Buffers;

namespace HamstringGuide.Guidance.Countries;

/// <summary>A name in braces that stands in a text for something else.</summary>
/// <param name="Written">As it stands there, such as <c>{own-doctor}</c>; a brace alone where it has no partner.</param>
/// <param name="Index">Where it begins in the text, 0 for the first character.</param>
public readonly record struct Placeholder(string Written, int Index)
{
    private static readonly SearchValues<char> Braces = SearchValues.Create("{}");

    /// <summary>What is between the braces; empty for a brace alone.</summary>
    public string Name => Written.Length < 2 ? "" : Written[1..^1];

    /// <summary>All of a text, from its beginning. They don't nest.</summary>
    public static IEnumerable<Placeholder> In(string text)
    {
        for (var start = Next(text, 0); start >= 0;)
        {
            var next = Next(text, start + 1);
            var isWhole = text[start] == '{' && next >= 0 && text[next] == '}';
            yield return new(isWhole ? text[start..(next + 1)] : text[start..(start + 1)], start);
            start = isWhole ? Next(text, next + 1) : next;
        }
    }

    private static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Braces) is var found and >= 0 ? from + found : -1;
}
