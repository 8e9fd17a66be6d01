using System.Collections.Concurrent;

namespace HamstringGuide.Browser.Tests.Walk;

/// <summary>Notes what a page does behind its visitor's back, from before it is opened.</summary>
public sealed class PageWatch
{
    private const string Kept = """
        async () => {
          const kept = [];
          if (document.cookie) kept.push(`a cookie: ${document.cookie}`);
          for (const key of Object.keys(localStorage)) kept.push(`localStorage: ${key}`);
          for (const key of Object.keys(sessionStorage)) kept.push(`sessionStorage: ${key}`);
          for (const database of await indexedDB.databases()) kept.push(`IndexedDB: ${database.name}`);
          return kept;
        }
        """;

    private const string ReadToTheEnd = """
        async () => {
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          }
        }
        """;

    private readonly ConcurrentQueue<string> _wrong = new();
    private readonly IPage _page;
    private readonly SitePage _sitePage;

    public PageWatch(IPage page, SitePage sitePage, string origin)
    {
        _page = page;
        _sitePage = sitePage;
        page.Request += (_, request) => NoteIf(!IsOwn(request.Url), $"asks for {request.Url}");
        page.RequestFailed += (_, request) => NoteIf(true, $"{request.Url} failed: {request.Failure}");
        page.Response += (_, response) => NoteIf(response.Headers.ContainsKey("set-cookie"), $"{response.Url} sets a cookie");
        page.PageError += (_, error) => NoteIf(true, $"error in a script: {error}");
        page.Console += (_, message) => NoteIf(message.Type is "error" or "warning" && !IsAboutTheStatus(message), $"console: {message.Text}");

        bool IsOwn(string url) => url.StartsWith(origin + "/", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);
    }

    /// <summary>Opens the page and reads it to its end.</summary>
    /// <returns>One line for each thing that should not have happened.</returns>
    public async Task<IReadOnlyCollection<string>> OpenAsync()
    {
        await _sitePage.OpenAsync(_page);
        await _page.EvaluateAsync(ReadToTheEnd);
        await _page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        foreach (var kept in await _page.EvaluateAsync<string[]>(Kept))
        {
            NoteIf(true, $"keeps {kept}");
        }

        foreach (var cookie in await _page.Context.CookiesAsync())
        {
            NoteIf(true, $"keeps a cookie: {cookie.Name}");
        }

        return _wrong;
    }

    private void NoteIf(bool isWrong, string what)
    {
        if (isWrong)
        {
            _wrong.Enqueue(what);
        }
    }

    /// <summary>The browser itself notes the status of a page that says that there is none, or that an answer is missing.</summary>
    private bool IsAboutTheStatus(IConsoleMessage message) =>
        _sitePage.HasErrorStatus && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
        && message.Location.Contains(_sitePage.Address, StringComparison.Ordinal);
}
