using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Library;

/// <summary>A page that has been read, while what it names has not been looked up.</summary>
/// <param name="Page">All but its text.</param>
internal sealed record Draft<T>(T Page, ParsedText Text, ReferenceList References)
    where T : class
{
    /// <summary>Reads a Markdown file: the fields by the reader given, which notes what they name.</summary>
    public static Draft<T> Read(ContentFile file, Func<MapReader, ReferenceList, T> read)
    {
        var references = new ReferenceList(file);
        var (page, body) = FrontMatter.Read(file, item => read(item, references));
        return new(page, ParsedText.Parse(body), references);
    }

    public string Filled(string words, Country country) => References.Filled(words, country);

    /// <summary>Looks up what the fields and the text name; what is not there is reported.</summary>
    public RichText Finish(LibraryNames names)
    {
        References.Check(names.Targets);
        return RichTextWriter.Write(Text, names);
    }
}
