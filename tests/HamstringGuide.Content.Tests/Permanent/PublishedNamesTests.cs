using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Content.Tests.Permanent;

/// <summary>
/// What stands on people's paper. <c>published-names.txt</c> MUST ONLY GROW: if a line of it fails, old paper leads elsewhere. A line
/// changes only where a page was renamed or replaced, to what it leads to now.
/// </summary>
public sealed class PublishedNamesTests
{
    private static readonly SiteContent Content = ContentReader.Read(RealContentTests.Folder);
    private static readonly string[] Published = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Permanent", "published-names.txt"));

    [Fact]
    public void Names_OfTheContent_AreAllPublished() => Assert.Equal(Published.Order(StringComparer.Ordinal), Now().Order(StringComparer.Ordinal));

    [Fact]
    public void Published_AreAllThatEverWere() => Assert.True(Published.Length >= 236, $"{Published.Length} lines.");

    [Fact]
    public void TryRead_CodeMadeWithThisContent_IsStillTheSamePlan()
    {
        const string code = "10A50000WECPBFBB4J0GCA0HG601609802G00R12XM79";

        Assert.True(PlanCode.TryRead(code, Content.PlanNumbers, out var plan, out _));

        Assert.Equal(["bridge", "walking"], plan.Exercises.Select(e => e.ExerciseId));
        Assert.Equal(new(PageKind.Article, "hamstring-strain"), Assert.Single(plan.ToRead));
        Assert.Equal("bladder-bowel-trouble", Assert.Single(plan.WarningSigns));
    }

    private static IEnumerable<string> Now()
    {
        var numbers = Content.PlanNumbers;

        return
        [
            .. Content.ShortAddresses.All.Select(address => $"short {address.Code} {address.Page.Kind.ToId()} {address.Page.Slug}"),
            .. numbers.Exercises.Names.Select(id => $"number {numbers.Exercises.NumberOf(id)} exercise {id}"),
            .. numbers.Pages.Names.Select(page => $"number {numbers.Pages.NumberOf(page)} {page.Kind.ToId()} {page.Slug}"),
            .. numbers.RedFlags.Names.Select(id => $"number {numbers.RedFlags.NumberOf(id)} red-flag {id}"),
        ];
    }
}
