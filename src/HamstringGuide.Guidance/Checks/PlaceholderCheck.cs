using System.Text.Json;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Guidance.Checks;

/// <summary>Every placeholder is one that a reader never sees: a country's word, or filled in when its text is used.</summary>
internal sealed class PlaceholderCheck(CheckedBook book) : PartCheck(book)
{
    /// <summary>Any one: all have the same words, or that is a problem already.</summary>
    private readonly Country? _country = book.Parts.Countries.FirstOrDefault();

    public override void Run()
    {
        var parts = Book.Parts;
        Questions();
        Causes();
        CareTexts();
        All(parts.Findings, f => $"finding '{f.Id}'");
        All(parts.RedFlags, r => $"rule '{r.Id}'", CountryWords.Fill);
        All(parts.Contraindications, c => $"contraindication '{c.Id}'", CountryWords.Fill);
        All(parts.Exercises, e => $"exercise '{e.Id}'");
        All(parts.CareTips, t => $"care tip '{t.Id}'", CountryWords.Fill);
        All(parts.Sources, s => $"source '{s.Id}'");
    }

    private void Questions()
    {
        All(Book.Parts.Questionnaire.Pages, p => $"page {p.Number}");

        foreach (var question in Book.Parts.Questionnaire.Items)
        {
            var name = $"question '{question.Id}'";
            One(question, question with { Options = [] }, name, CountryWords.Fill);
            All(question.Options, o => $"{name}, option '{o.Id}'", CountryWords.Fill);
        }
    }

    private void Causes()
    {
        foreach (var cause in Book.Parts.CauseRules.Causes)
        {
            var name = $"cause '{cause.Id}'";
            One(cause, cause with { Do = [], Avoid = [], Phases = [] }, name, CountryWords.Fill);
            All(cause.Do.Concat(cause.Avoid), _ => name, CountryWords.Fill);
            All(cause.Phases, p => $"{name}, phase '{p.Id}'");
        }
    }

    private void CareTexts()
    {
        var texts = Book.Parts.CareTexts;
        One(texts, texts with { Dispositions = [], SafetyNet = [] }, "dispositions", CountryWords.Fill);
        All(texts.Dispositions, d => $"disposition '{d.Disposition.ToId()}'", CountryWords.Fill);
        All(texts.SafetyNet, a => $"safety-net '{a.Id}'", CountryWords.Fill);
    }

    private void All<T>(IEnumerable<T> parts, Func<T, string> name, Func<T, FillText, T>? fill = null)
        where T : class
    {
        foreach (var part in parts)
        {
            One(part, part, name(part), fill);
        }
    }

    /// <param name="subject">Where the problem is.</param>
    /// <param name="part">The same, without what is looked at by itself.</param>
    /// <param name="fill">Goes through those of its texts that may hold words; null when none may.</param>
    private void One<T>(T subject, T part, string name, Func<T, FillText, T>? fill)
        where T : class
    {
        var others = fill is null ? part : fill(part, Look);

        foreach (var placeholder in Texts(others).SelectMany(Placeholder.In))
        {
            Add(subject, $"{name}: {placeholder.Written} stands in a text that takes no country's words");
        }

        string Look(string text, string? own)
        {
            foreach (var placeholder in Placeholder.In(text).Where(p => p.Name != own && _country?.Find(p.Name) is null))
            {
                Add(subject, $"{name}: {placeholder.Written} is no word of a country");
            }

            return "";
        }
    }

    /// <summary>Every text in a part, whatever it is made of.</summary>
    private static List<string> Texts<T>(T part)
    {
        var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(part, GuidebookJson.Options));
        var texts = new List<string>();

        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.ContainsAny((byte)'{', (byte)'}'))
            {
                texts.Add(reader.GetString()!);
            }
        }

        return texts;
    }
}
