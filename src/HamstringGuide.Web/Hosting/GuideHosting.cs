using System.Diagnostics;
using HamstringGuide.Content;
using HamstringGuide.Content.Cases;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Storage;
using HamstringGuide.Storage.Search;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Guides.FlowDrawing;
using HamstringGuide.Web.Guides.Rules;
using HamstringGuide.Web.Library;

namespace HamstringGuide.Web.Hosting;

/// <summary>
/// Brings the guide up: reads and checks the content, publishes it as a release when it is new, and loads the current release
/// from the database. Anything wrong stops the start.
/// </summary>
public static class GuideHosting
{
    public static void AddGuide(this WebApplicationBuilder builder)
    {
        var settings = GuideSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
        var clock = TimeProvider.System;

        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<CheckFlow>();
        builder.Services.AddSingleton(new SiteAddress(settings.PublicUrl));

        // Read beside all that the site needs besides, which takes half as long. Who asks for a part of it waits.
        var opening = Task.Run(() => Open(settings, clock));
        OpenedGuide Guide() => opening.GetAwaiter().GetResult();

        builder.Services.AddSingleton(_ => Guide().Content);
        builder.Services.AddSingleton(_ => Guide().Shelf);
        builder.Services.AddSingleton(_ => Guide().Shelf.Country);
        builder.Services.AddSingleton(_ => Guide().Search);
        builder.Services.AddSingleton(_ => Guide().Report);
        builder.Services.AddSingleton(_ => Guide().Report.Scorecard);
        builder.Services.AddSingleton(_ => new MapGallery(Guide().Content.PlaceMap));
        builder.Services.AddSingleton(_ => new SourceUses(Guide().Shelf.Current.Guidebook.Parts, Guide().Content));
        builder.Services.AddSingleton(_ => new RedFlagPhrases(Guide().Content.Search.RedFlags));
        builder.Services.AddSingleton(_ => new LiveQuestions(Guide().Shelf.Current.Guidebook.Parts));
        builder.Services.AddSingleton(_ => new ConditionWords(Guide().Shelf.Current.Guidebook));
        builder.Services.AddSingleton(_ => new RuleIndex(Guide().Shelf.Current.Guidebook));
        builder.Services.AddSingleton(_ => new FlowChart(Guide().Shelf.Current.Guidebook));
        builder.Services.AddSingleton<SiteSearch>();
        builder.Services.AddHostedService<LoadReporter>();
        builder.Services.AddHostedService<FirstPage>();
    }

    /// <summary>To be called last before the site starts, so that what is wrong is told by its own words and not as a failure of the host.</summary>
    /// <exception cref="OperatorException">As of <see cref="Open"/>.</exception>
    public static void WaitForGuide(this WebApplication app)
    {
        // Made for the first request otherwise, which needs the guide too; here there is time.
        foreach (var routes in ((IEndpointRouteBuilder)app).DataSources)
        {
            _ = routes.Endpoints.Count;
        }

        app.Services.GetRequiredService<LoadReport>();
    }

    /// <exception cref="OperatorException">The content has problems, the country is unknown, or the database can't be used.</exception>
    public static OpenedGuide Open(GuideSettings settings, TimeProvider clock)
    {
        var started = Stopwatch.GetTimestamp();

        // The database takes as long to open as the content to read, and neither needs the other.
        var opening = Task.Run(() => GuidebookStore.Open(settings.DatabasePath));
        var content = ReadContent(settings, opening);
        var read = Stopwatch.GetElapsedTime(started);

        try
        {
            var country = FindCountry(content, settings.Country);
            var indexing = Task.Run(() => SiteSearch.IndexOf(content, CountryWords.Apply(content.Guidebook, country)));
            var store = opening.GetAwaiter().GetResult();
            var release = store.Publish(content.Guidebook, content.Releases, clock.GetUtcNow());
            var guidebook = new Guidebook(store.Load(release), release, country.Id);
            var shelf = new GuidebookShelf(store, new(guidebook), country);
            var scorecard = new Scorecard(content.Scenarios, guidebook);
            var search = indexing.GetAwaiter().GetResult();

            // Earlier releases are in the database now, and need not stay in memory.
            return new(content with { Releases = [] }, shelf, search, new(release, content.Counts, scorecard, read, Stopwatch.GetElapsedTime(started)));
        }
        catch (StorageException problem)
        {
            throw new OperatorException(problem.Message, problem);
        }
    }

    private static Country FindCountry(SiteContent content, string id) =>
        content.Guidebook.Countries.FirstOrDefault(c => c.Id == id)
        ?? throw new OperatorException(
            $"Guide__Country is '{id}', which this guide does not know. Set it to one of "
            + $"{string.Join(", ", content.Guidebook.Countries.Select(c => c.Id))}, or leave it out.");

    private static SiteContent ReadContent(GuideSettings settings, Task opening)
    {
        try
        {
            return ContentReader.Read(settings.ContentPath, settings.Country);
        }
        catch (ContentException problem)
        {
            opening.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
            throw new OperatorException($"The content in {settings.ContentPath} has problems, so the guide does not start:\n{problem.Message}", problem);
        }
    }
}

/// <summary>All that the site says, read and checked.</summary>
public sealed record OpenedGuide(SiteContent Content, GuidebookShelf Shelf, SearchIndex Search, LoadReport Report);

/// <summary>What was loaded at start, and how long it took.</summary>
public sealed record LoadReport(Release Release, ContentCounts Counts, Scorecard Scorecard, TimeSpan Read, TimeSpan Ready);

/// <summary>Says once, in the log, what the guide runs with, and gives back the memory that reading the content took.</summary>
internal sealed class LoadReporter(
    LoadReport report, GuideSettings settings, IHostApplicationLifetime lifetime, ILogger<LoadReporter> log) : IHostedService
{
    private static readonly TimeSpan FirstVisits = TimeSpan.FromSeconds(5);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => _ = GiveBackMemoryAsync(lifetime.ApplicationStopping));
        log.LogInformation(
            "Guide {Release} ready in {ReadyMs} ms, content read in {ReadMs} ms: {Counts}; country {Country}; database {Database}",
            report.Release.Identity,
            (int)report.Ready.TotalMilliseconds,
            (int)report.Read.TotalMilliseconds,
            report.Counts,
            settings.Country,
            settings.DatabasePath);

        foreach (var unsafeCase in report.Scorecard.Outcomes.Where(outcome => !outcome.IsSafe))
        {
            log.LogError("The rules are not safe: {Complaint}", unsafeCase.Complaint);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// What the files were parsed into, some 10 MB: without this it stays until there is load enough for a full collection. Not at
    /// once, when the first visitor would wait for it.
    /// </summary>
    private static async Task GiveBackMemoryAsync(CancellationToken stopping)
    {
        await Task.Delay(FirstVisits, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        if (!stopping.IsCancellationRequested)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }
    }
}
