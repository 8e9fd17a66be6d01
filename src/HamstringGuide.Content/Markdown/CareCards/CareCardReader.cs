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

    public static bool IsCareCard(CustomContainer container) => container.Info == "care";

    /// <summary>The level and the heading; null when they can't be read, which is reported.</summary>
    public static (CareLevel Level, string Heading)? Head(ParsedText text, CustomContainer container)
    {
        var words = (container.Arguments ?? "").Trim();
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        var (level, heading) = space < 0 ? (words, "") : (words[..space], words[space..].Trim());

        if (!EnumId.TryParse<CareLevel>(level, out var care))
        {
            text.Problem(container, $"a care card begins with its level, one of {string.Join(", ", EnumId.All<CareLevel>())}, not '{level}'");
            return null;
        }

        if (heading.Length == 0)
        {
            text.Problem(container, $"the care card needs its call to action as heading, such as ::: care {level} Be seen the same day if");
            return null;
        }

        if (container.Count == 0)
        {
            text.Problem(container, "the care card is empty");
        }

        if (container.OfType<ListBlock>().Sum(list => list.Count) is > MostPoints and var points)
        {
            text.Problem(container, $"the care card has {points} points; {MostPoints} are the most that a worried person reads");
        }

        return (care, heading);
    }
}
