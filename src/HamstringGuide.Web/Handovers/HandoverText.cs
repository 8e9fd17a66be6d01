using System.Globalization;
using System.Text;

namespace HamstringGuide.Web.Handovers;

/// <summary>
/// A hand-over as plain text for a record: ASCII only, which every system takes, and lines that no system breaks again.
/// </summary>
public static class HandoverText
{
    /// <summary>No line is longer.</summary>
    public const int Width = 96;

    private const string Indent = "  ";

    public static string Of(Handover handover)
    {
        var text = new StringBuilder();

        foreach (var part in handover.Parts)
        {
            AppendWrapped(text, Ascii(part.Heading).ToUpperInvariant(), "");

            foreach (var line in part.Lines)
            {
                AppendWrapped(text, Ascii(line.Label is null ? line.Text : $"{line.Label}: {line.Text}"), "- ");
            }
        }

        return text.ToString();
    }

    /// <summary>The same in ASCII: accents are dropped, and what has no likeness becomes a question mark.</summary>
    public static string Ascii(string text)
    {
        var plain = new StringBuilder(text.Length);

        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            plain.Append(c switch
            {
                < '\x7f' => $"{c}",
                '‘' or '’' => "'",
                '“' or '”' => "\"",
                '–' or '—' or '−' => "-",
                '…' => "...",
                '·' or '•' => "-",
                '°' => " degrees",
                '\u00a0' or '\u202f' => " ",
                _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark => "",
                _ => "?",
            });
        }

        return plain.ToString();
    }

    private static void AppendWrapped(StringBuilder text, string words, string mark)
    {
        var line = new StringBuilder(mark);
        var isEmpty = true;

        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                text.Append(line).Append('\n');
                line.Clear().Append(Indent);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        text.Append(line).Append('\n');
    }
}
