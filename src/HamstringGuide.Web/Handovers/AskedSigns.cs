using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Web.Handovers;

/// <summary>The options that the red-flag rules look at: a "no" to them is worth telling.</summary>
internal sealed class AskedSigns
{
    /// <summary>About habits and about what was done: no signs.</summary>
    private static readonly HashSet<string> Habits = ["aggravators", "stretch-habits", "activity-change", "activity-types", "tried"];

    private readonly HashSet<(string Question, string Option)> _looked = [];
    private readonly Dictionary<string, Criterion> _findings;

    public AskedSigns(Guidebook guidebook)
    {
        _findings = guidebook.Parts.Findings.ToDictionary(finding => finding.Id, finding => finding.When, StringComparer.Ordinal);

        foreach (var rule in guidebook.Parts.RedFlags)
        {
            Look(rule.When);
        }
    }

    /// <summary>Only where each is answered by itself: who chose one of several did not deny the others one by one.</summary>
    public IEnumerable<AnswerOption> Of(QuestionnaireItem question) => question.Type == QuestionType.Multiple && !Habits.Contains(question.Id)
        ? question.Options.Where(option => !option.Exclusive && !option.Yields && _looked.Contains((question.Id, option.Id)))
        : [];

    /// <remarks>What a rule asks not to be so is no sign.</remarks>
    private void Look(Criterion criterion)
    {
        switch (criterion)
        {
            case Criterion.AllOf all:
                Array.ForEach([.. all.Parts], Look);
                break;
            case Criterion.AnyOf any:
                Array.ForEach([.. any.Parts], Look);
                break;
            case Criterion.FindingIs finding:
                Look(_findings[finding.Finding]);
                break;
            case Criterion.AnswerIs answer:
                _looked.UnionWith(answer.Options.Select(option => (answer.Question, option)));
                break;
        }
    }
}
