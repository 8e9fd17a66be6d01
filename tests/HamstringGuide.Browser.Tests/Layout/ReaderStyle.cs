namespace HamstringGuide.Browser.Tests.Layout;

/// <summary>A reader's own style on a page.</summary>
public static class ReaderStyle
{
    /// <summary>In place of one set before. By a script, since pages allow no styles but their own files.</summary>
    public static Task SetStyleAsync(this IPage page, string style) => page.EvaluateAsync(
        """
        style => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(style);
          document.adoptedStyleSheets = [sheet];
        }
        """,
        style);
}
