using HamstringGuide.Content;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Web.Hosting;

/// <summary>What the program does instead of serving: <c>check-content</c>, <c>release NUMBER</c> and <c>contact-sheet DIR</c>.</summary>
public static class Commands
{
    /// <returns>The exit code, or null when there is no command and the site is to be served.</returns>
    public static int? TryRun(string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith('-'))
        {
            return null;
        }

        try
        {
            return args switch
            {
                ["check-content"] => ContentCheck.Run(ContentPath(), TimeProvider.System, figures: false),
                ["check-content", "--figures"] => ContentCheck.Run(ContentPath(), TimeProvider.System, figures: true),
                ["release", var number] => Release(number),
                ["contact-sheet", var directory] => WriteContactSheet(directory),
                _ => Usage(),
            };
        }
        catch (ContentException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
        catch (OperatorException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
    }

    private static int Release(string number)
    {
        if (!System.Text.RegularExpressions.Regex.IsMatch(number, @"^\d{4}\.\d{1,3}$"))
        {
            throw new OperatorException($"A release's number is a year and a count, such as 2026.1, not '{number}'.");
        }

        var folder = ContentPath();
        var content = ContentReader.Read(folder);
        var release = GuidebookJson.ReleaseOf(content.Guidebook, number);
        var path = Path.Combine(folder, "releases", number + ".json");

        if (File.Exists(path))
        {
            throw new OperatorException($"Release {number} exists already ({path}); a release is never changed. Choose the next number.");
        }

        if (content.Releases.FirstOrDefault(r => r.Hash == release.Hash) is { } same)
        {
            throw new OperatorException($"Nothing has changed since release {same.Number}.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, GuidebookJson.Write(new()
        {
            SchemaVersion = GuidebookJson.SchemaVersion,
            Number = number,
            Hash = release.Hash,
            Guidebook = content.Guidebook,
        }));
        Console.WriteLine($"Release {release.Identity} written to {path}.");
        return 0;
    }

    private static int WriteContactSheet(string directory)
    {
        var gallery = new FigureGallery(ContentReader.Read(ContentPath()).Figures);
        string path;

        try
        {
            path = Path.Combine(Directory.CreateDirectory(directory).FullName, "contact-sheet.html");
            File.WriteAllText(path, ContactSheet.Html(gallery));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"The contact sheet can't be written: {problem.Message}");
        }

        Console.WriteLine($"{gallery.Figures.Length} figures on {path}.");
        return 0;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("Without a command the guide is served. Commands: check-content [--figures], release NUMBER (such as 2026.1), contact-sheet DIR.");
        return 2;
    }

    private static string ContentPath()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return GuideSettings.From(configuration, Directory.GetCurrentDirectory()).ContentPath;
    }
}
