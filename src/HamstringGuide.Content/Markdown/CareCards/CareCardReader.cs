using System.Buffers;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace HamstringGuide.Content.Markdown.CareCards;

/// <summary>
/// <c>::: care urgent Be seen the same day if</c>, a list, <c>:::</c>: one of the three care cards, whose heading is the call to
/// action.
/// </summary>
internal static class CareCardReader
{
    private const int MostPoints = 6;
    private static readonly SearchValues<char> MarkupSigns = SearchValues.Create("[]*_<>`");

    public static bool IsCareCard(CustomContainer box) => box.Info == "care";

    /// <summary>The level and the heading; null when they can't be read.</summary>
    public static (CareLevel Level, string Heading)? Head(CustomContainer box)
    {
        var (level, heading) = Words(box);
        return EnumId.TryParse<CareLevel>(level, out var care) && heading.Length > 0 ? (care, heading) : null;
    }

    public static void Check(ParsedText text, CustomContainer box)
    {
        var (level, heading) = Words(box);

        if (!EnumId.TryParse<CareLevel>(level, out _))
        {
            text.Problem(box, $"a care card begins with its level, one of {string.Join(", ", EnumId.All<CareLevel>())}, not '{level}'");
        }
        else if (heading.Length == 0)
        {
            text.Problem(box, $"the care card needs its call to action as heading, such as ::: care {level} Be seen the same day if");
        }
        else if (heading.AsSpan().ContainsAny(MarkupSigns))
        {
            text.Problem(box, "the heading of a care card is plain words");
        }

        if (box.Count == 0)
        {
            text.Problem(box, "the care card is empty");
        }

        if (box.Descendants<ListItemBlock>().Count() is > MostPoints and var points)
        {
            text.Problem(box, $"the care card has {points} points; {MostPoints} are the most that a worried person reads");
        }
    }

    private static (string Level, string Heading) Words(CustomContainer box)
    {
        var words = (box.Arguments ?? "").Trim();
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (words, "") : (words[..space], words[space..].Trim());
    }
}
