using HamstringGuide.Storage.Search;
using HamstringGuide.Testing;
using HamstringGuide.Web.Library;
using HamstringGuide.Web.Tests.WorkedExamples;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Search;

/// <summary>What people type, and the page that must come first, over the real content: cases.tsv.</summary>
public sealed class SearchCaseTests(GuideApp app) : IClassFixture<GuideApp>
{
    private readonly SiteSearch _search = app.Services.GetRequiredService<SiteSearch>();

    public static IEnumerable<object[]> Cases => Table.Rows("cases.tsv").Select(row => new object[] { row[0], row[2] });

    [Theory]
    [MemberData(nameof(Cases))]
    public void Answer_Words_FindThePageFirst(string words, string address) =>
        Assert.Equal(address, _search.Answer(words).Results.Hits.FirstOrDefault()?.Document.Address);

    [Fact]
    public void Cases_AreEnough()
    {
        var kinds = Table.Rows("cases.tsv").Select(row => row[1]).ToArray();

        Assert.True(kinds.Length >= 36);
        Assert.True(kinds.Count(kind => kind == "misspelt") >= 12);
    }

    [Fact]
    public void Answer_Misspelt_IsMended()
    {
        var unmended = Table.Rows("cases.tsv").Where(row => row[1] == "misspelt" && !_search.Answer(row[0]).Results.IsCorrected);

        Assert.Empty(unmended.Select(row => row[0]));
    }

    [Fact]
    public void Answer_SpeltRight_IsNotChanged()
    {
        var changed = Table.Rows("cases.tsv").Where(row => row[1] != "misspelt" && _search.Answer(row[0]).Results.IsCorrected);

        Assert.Empty(changed.Select(row => row[0]));
    }

    [Fact]
    public void Of_Content_HasEveryPageOnceAndFindsItByItsTitle()
    {
        var documents = SearchDocuments.Of(RealContent.Content, RealContent.Guidebook.Parts).ToArray();
        var addresses = documents.Select(document => document.Address).ToArray();

        Assert.Equal(addresses.Distinct(), addresses);
        Assert.All(RealContent.Guidebook.Parts.Exercises, exercise => Assert.Contains($"/exercises/{exercise.Id}", addresses));
        Assert.All(RealContent.Guidebook.Parts.CauseRules.Causes, cause => Assert.Contains($"/causes/{cause.Id}", addresses));
        Assert.All(RealContent.Content.Library.Pages.Keys, slug => Assert.Contains($"/{slug}", addresses));
        Assert.All(RealContent.Content.Library.Articles, article => Assert.Contains($"/articles/{article.Slug}", addresses));
        Assert.All(RealContent.Content.Library.SelfTests, test => Assert.Contains($"/self-tests/{test.Slug}", addresses));
        Assert.All(RealContent.Content.Library.Glossary, term => Assert.Contains($"/glossary#{term.Id}", addresses));

        // A word that is explained may be the name of a page too.
        Assert.All(
            documents.Where(document => document.Kind != SearchKind.Glossary),
            document => Assert.Equal(document.Address, _search.Answer(document.Title).Results.Hits[0].Document.Address));
    }

    [Fact]
    public async Task Of_Content_EveryAddressLeadsSomewhere()
    {
        foreach (var document in SearchDocuments.Of(RealContent.Content, RealContent.Guidebook.Parts))
        {
            var response = await app.Visitor().GetAsync(document.Address);

            Assert.True(response.IsSuccessStatusCode, document.Address);
        }
    }
}
