using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HamstringGuide.Guidance;
using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>
/// Everything that links lead to from the start page on, and from results of every level: each page read once for all tests.
/// </summary>
public sealed class SiteWalk : IAsyncLifetime, IDisposable
{
    private readonly GuideApp _app = new();
    private readonly Queue<(string From, string To)> _open = new();
    private readonly HashSet<string> _seen = [];

    public HttpClient Visitor => _app.Visitor();

    /// <summary>By address, with its query.</summary>
    public Dictionary<string, IHtmlDocument> Pages { get; } = [];

    /// <summary>Those that search engines may show, each once.</summary>
    public IEnumerable<KeyValuePair<string, IHtmlDocument>> Published => Pages
        .Where(page => !page.Key.Contains('?') && page.Value.QuerySelector("meta[name=robots]") is null);

    /// <summary>Addresses that don't show a page (a link to a renamed one is out of date), and the page that leads there.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>Links to a part of a page of ours.</summary>
    public List<(string From, string To, string Id)> Anchors { get; } = [];

    public async Task InitializeAsync()
    {
        using var visitor = Visitor;
        Note("a visitor", "/");

        foreach (var example in RealContent.WorkedExamples.DistinctBy(example => example.Expected.Disposition))
        {
            var counted = RealContent.Guidebook.Follow(example.AnswersFor(RealContent.Guidebook)).Counted;
            Note(example.Name, $"/result/{AnswerCode.Write(counted, GuideApp.Today)}");
        }

        while (_open.TryDequeue(out var next))
        {
            var response = await visitor.GetAsync(next.To);

            if (response.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther)
            {
                Note(next.From, response.Headers.Location!.OriginalString);
            }
            else if (response.StatusCode != HttpStatusCode.OK)
            {
                Broken.Add($"{next.From}: {next.To} ({(int)response.StatusCode})");
            }
            else if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                var page = Pages[next.To] = await response.ReadAsync();

                foreach (var link in Links(page))
                {
                    Note(next.To, link.StartsWith('#') ? next.To + link : link);
                }
            }
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _app.Dispose();

    /// <summary>What a reader sees of a page, on one line.</summary>
    public static string Words(IParentNode page) => page.QuerySelector("main")!.Words();

    private void Note(string from, string link)
    {
        var (to, id) = link.Split('#') is [var address, var part] ? (address, part) : (link, null);

        if (id is not null)
        {
            Anchors.Add((from, to, id));
        }

        if (_seen.Add(to))
        {
            _open.Enqueue((from, to));
        }
    }

    /// <summary>Links, pictures, styles, scripts and forms that are sent by GET, of our own.</summary>
    private static IEnumerable<string> Links(IHtmlDocument page) => page
        .QuerySelectorAll("[href], [src], form[method=get][action]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
        .Where(address => address.StartsWith('/') || address.StartsWith('#'));
}
