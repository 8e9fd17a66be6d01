using HamstringGuide.Content.Files;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Tests;

/// <summary>A content folder in a temporary directory: small, complete and valid until a test spoils it.</summary>
public sealed class TestContent : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("content-").FullName;

    public TestContent()
    {
        foreach (var (name, text) in ValidGuidance.Files.Concat(ValidTexts.Files).Concat(ValidFigures.Files))
        {
            Write(name, text);
        }
    }

    /// <summary>A copy of another folder, without its releases.</summary>
    public TestContent(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => System.IO.Path.GetExtension(file) != ".json"))
        {
            Write(System.IO.Path.GetRelativePath(folder, file), File.ReadAllText(file));
        }
    }

    public string Text(string name) => File.ReadAllText(Full(name));

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Full(name))!);
        File.WriteAllText(Full(name), text);
    }

    public void WriteBytes(string name, byte[] bytes) => File.WriteAllBytes(Full(name), bytes);

    public void Append(string name, string text) => Write(name, Text(name) + text);

    public void Delete(string name) => File.Delete(Full(name));

    public void DeleteFolder(string name) => Directory.Delete(Full(name), recursive: true);

    /// <summary>Replaces text that must be there exactly once.</summary>
    public void Replace(string name, string old, string replacement)
    {
        var parts = Text(name).Split(old);
        Assert.Equal(2, parts.Length);
        Write(name, parts[0] + replacement + parts[1]);
    }

    /// <summary>The line where text stands that is there exactly once.</summary>
    public int LineOf(string name, string text)
    {
        var parts = Text(name).Split(text);
        Assert.Equal(2, parts.Length);
        return parts[0].Count(c => c == '\n') + 1;
    }

    public SiteContent Read() => ContentReader.Read(Path);

    /// <summary>The problems that reading throws, those of the worked examples as well.</summary>
    public IReadOnlyList<ContentProblem> Problems() => Assert.Throws<ContentException>(
        () => ContentReader.Read(Path, Country.Neutral, new Reading(), alsoWorkedExamples: true)).Problems;

    /// <summary>Asserts that there is one problem, with this text on its line.</summary>
    public void AssertProblem(string name, string textOnLine, string message) =>
        Assert.Equal([new(name, LineOf(name, textOnLine), message)], Problems());

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Full(string name) => System.IO.Path.Combine(Path, name);
}
