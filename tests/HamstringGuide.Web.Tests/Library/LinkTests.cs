namespace HamstringGuide.Web.Tests.Library;

/// <summary>Every link and anchor of every page that can be reached.</summary>
public sealed class LinkTests(SiteWalk site) : IClassFixture<SiteWalk>
{
    [Fact]
    public void EveryLink_LeadsSomewhere() => Assert.Empty(site.Broken);

    [Fact]
    public void EveryLinkToAPart_LeadsToOne()
    {
        var missing = site.Anchors
            .Distinct()
            .Where(link => !site.Pages.TryGetValue(link.To, out var page) || page.GetElementById(link.Id) is null)
            .Select(link => $"{link.From}: {link.To}#{link.Id}");

        Assert.Empty(missing);
        Assert.Contains(site.Anchors, link => link.From != link.To);
    }

    [Fact]
    public void NoPage_HasAnIdTwice()
    {
        var twice = site.Pages.SelectMany(page => page.Value.QuerySelectorAll("[id]")
            .GroupBy(element => element.Id)
            .Where(same => same.Count() > 1)
            .Select(same => $"{page.Key}: {same.Key}"));

        Assert.Empty(twice);
    }

    [Fact]
    public void EveryPublishedPage_IsReachedFromTheStart()
    {
        var pages = SmokeTable.Lines.Select(line => line.Address).Where(site.Pages.ContainsKey);

        Assert.Equal(pages.Except(["/search"]).Order(), site.Published.Select(page => page.Key).Order());
    }

    [Fact]
    public void NoPageWithAnswers_MayBeShownBySearchEngines()
    {
        var withAnswers = site.Pages.Keys.Where(address => address.StartsWith("/check/") || address.StartsWith("/result/")).ToArray();

        Assert.True(withAnswers.Length > 20);
        Assert.Empty(withAnswers.Intersect(site.Published.Select(page => page.Key)));
    }

    [Fact]
    public void EveryPhraseOfTheTable_IsNotInTheTitleAndOnNoOtherPageOfItsFolder()
    {
        var words = site.Published.ToDictionary(page => page.Key, page => SiteWalk.Words(page.Value));

        var offenders = SmokeTable.Lines
            .Where(line => words.ContainsKey(line.Address))
            .Where(line => site.Pages[line.Address].Title!.Contains(line.Phrase, StringComparison.OrdinalIgnoreCase)
                || words.Any(page => page.Key != line.Address && Folder(page.Key) == Folder(line.Address)
                    && page.Value.Contains(line.Phrase, StringComparison.OrdinalIgnoreCase)))
            .Select(line => line.Phrase);

        Assert.Empty(offenders);
    }

    [Fact]
    public void EveryPage_LoadsNothingFromElsewhereAndHasNoInlineScriptOrStyle()
    {
        Assert.All(site.Pages, entry =>
        {
            var (address, page) = entry;
            Assert.True(page.QuerySelector(
                "link[href*='//']:not([rel=canonical]), script[src*='//'], img[src*='//'], iframe, style, [style], "
                + "script:not([src]):not([type='application/ld+json'])") is null, address);
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotNull(page.QuerySelector("header a[href='/when-to-get-help']"));
        });
    }

    private static string Folder(string address) => address[..address.LastIndexOf('/')];
}
