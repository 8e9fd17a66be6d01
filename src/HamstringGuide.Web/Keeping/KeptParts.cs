using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HamstringGuide.Web.Keeping;

/// <summary>
/// The parts of a page that are the same for everybody though the page is not: an exercise's card, a body map, the safety net. Each
/// is rendered once and kept as text for as long as the object lives that it is about, such as the exercise of one edition.
/// </summary>
public static class KeptParts
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(string Name, object? Form), HtmlString>> Parts = [];

    /// <summary>
    /// A partial view that depends on its model alone: it sees nothing of the page around it, and may not ask for the request.
    /// </summary>
    /// <param name="of">What it is about, compared by reference.</param>
    /// <param name="form">Which of its few forms; never anything that a visitor answered, which would be kept here.</param>
    public static ValueTask<IHtmlContent> KeptAsync(this IHtmlHelper html, string name, object model, object of, object? form = null) =>
        Parts.TryGetValue(of, out var forms) && forms.TryGetValue((name, form), out var kept)
            ? new(kept)
            : RenderAsync(html, name, model, of, form);

    private static async ValueTask<IHtmlContent> RenderAsync(IHtmlHelper html, string name, object model, object of, object? form)
    {
        var content = await html.PartialAsync(name, model, new ViewDataDictionary(html.MetadataProvider, new ModelStateDictionary()));
        using var text = new StringWriter();
        content.WriteTo(text, html.ViewContext.HttpContext.RequestServices.GetRequiredService<HtmlEncoder>());
        return Parts.GetOrCreateValue(of).GetOrAdd((name, form), new HtmlString(text.ToString()));
    }
}
