using HamstringGuide.Content.Library;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown.Terms;

/// <summary>Finds the words of the glossary in running text: whole words, the longest form first, whatever their case.</summary>
internal sealed class TermFinder
{
    private readonly Dictionary<string, (string Form, GlossaryTerm Term)[]> _byFirstWord;

    public TermFinder(IEnumerable<GlossaryTerm> terms) => _byFirstWord = terms
        .SelectMany(term => term.Words.Select(form => (Form: form, Term: term)))
        .GroupBy(use => FirstWord(use.Form), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(use => use.Form.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts a <see cref="TermUse"/> in the place of each first use within a piece of text.</summary>
    /// <param name="used">Terms that were explained before; those found now are added.</param>
    public void Mark(LiteralInline literal, ICollection<GlossaryTerm> used)
    {
        var rest = literal;

        while (rest is not null && Find(rest.Content.ToString(), used) is var (start, words, term))
        {
            used.Add(term);
            rest = Split(rest, start, new TermUse { Term = term, Words = words, Line = rest.Line });
        }
    }

    private (int Start, string Words, GlossaryTerm Term)? Find(string text, ICollection<GlossaryTerm> used)
    {
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
                    return (start, rest[..form.Length].ToString(), term);
                }
            }
        }

        return null;
    }

    /// <returns>The text after the use.</returns>
    private static LiteralInline? Split(LiteralInline literal, int start, TermUse use)
    {
        var text = literal.Content.ToString();
        var after = text[(start + use.Words.Length)..];

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

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '’' or '\'';

    private static string FirstWord(string form) => FirstWord(form.AsSpan()).ToString();

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
