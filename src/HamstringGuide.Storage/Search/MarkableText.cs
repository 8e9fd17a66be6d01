using System.Collections.Immutable;
using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Storage.Search;

/// <summary>
/// A text with its words made out beforehand, to mark in it what was looked for. FTS5's snippet() would read the whole text anew
/// for each extract, which takes several times as long as the search itself.
/// </summary>
internal sealed class MarkableText
{
    /// <summary>Words that an extract shows, and how many of them may stand before the first that is marked.</summary>
    private const int ExtractWords = 28;
    private const int WordsBefore = 8;

    private readonly string _text;
    private readonly ImmutableArray<PlacedWord> _words;
    private readonly string[] _stems;

    public MarkableText(string text)
    {
        _text = text;
        _words = PlainWords.InPlace(text);
        _stems = [.. _words.Select(word => string.Intern(WordStem.Of(word.Word)))];
    }

    /// <summary>All its words as they are written.</summary>
    public IEnumerable<string> Words => _words.Select(word => word.Word);

    /// <summary>All of it.</summary>
    public MarkedText Whole(SoughtWords sought) => new(Parts(sought.In(_stems), 0, _text.Length));

    /// <summary>The part that has most of the different words that are sought; its beginning when it has none.</summary>
    public MarkedText Extract(SoughtWords sought)
    {
        var marks = sought.In(_stems);
        var (first, most) = (0, 0);

        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i])
            {
                var start = StartFor(i);
                var different = Different(marks, start);
                (first, most) = different > most ? (start, different) : (first, most);
            }
        }

        return Extract(marks, first);
    }

    private MarkedText Extract(bool[] marks, int first)
    {
        var last = Math.Min(first + ExtractWords, _words.Length) - 1;

        if (last == _words.Length - 1 && BeginsSentence(first))
        {
            return new(Parts(marks, first == 0 ? 0 : _words[first].Start, _text.Length));
        }

        var end = last == _words.Length - 1 ? _text.Length : _words[last].End;
        var parts = Parts(marks, _words[first].Start, end);
        parts = BeginsSentence(first) ? parts : parts.Insert(0, new("…", Marked: false));
        return new(end == _text.Length ? parts : parts.Add(new(_text[end] is '.' or '?' or '!' ? $"{_text[end]}" : "…", Marked: false)));
    }

    /// <summary>The word with which an extract begins that shows this one: the first of its sentence, if that is near.</summary>
    private int StartFor(int word)
    {
        for (var i = word; i >= 0 && word - i <= WordsBefore; i--)
        {
            if (BeginsSentence(i))
            {
                return i;
            }
        }

        return word - WordsBefore / 2;
    }

    private bool BeginsSentence(int word) =>
        word == 0 || _text.AsSpan(_words[word - 1].End, _words[word].Start - _words[word - 1].End).IndexOfAny('.', '?', '!') >= 0;

    private int Different(bool[] marks, int first) => Enumerable
        .Range(first, Math.Min(ExtractWords, marks.Length - first))
        .Where(i => marks[i])
        .DistinctBy(i => _stems[i])
        .Count();

    private ImmutableArray<TextPart> Parts(bool[] marks, int start, int end)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var done = start;

        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i] && _words[i].Start >= start && _words[i].End <= end)
            {
                if (_words[i].Start > done)
                {
                    parts.Add(new(_text[done.._words[i].Start], Marked: false));
                }

                parts.Add(new(_text[_words[i].Start.._words[i].End], Marked: true));
                done = _words[i].End;
            }
        }

        if (done < end)
        {
            parts.Add(new(_text[done..end], Marked: false));
        }

        return parts.ToImmutable();
    }
}
