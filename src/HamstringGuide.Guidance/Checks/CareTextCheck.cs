using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Checks;

/// <summary>The words of dispositions and the safety net.</summary>
internal sealed class CareTextCheck(CheckedBook book) : PartCheck(book)
{
    public override void Run()
    {
        var texts = Book.Parts.CareTexts;

        foreach (var disposition in Enum.GetValues<Disposition>())
        {
            if (texts.Dispositions.Count(d => d.Disposition == disposition) != 1)
            {
                Add(texts, $"dispositions: '{disposition.ToId()}' must be there exactly once");
            }
        }

        foreach (var advice in texts.Dispositions)
        {
            if (advice.Disposition >= Disposition.SameDayUrgent
                && advice.Heading.Contains("{date}", StringComparison.Ordinal))
            {
                Add(advice, $"disposition '{advice.Disposition.ToId()}': has no date, so its heading can't name one");
            }

            if (advice.Where.IsEmpty)
            {
                Add(advice, $"disposition '{advice.Disposition.ToId()}': says nowhere to go");
            }
        }

        if (!texts.PainRule.Contains("{limit}", StringComparison.Ordinal))
        {
            Add(texts, "pain-rule: must say {limit}");
        }

        if (texts.SafetyNet.IsEmpty || texts.SafetyNet.Any(a => a.Signs.IsEmpty))
        {
            Add(texts, "safety-net: every card needs signs");
        }
    }
}
