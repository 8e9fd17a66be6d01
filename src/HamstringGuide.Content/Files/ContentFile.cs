using System.Collections.Immutable;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Files;

/// <summary>A file of the content while it is read.</summary>
/// <param name="Name">Relative to the content folder, parted by <c>/</c>.</param>
internal sealed record ContentFile(string Name, Reading Reading)
{
    /// <summary>Null when the file could not be opened; that is reported then.</summary>
    public string? Text { get; init; }

    /// <summary>The name without folders and ending.</summary>
    public string BareName => Path.GetFileNameWithoutExtension(Name);

    /// <summary>Reports what is wrong though nothing is lost by it.</summary>
    public void Problem(int line, string message) => Reading.Add(new ContentProblem(Name, line, message));

    /// <summary>Reports a value that can't be read, for which the reader goes on with a stand-in.</summary>
    public void LostValue(int line, string message)
    {
        Problem(line, message);
        Reading.LoseValue();
    }

    /// <summary>Reports something that is left out although other files may name it.</summary>
    public void LostEntry(int line, string message)
    {
        Problem(line, message);
        Reading.LoseEntry();
    }

    /// <summary>Reads an object, remembers its line, and whether all of it could be read.</summary>
    public T Remember<T>(int line, Func<T> read)
        where T : class
    {
        var before = Reading.LostValues;
        var written = read();
        Reading.Remember(written, Name, line, sound: Reading.LostValues == before);
        return written;
    }

    /// <summary>Reads the whole file, which is one YAML mapping.</summary>
    public T ReadYaml<T>(Func<MapReader, T> read)
        where T : class => ReadYaml(Text, linesBefore: 0, read);

    /// <summary>Reads the whole file, which is one list of mappings under a name.</summary>
    public ImmutableArray<T> ReadList<T>(string field, Func<MapReader, T> read)
        where T : class => ReadYaml(root => new Section<T>(root.Entries(field, read))).Entries;

    /// <summary>Reads YAML that begins after some lines of the file. Without text, or when it isn't a mapping, everything in it is a stand-in.</summary>
    public T ReadYaml<T>(string? yaml, int linesBefore, Func<MapReader, T> read)
        where T : class
    {
        var root = yaml is null ? null : YamlTree.Parse(this, yaml, linesBefore);

        if (root is not (null or YamlMap))
        {
            LostEntry(root.Line, "the file must be a mapping of fields, 'name: value'");
        }

        return Remember(line: 1, () => MapReader.Read(this, root as YamlMap, read));
    }

    private sealed record Section<T>(ImmutableArray<T> Entries);
}
