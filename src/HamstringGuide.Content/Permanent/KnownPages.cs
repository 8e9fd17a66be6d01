using HamstringGuide.Content.Library;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Content.Permanent;

/// <summary>The pages that there are, and those that were called otherwise once.</summary>
internal sealed class KnownPages
{
    private readonly Dictionary<PageName, PageName> _aliases;
    private readonly HashSet<PageName> _pages;

    public KnownPages(GuidebookParts guidebook, LibraryContent library)
    {
        All =
        [
            .. library.Articles.Select(article => new PageName(PageKind.Article, article.Slug)),
            .. guidebook.Exercises.Select(exercise => new PageName(PageKind.Exercise, exercise.Id)),
            .. guidebook.CauseRules.Causes.Select(cause => new PageName(PageKind.Cause, cause.Id)),
            .. library.SelfTests.Select(test => new PageName(PageKind.SelfTest, test.Slug)),
        ];
        _pages = [.. All];
        _aliases = library.Articles
            .SelectMany(article => article.Aliases.Select(alias => (Alias: new PageName(PageKind.Article, alias), Page: new PageName(PageKind.Article, article.Slug))))
            .DistinctBy(pair => pair.Alias)
            .ToDictionary(pair => pair.Alias, pair => pair.Page);
    }

    /// <summary>Articles in their order, exercises, causes, self-tests.</summary>
    public IReadOnlyList<PageName> All { get; }

    /// <summary>The page as it is called today; null when it is gone.</summary>
    public PageName? Today(PageName page) => _pages.Contains(page) ? page : _aliases.GetValueOrDefault(page);
}
