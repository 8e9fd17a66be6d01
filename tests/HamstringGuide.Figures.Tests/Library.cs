using HamstringGuide.Content;
using HamstringGuide.Figures.Exercises;

namespace HamstringGuide.Figures.Tests;

/// <summary>The figures of the repository's own content, read once.</summary>
internal static class Library
{
    public static readonly string Root = FindRoot();

    public static readonly SiteContent Content = ContentReader.Read(Path.Combine(Root, "content"));

    public static readonly FigureLibrary Data = Content.Figures;

    public static readonly FigureGallery Gallery = new(Data);

    public static TheoryData<string> Ids => [.. Gallery.Figures.Select(figure => figure.Exercise.Id)];

    public static Figure Figure(string id) => Gallery.Find(id) ?? throw new ArgumentException($"There is no figure '{id}'.", nameof(id));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder!.FullName, "HamstringGuide.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
