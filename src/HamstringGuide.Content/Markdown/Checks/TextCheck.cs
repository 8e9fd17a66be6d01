namespace HamstringGuide.Content.Markdown.Checks;

/// <summary>What is wrong with a text by itself, whatever else there is.</summary>
internal static class TextCheck
{
    public static void Run(ParsedText text)
    {
        HeadingCheck.Run(text);
        BoxCheck.Run(text);
        MarkupCheck.Run(text);
    }
}
