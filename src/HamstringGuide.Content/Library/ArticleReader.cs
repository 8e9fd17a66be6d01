using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Library;

internal static class ArticleReader
{
    /// <summary>All articles, group by group, each in its order.</summary>
    public static ImmutableArray<Draft<Article>> Read(ContentFolder folder)
    {
        ImmutableArray<Draft<Article>> drafts =
        [
            .. folder.OpenAll("articles", ".md", required: true)
                .Select(file => Draft<Article>.Read(file, Article))
                .OrderBy(draft => draft.Page.Group)
                .ThenBy(draft => draft.Page.Order),
        ];

        foreach (var draft in drafts)
        {
            Check(draft, drafts);
        }

        return drafts;
    }

    private static Article Article(MapReader item, ReferenceList references) => new()
    {
        Slug = item.File.BareName,
        Title = item.Text("title"),
        Description = item.Text("description"),
        Order = item.Number("order"),
        Group = item.Word<ArticleGroup>("group"),
        Reading = item.Word<ReadingLevel>("reading"),
        Review = ReviewReader.Read(item),
        Aliases = item.OptionalTexts("aliases"),
        Causes = references.Ids(item, "causes", "cause"),
        Exercises = references.Ids(item, "exercises", "exercise"),
        Related = references.Ids(item, "related", "article"),
        Text = RichText.Empty,
    };

    private static void Check(Draft<Article> draft, ImmutableArray<Draft<Article>> all)
    {
        var (article, file) = (draft.Page, draft.Text.File);

        if (all.FirstOrDefault(other => other != draft && other.Page.Order == article.Order) is { } same)
        {
            file.Problem(1, $"'order' {article.Order} is also that of '{same.Page.Slug}'");
        }

        foreach (var alias in article.Aliases)
        {
            if (all.Any(other => other.Page.Slug == alias))
            {
                file.Problem(1, $"the alias '{alias}' is the name of an article");
            }
            else if (article.Aliases.Count(a => a == alias) > 1 || all.Any(other => other != draft && other.Page.Aliases.Contains(alias)))
            {
                file.Problem(1, $"the alias '{alias}' is there twice");
            }
        }

        ArticleTextCheck.Run(draft.Text);
    }
}
