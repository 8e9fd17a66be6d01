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

    internal static Article Article(MapReader item, ReferenceList references) => new()
    {
        Slug = Slug.Of(item.File),
        Title = item.Text("title"),
        Description = item.Text("description"),
        Order = Order(item),
        Group = item.Word<ArticleGroup>("group"),
        Reading = item.Word<ReadingLevel>("reading"),
        Review = ReviewReader.Read(item),
        Aliases = item.OptionalTexts("aliases"),
        Causes = references.Ids(item, "causes", "cause"),
        Exercises = references.Ids(item, "exercises", "exercise"),
        Related = references.Ids(item, "related", "article", self: item.File.BareName),
        Text = RichText.Empty,
    };

    private static int Order(MapReader item)
    {
        var order = item.Number("order");

        if (item.IsSound && order < 1)
        {
            item.File.Problem(item.LineOf("order"), $"'order' begins with 1; it is {order}");
        }

        return order;
    }

    private static void Check(Draft<Article> draft, ImmutableArray<Draft<Article>> all)
    {
        var article = draft.Page;
        var others = all.Remove(draft);

        if (article.Order > 0 && others.FirstOrDefault(other => other.Page.Order == article.Order) is { } same)
        {
            draft.Problem("order", $"'order' {article.Order} is also that of '{same.Page.Slug}'");
        }

        foreach (var alias in article.Aliases.Where(alias => alias.Length > 0))
        {
            if (AliasProblem(alias, article, others) is { } problem)
            {
                draft.Problem("aliases", problem);
            }
        }

        ArticleTextCheck.Run(draft.Text);
    }

    private static string? AliasProblem(string alias, Article article, ImmutableArray<Draft<Article>> others)
    {
        if (alias == article.Slug || others.Any(other => other.Page.Slug == alias))
        {
            return $"the alias '{alias}' is the name of an article";
        }

        return article.Aliases.Count(a => a == alias) > 1 || others.Any(other => other.Page.Aliases.Contains(alias))
            ? $"the alias '{alias}' is there twice"
            : Slug.ProblemOf(alias);
    }
}
