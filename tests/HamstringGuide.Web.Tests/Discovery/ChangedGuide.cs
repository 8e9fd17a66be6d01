using HamstringGuide.Web.Tests.Hosting;

namespace HamstringGuide.Web.Tests.Discovery;

/// <summary>The guide at a public address, on content with what the real one hasn't had yet: an alias, changes, a reviewer.</summary>
public sealed class ChangedGuide : IDisposable
{
    public const string Address = "https://guide.example.org";

    /// <summary>Title of the first article.</summary>
    public const string OddTitle = "Knees </script><b>& hamstrings";

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    public ChangedGuide()
    {
        var content = ContentCopy.Make(_folder);
        ContentCopy.Replace(content, "articles/tight-hamstrings-and-knee-pain.md", "title: Tight hamstrings and knee pain", $"title: \"{OddTitle}\"");
        ContentCopy.Replace(content, "articles/hamstring-strain.md", "order: 3\n", "order: 3\naliases: [pulled-hamstring, torn-hamstring]\n");
        ContentCopy.Replace(content, "articles/hamstring-strain.md", "by: none yet }\n", """
            by: Dr Example }
            changes:
              - { date: 2027-02-03, text: The way back to sport was rewritten. }
              - { date: 2027-01-15, text: A new trial was added. }

            """);
        App = new() { ContentPath = content, PublicUrl = Address + "/" };
        Visitor = App.Visitor();
    }

    public GuideApp App { get; }

    public HttpClient Visitor { get; }

    public void Dispose()
    {
        App.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
