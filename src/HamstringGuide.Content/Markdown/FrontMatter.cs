using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Markdown;

/// <summary>A Markdown file's data, which stands in YAML between two lines of <c>---</c> at its top, and the text below it.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>Reads the data, and takes the text as it is. It is a problem when there is no text.</summary>
    public static (T Data, MarkdownBody Body) Read<T>(ContentFile file, Func<MapReader, T> read)
        where T : class
    {
        if (file.Text is null)
        {
            return (file.ReadYaml(null, 0, read), new(file, "", 0));
        }

        if (Split(file.Text) is not var (yaml, body, lastLine))
        {
            file.LostEntry(1, $"the file must begin with its fields between two lines of {Fence}");
            return (file.ReadYaml(null, 0, read), new(file, "", 0));
        }

        var data = file.ReadYaml(yaml, linesBefore: 1, read);

        if (string.IsNullOrWhiteSpace(body))
        {
            file.Problem(lastLine, "there is no text below the fields");
        }

        return (data, new(file, body, lastLine));
    }

    /// <summary>Null without front matter; LastLine is that of the closing fence.</summary>
    private static (string Yaml, string Body, int LastLine)? Split(string text)
    {
        var start = 0;
        var yamlStart = 0;

        for (var line = 1; start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            var isFence = text.AsSpan(start, end - start).TrimEnd().SequenceEqual(Fence);

            if (line == 1)
            {
                if (!isFence)
                {
                    return null;
                }

                yamlStart = end;
            }
            else if (isFence)
            {
                return (text[yamlStart..start], text[end..], line);
            }

            start = end;
        }

        return null;
    }
}
