namespace HamstringGuide.Fuzz.Tests;

/// <summary>Spoils valid text: a few small changes, as of a slip or an attack.</summary>
public static class Mutation
{
    /// <summary>What programs stumble over.</summary>
    private static readonly string[] Hard =
    [
        "\0", "\r", "\n", "\t", "\u2028", "\u200b", "\u202e", "\ud83d\ude00", "\ud83d", "\uffff", "ß", "İ", "é", "e\u0301", "%00", "%2f", "..", "../", "\\", "'", "\"", "`",
        "<", ">", "&", "<script>", "{", "}", "[", "]", "{{", "[[", "[^", "](", "(", ")", ":", "::", ":::", "---", "...", "#", "*", "**", "|", "|-|", "!", "~", "@", "^",
        "-1", "0", "00", "2147483647", "2147483648", "-9223372036854775808", "1e400", "NaN", "null", "true", "9999-12-31", "0001-01-01", "2026-02-30",
        "&a", "*a", "<<:", "? ", "- ", "!!binary", "%YAML", "\u00a0", "　", "AND", "NEAR(", "OR", "NOT", "\" OR 1=1--",
    ];

    /// <param name="words">Words of the format, that stand where they should not.</param>
    public static string Of(string text, Random random, IReadOnlyList<string> words)
    {
        for (var change = random.Next(1, 5); change > 0; change--)
        {
            text = Once(text, random, words);
        }

        return text;
    }

    public static T OneOf<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>Any text: characters of all kinds, some of which belong together.</summary>
    public static string Text(Random random, int longest, IReadOnlyList<string> words)
    {
        var text = "";

        for (var part = random.Next(1, 8); part > 0 && text.Length < longest; part--)
        {
            text += random.Next(6) switch
            {
                0 => random.OneOf(Hard),
                1 => new string((char)random.Next(32, 127), random.Next(1, 20)),
                2 => new string((char)random.Next(1, 0x10000), random.Next(1, 4)),
                3 => " ",
                _ => random.OneOf(words),
            };
        }

        return text.Length > longest ? text[..longest] : text;
    }

    private static string Once(string text, Random random, IReadOnlyList<string> words)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - at);

        return random.Next(10) switch
        {
            0 => text.Remove(at, length),
            1 => text[..at],
            2 => text.Insert(at, random.OneOf(Hard)),
            3 => text.Insert(at, random.OneOf(words)),
            4 => text.Insert(at, text.Substring(at, length)),
            5 => text.Insert(at, string.Concat(Enumerable.Repeat(random.OneOf(Hard), random.Next(2, 60)))),
            6 => text.Remove(at, length).Insert(at, random.OneOf(words)),
            7 => Moved(text, at, length, random),
            8 => text.Remove(at, length).Insert(at, $"{(char)random.Next(1, 256)}"),
            _ => WithoutLine(text, at),
        };
    }

    private static string Moved(string text, int at, int length, Random random)
    {
        var part = text.Substring(at, length);
        var rest = text.Remove(at, length);
        return rest.Insert(random.Next(rest.Length + 1), part);
    }

    private static string WithoutLine(string text, int at)
    {
        var from = text.LastIndexOf('\n', Math.Max(at - 1, 0)) + 1;
        var to = text.IndexOf('\n', Math.Min(at, text.Length)) is >= 0 and var found ? found + 1 : text.Length;
        return from <= to ? text.Remove(from, to - from) : text;
    }
}
