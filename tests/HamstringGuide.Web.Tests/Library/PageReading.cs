using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>Pages as a reader meets them.</summary>
public static partial class PageReading
{
    public static async Task<IHtmlDocument> PageAsync(this GuideApp app, string address)
    {
        var response = await app.Visitor().GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.ReadAsync();
    }

    /// <summary>The words, with single spaces, and without the signs that keep a line from breaking.</summary>
    public static string Words(this INode node) => Spaces().Replace(node.TextContent.Replace("\u2060", "", StringComparison.Ordinal), " ").Trim();

    /// <summary>What the page says, without what all pages say.</summary>
    public static string MainWords(this IHtmlDocument page) => page.QuerySelector("main")!.Words();

    /// <summary>Addresses that links lead to.</summary>
    public static string[] Links(this IParentNode part, string selector = "a") =>
        [.. part.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)];

    /// <summary>From a heading to the next one of its level, with what is below.</summary>
    public static string[] LinksUnder(this IHtmlDocument page, string headingId)
    {
        var links = new List<string>();

        for (var next = page.GetElementById(headingId)!.NextElementSibling; next is not null and not { LocalName: "h2" }; next = next.NextElementSibling)
        {
            links.AddRange(next.Links());
        }

        return [.. links];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
