using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Editorial;

/// <summary>Takes texts as a visitor reads them where no country is set, with their lines.</summary>
internal sealed class Wording(Reading reading, Country country)
{
    /// <param name="fields">Of the file's data; those that are not given are null.</param>
    /// <param name="passages">Of the file's text.</param>
    public WrittenText Of(string file, ReadingLevel level, IEnumerable<string?> fields, ImmutableArray<Passage> passages) =>
        new(file, level, [.. fields.OfType<string>().Select(Passage), .. passages]);

    private Passage Passage(string written) => new(reading.LineOf(written), country.Fill(written));
}
