using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Library;

/// <summary>A page that has been read, while what it names has not been looked up.</summary>
internal sealed class Draft<T>
    where T : class
{
    private readonly ReferenceList _references;
    private readonly MapReader _fields;

    private Draft(T page, ParsedText text, ReferenceList references, MapReader fields)
    {
        Page = page;
        Text = text;
        IsSound = fields.IsSound;
        _references = references;
        _fields = fields;
    }

    /// <summary>All but its text.</summary>
    public T Page { get; }

    public ParsedText Text { get; }

    /// <summary>No field is a stand-in.</summary>
    public bool IsSound { get; }

    /// <summary>Reads a Markdown file: the fields by the reader given, which notes what they name.</summary>
    public static Draft<T> Read(ContentFile file, Func<MapReader, ReferenceList, T> read)
    {
        var references = new ReferenceList(file);
        MapReader fields = null!;
        var (page, body) = FrontMatter.Read(file, item => read(fields = item, references));
        return new(page, ParsedText.Parse(body), references, fields);
    }

    /// <summary>Reports what is wrong with a field.</summary>
    public void Problem(string field, string message) => Text.File.Problem(_fields.LineOf(field), message);

    /// <summary>The same with its fields in the words of a country; the text is filled when it is finished.</summary>
    /// <param name="fill">Gives the page with the fields that may hold such words filled by the function it gets.</param>
    public Draft<T> In(Country country, Func<T, Func<string, string>, T> fill) =>
        new(fill(Page, words => _references.Filled(words, country)), Text, _references, _fields);

    /// <summary>Looks up what the fields and the text name; what is not there is reported.</summary>
    public RichText Finish(LibraryNames names)
    {
        _references.Check(names.Targets);
        return RichTextWriter.Write(Text, names);
    }
}
