using System.Collections.Immutable;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Web.Library;

/// <summary>The words of an address that leads nowhere, to search for what was meant.</summary>
public static class AddressWords
{
    private const int MostWords = 5;
    private const int LongestWord = 16;

    /// <summary>Under these stand codes, which are a visitor's own.</summary>
    private static readonly string[] WithCodes = ["/check", "/result", "/plan", "/g", "/code", "/share"];

    /// <summary>First parts of our addresses; they say little beside what follows.</summary>
    private static readonly ImmutableHashSet<string> Shelves =
        ["article", "articles", "exercise", "exercises", "cause", "causes", "self-test", "self-tests", "page", "pages", "en"];

    /// <summary>Null when the address may hold a code, or more than a few plain words.</summary>
    public static string? Of(PathString path)
    {
        var address = path.Value ?? "";

        if (Array.Exists(WithCodes, start => path.StartsWithSegments(start)) || !address.All(IsPlain))
        {
            return null;
        }

        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var told = parts.Length > 1 && Shelves.Contains(parts[0].ToLowerInvariant()) ? parts[1..] : parts;
        var words = string.Join(' ', told).Split(['-', '_', ' ', '+'], StringSplitOptions.RemoveEmptyEntries);

        return words.Length is > 0 and <= MostWords && words.All(word => word.Length <= LongestWord) ? string.Join(' ', words) : null;
    }

    /// <summary>A letter or what parts words. A code has digits, which is not plain.</summary>
    private static bool IsPlain(char sign) => char.IsLetter(sign) || sign is '/' or '-' or '_' or ' ' or '+';
}
