using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Tests.Keeping;

/// <summary>
/// Parts of a page that are rendered once must not depend on who came first: the same addresses are asked for in one order and in
/// the other, and every page must be the same, byte for byte.
/// </summary>
public sealed class KeptPartsTests
{
    private const int CheckPages = 8;

    private static readonly string[] Codes = [.. RealContent.WorkedExamples
        .Select(example => RealContent.Guidebook.Follow(example.AnswersFor(RealContent.Guidebook)))
        .Where(path => path.IsComplete)
        .Select(path => AnswerCode.Write(path.Counted, GuideApp.Today))
        .Distinct()];

    [Fact]
    public async Task Results_InEitherOrder_AreTheSame() =>
        await SameInEitherOrder([.. Codes.Select(code => $"/result/{RealContent.Guidebook.Release.Identity}/{code}")]);

    [Fact]
    public async Task CheckPages_InEitherOrder_AreTheSame() =>
        await SameInEitherOrder([.. Codes.Where((_, i) => i % 7 == 0).SelectMany(code => Enumerable.Range(1, CheckPages).Select(page => $"/check/{code}?page={page}"))]);

    private static async Task SameInEitherOrder(string[] addresses)
    {
        using var forwards = new GuideApp();
        using var backwards = new GuideApp();

        var there = await PagesAsync(forwards, addresses);
        var back = await PagesAsync(backwards, addresses.Reverse());

        Assert.True(addresses.Length > 100, "Too few pages to tell.");
        Assert.All(addresses, address => Assert.Equal(there[address], back[address]));
    }

    private static async Task<Dictionary<string, string>> PagesAsync(GuideApp app, IEnumerable<string> addresses)
    {
        var visitor = app.Visitor();
        var pages = new Dictionary<string, string>();

        foreach (var address in addresses)
        {
            using var answer = await visitor.GetAsync(address);
            pages[address] = $"{(int)answer.StatusCode} {answer.Headers.Location} {await answer.Content.ReadAsStringAsync()}";
        }

        return pages;
    }
}
