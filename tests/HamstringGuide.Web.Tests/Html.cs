using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace HamstringGuide.Web.Tests;

public static class Html
{
    public static async Task<IHtmlDocument> ReadAsync(this HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
}
