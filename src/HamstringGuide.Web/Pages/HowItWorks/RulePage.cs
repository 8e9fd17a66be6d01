using HamstringGuide.Guidance;
using HamstringGuide.Web.Guides.Rules;
using HamstringGuide.Web.Pages.Shared;

namespace HamstringGuide.Web.Pages.HowItWorks;

/// <summary>One of the pages on which the rules can be read.</summary>
/// <param name="Title">How much is on it.</param>
/// <param name="Says">What one learns there.</param>
public sealed record RulePage(string Address, string Title, string Says)
{
    public static IEnumerable<RulePage> All(GuidebookParts parts) =>
    [
        new(RuleAddress.Questions, $"{parts.Questionnaire.Items.Length} questions", $"on {Words.Count(parts.Questionnaire.Pages.Length, "page", "pages")}: what is asked, when and why"),
        new(RuleAddress.Rules, $"{parts.RedFlags.Length} rules", "how soon to be seen, and how much exercise"),
        new(RuleAddress.Findings, $"{parts.Findings.Length} findings", "conditions with a name, used in more than one place"),
        new(RuleAddress.Causes, $"{parts.CauseRules.Causes.Length} causes", "the points of each, and its exercises"),
        new(RuleAddress.Contraindications, $"{parts.Contraindications.Length} contraindications", "what takes an exercise away, and why"),
        new(RuleAddress.Tips, $"{parts.CareTips.Length} care tips", "and the words on every result"),
        new(RuleAddress.Scorecard, "A scorecard", "how often the guide is right, case by case"),
    ];
}

/// <summary>The top of a page of rules.</summary>
/// <param name="Names">Everything on the page, in order: its anchor and its name.</param>
public sealed record RulePageHead(string Title, string Lead, IReadOnlyCollection<(string Id, string Name)> Names);

/// <summary>The heading of a rule, a question or the like, with an address of its own.</summary>
/// <param name="Ref">Its number in the clinical model and its id, as far as a reader may need them.</param>
public sealed record EntryHeading(string Id, string Name, string Ref);

/// <summary>What must be allowed for a line of advice to be shown.</summary>
public sealed record NeedList(Guidebook Guidebook, IReadOnlyCollection<string> Needs);
