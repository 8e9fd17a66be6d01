using HamstringGuide.Content.Library;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Terms;

/// <summary>
/// Finds the words of the glossary in running text: whole words, the longest form first, whatever their case and apostrophes.
/// </summary>
internal sealed class TermFinder
{
    private readonly Dictionary<string, (string Form, GlossaryTerm Term)[]> _byFirstWord;

    public TermFinder(IEnumerable<GlossaryTerm> terms) => _byFirstWord = terms
        .SelectMany(term => term.Words.Select(form => (Form: WithCurlyApostrophes(form), Term: term)))
        .GroupBy(use => FirstWord(use.Form).ToString(), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(use => use.Form.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    public static string WithCurlyApostrophes(string text) => text.Replace('\'', '’');

    /// <summary>Puts a <see cref="TermUse"/> in the place of each first use within a piece of text.</summary>
    /// <param name="used">Terms that were explained before; those found now are added.</param>
    public void Mark(LiteralInline literal, ICollection<GlossaryTerm> used)
    {
        var rest = literal;

        while (rest is not null && Find(rest.Content.ToString(), used) is var (start, length, term))
        {
            used.Add(term);
            rest = Split(rest, start, length, term);
        }
    }

    private (int Start, int Length, GlossaryTerm Term)? Find(string written, ICollection<GlossaryTerm> used)
    {
        var text = WithCurlyApostrophes(written);
        var lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetter(text[start]) || (start > 0 && IsOfWord(text[start - 1])))
            {
                continue;
            }

            var rest = text.AsSpan(start);

            if (!lookup.TryGetValue(FirstWord(rest), out var uses))
            {
                continue;
            }

            foreach (var (form, term) in uses)
            {
                if (rest.StartsWith(form, StringComparison.OrdinalIgnoreCase) && (rest.Length == form.Length || !IsOfWord(rest[form.Length])) && !used.Contains(term))
                {
                    return (start, form.Length, term);
                }
            }
        }

        return null;
    }

    /// <returns>The text after the use; null when there is none.</returns>
    private static LiteralInline? Split(LiteralInline literal, int start, int length, GlossaryTerm term)
    {
        var text = literal.Content.ToString();
        var use = new TermUse { Term = term, Words = text.Substring(start, length), Line = literal.Line };
        var after = text[(start + length)..];

        literal.InsertAfter(use);
        literal.Content = new(text[..start]);

        if (after.Length == 0)
        {
            return null;
        }

        var rest = new LiteralInline(after) { Line = literal.Line };
        use.InsertAfter(rest);
        return rest;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '’';

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;

        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return text[..end];
    }
}
