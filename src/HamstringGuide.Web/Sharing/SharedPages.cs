using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HamstringGuide.Content;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Pages.HowItWorks;
using HamstringGuide.Web.Plans;

namespace HamstringGuide.Web.Sharing;

/// <summary>
/// Which pages may be passed on: the published ones and no others, so that neither a result with its answers nor another site's
/// address gets into a QR code of ours.
/// </summary>
public sealed partial class SharedPages
{
    private const int ChosenLevel = 2;

    private readonly PublishedPages _published;
    private readonly ImmutableDictionary<string, string> _codes;
    private readonly ImmutableDictionary<string, string> _titles;
    private readonly ImmutableDictionary<string, RichText> _texts;

    public SharedPages(PublishedPages published, SiteContent site, GuidebookShelf shelf)
    {
        _published = published;
        _codes = site.ShortAddresses.All.DistinctBy(address => address.Page).ToImmutableDictionary(address => PageAddress.Of(address.Page), address => address.Code);
        _titles = OwnTitles
            .Concat(RulePage.All(shelf.Current.Guidebook.Parts).Select(page => KeyValuePair.Create(page.Address, $"How it works: {page.Title}")))
            .ToImmutableDictionary();
        _texts = Texts(site.Library).ToImmutableDictionary();
    }

    /// <summary>Titles of the pages that no author wrote as a text.</summary>
    private static IEnumerable<KeyValuePair<string, string>> OwnTitles =>
    [
        new("/", "HamstringGuide"),
        new("/when-to-get-help", "When to get help"),
        new("/check", "The check"),
        new("/articles", "All articles"),
        new("/causes", "What can be behind it"),
        new("/exercises", "All exercises"),
        new("/self-tests", "Self-tests"),
        new("/glossary", "Glossary"),
        new("/references", "References"),
        new(PlanAddress.Builder, "Make a plan"),
    ];

    /// <param name="path">As a visitor sent it: anything.</param>
    /// <param name="heading">Id of one of its headings, as a visitor sent it; none when it is empty.</param>
    /// <returns>Null when it is no published page of ours, or the heading has not the form of an id.</returns>
    public SharedPage? Find(string? path, string? heading = null)
    {
        if (path is not ['/', ..] || _published.Find(new(path)) is not { } page || !(string.IsNullOrEmpty(heading) || HeadingId().IsMatch(heading)))
        {
            return null;
        }

        var known = _texts.TryGetValue(page.Address, out var text) ? text.Headings.Where(one => one.Level == ChosenLevel) : [];
        return new()
        {
            Path = page.Address,
            Title = page.Text?.Title ?? _titles[page.Address],
            Heading = string.IsNullOrEmpty(heading) ? null : heading,
            ShortCode = _codes.GetValueOrDefault(page.Address),
            Headings = [.. known],
        };
    }

    private static IEnumerable<KeyValuePair<string, RichText>> Texts(LibraryContent library) =>
    [
        .. library.Articles.Select(article => KeyValuePair.Create($"/articles/{article.Slug}", article.Text)),
        .. library.Causes.Select(cause => KeyValuePair.Create($"/causes/{cause.Key}", cause.Value.Text)),
        .. library.SelfTests.Select(test => KeyValuePair.Create($"/self-tests/{test.Slug}", test.Text)),
        .. library.Pages.Values.Select(page => KeyValuePair.Create($"/{page.Slug}", page.Text)),
    ];

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,79}\z")]
    private static partial Regex HeadingId();
}
