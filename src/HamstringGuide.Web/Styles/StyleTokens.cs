using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HamstringGuide.Web.Styles;

/// <summary>A colour of the design system in both themes, each as <c>#rrggbb</c>.</summary>
public sealed record ColourToken(string Name, string Light, string Dark);

/// <summary>A size, a font or a time of the design system, as it is written.</summary>
public sealed record SizeToken(string Name, string Value);

/// <summary>What <c>tokens.css</c> sets, read from the file itself.</summary>
public sealed partial class StyleTokens
{
    /// <param name="css">The text of <c>tokens.css</c>.</param>
    public StyleTokens(string css)
    {
        // What is set again inside a condition, as for less motion, is not what a token is.
        var set = Token().Matches(css).DistinctBy(token => token.Groups["name"].Value).ToArray();

        Colours =
        [
            .. set.Where(token => token.Groups["light"].Success).Select(token => new ColourToken(
                token.Groups["name"].Value,
                SixDigits(token.Groups["light"].Value),
                SixDigits(token.Groups["dark"] is { Success: true } dark ? dark.Value : token.Groups["light"].Value))),
        ];
        Sizes =
        [
            .. set.Where(token => !token.Groups["light"].Success)
                .Select(token => new SizeToken(token.Groups["name"].Value, token.Groups["value"].Value)),
        ];
    }

    /// <summary>In the file's order.</summary>
    public ImmutableArray<ColourToken> Colours { get; }

    /// <summary>In the file's order.</summary>
    public ImmutableArray<SizeToken> Sizes { get; }

    /// <exception cref="InvalidOperationException">There is no such colour.</exception>
    public ColourToken Colour(string name) =>
        Colours.FirstOrDefault(colour => colour.Name == name) ?? throw new InvalidOperationException($"tokens.css sets no colour --{name}.");

    private static string SixDigits(string colour) =>
        colour.Length == 4 ? "#" + string.Concat(colour[1..].Select(digit => $"{digit}{digit}")) : colour;

    [GeneratedRegex(@"--(?<name>[\w-]+):\s*(?<value>(?:light-dark\()?(?<light>#[0-9a-f]{3,6})(?:,\s*(?<dark>#[0-9a-f]{3,6})\))?|[^;]+);")]
    private static partial Regex Token();
}
