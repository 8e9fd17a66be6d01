using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Content.Permanent;

/// <summary>Reads which page an entry is about: one field of <c>article</c>, <c>exercise</c>, <c>cause</c> or <c>self-test</c>.</summary>
internal static class PageNameReader
{
    /// <summary>The page; a stand-in when there is none or more than one, which is reported.</summary>
    public static PageName Read(MapReader item)
    {
        PageName[] named =
        [
            .. Enum.GetValues<PageKind>().Select(kind => (kind, Slug: item.OptionalText(kind.ToId()))).Where(field => field.Slug is not null)
                .Select(field => new PageName(field.kind, field.Slug!)),
        ];

        if (named is [var page])
        {
            return page;
        }

        item.File.LostValue(item.Line, $"exactly one of {string.Join(", ", EnumId.All<PageKind>())} must name the page");
        return named.FirstOrDefault() ?? new(PageKind.Article, "");
    }
}
