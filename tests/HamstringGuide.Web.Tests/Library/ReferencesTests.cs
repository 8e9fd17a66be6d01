using AngleSharp.Dom;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Testing;
using HamstringGuide.Web.Pages.Shared;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>Every source, where it can be found, how sure we are of it, and what cites it.</summary>
public sealed class ReferencesTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Fact]
    public async Task Get_References_ShowEverySourceWithItsLinksAndHowSureWeAre()
    {
        var page = await app.PageAsync("/references");

        Assert.Equal(RealContent.Guidebook.Parts.Sources.Length, page.QuerySelectorAll(".references > li").Length);
        Assert.All(RealContent.Guidebook.Parts.Sources, source =>
        {
            var entry = page.GetElementById(source.Id)!;
            Assert.Contains(source.Title, entry.Words(), StringComparison.Ordinal);
            Assert.All(source.Authors, author => Assert.Contains(author, entry.Words(), StringComparison.Ordinal));
            Assert.Contains(Words.Confidence(source.Confidence), entry.Words(), StringComparison.Ordinal);
            Assert.Equal(source is { Doi: null, Pmid: null, Url: null }, entry.Words().Contains("No link known", StringComparison.Ordinal));
            Assert.Equal(
                new[] { source.Doi is { } doi ? $"https://doi.org/{doi}" : null, source.Pmid is { } pmid ? $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/" : null, source.Url }
                    .OfType<string>(),
                entry.Links("p > span > a"));
        });
    }

    [Fact]
    public async Task Get_References_NameEverythingThatCitesEachSourceAndNothingElse()
    {
        var page = await app.PageAsync("/references");

        var (guidebook, library) = (RealContent.Guidebook.Parts, RealContent.Content.Library);
        (string Citing, IEnumerable<string> Sources)[] expected =
        [
            .. library.Articles.Select(a => ($"/articles/{a.Slug}", a.Text.Sources.AsEnumerable())),
            .. library.SelfTests.Select(t => ($"/self-tests/{t.Slug}", t.Text.Sources.AsEnumerable())),
            .. library.Pages.Values.Select(p => ($"/{p.Slug}", p.Text.Sources.AsEnumerable())),
            .. library.Glossary.Select(t => ($"/glossary#{t.Id}", t.Sources.AsEnumerable())),
            .. guidebook.Exercises.Select(e => ($"/exercises/{e.Id}", e.Grounds.Sources.Concat(library.Exercises[e.Id].Text.Sources))),
            .. guidebook.CauseRules.Causes.Select(c => ($"/causes/{c.Id}", c.Grounds.Sources.Concat(library.Causes[c.Id].Text.Sources))),
            .. guidebook.RedFlags.Select(r => ($"/how-it-works/rules#{r.Id}", r.Grounds.Sources.AsEnumerable())),
            .. guidebook.Contraindications.Select(c => ($"/how-it-works/contraindications#{c.Id}", c.Grounds.Sources.AsEnumerable())),
            .. guidebook.Questionnaire.Items.Select(q => ($"/how-it-works/questions#{q.Id}", q.Grounds.Sources.AsEnumerable())),
            .. guidebook.CareTips.Select(t => ($"/how-it-works/tips#{t.Id}", t.Grounds.Sources.AsEnumerable())),
            .. RealContent.Content.Guidebook.Countries.Select(c => ($"/how-it-works/tips#country-{c.Id}", c.Grounds.Sources.AsEnumerable())),
            ("/how-it-works/scorecard", RealContent.Content.Studies.Select(s => s.Source).Concat(RealContent.Content.Scenarios.SelectMany(s => s.Sources))),
        ];
        Assert.All(guidebook.Sources, source => Assert.Equal(
            expected.Where(use => use.Sources.Contains(source.Id)).Select(use => use.Citing).Order(StringComparer.Ordinal),
            page.GetElementById(source.Id)!.Links("dd a").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Get_References_SayWhatNothingCites()
    {
        var page = await app.PageAsync("/references");

        Assert.All(page.QuerySelectorAll(".references > li"), entry => Assert.NotEqual(
            entry.QuerySelectorAll("dd").Length > 0,
            entry.Words().EndsWith("Nothing cites it at present.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Get_References_CountHowSureWeAre()
    {
        var page = await app.PageAsync("/references");

        Assert.All(Enum.GetValues<SourceConfidence>(), confidence => Assert.Contains(
            $"{Words.Confidence(confidence)}: {RealContent.Guidebook.Parts.Sources.Count(source => source.Confidence == confidence)} sources",
            page.MainWords(),
            StringComparison.Ordinal));
    }
}
