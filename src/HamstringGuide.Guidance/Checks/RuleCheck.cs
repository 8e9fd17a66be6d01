using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Checks;

/// <summary>Findings, red flags and contraindications.</summary>
internal sealed class RuleCheck(CheckedBook book) : PartCheck(book)
{
    public override void Run()
    {
        Findings();
        RedFlags();
        Contraindications();
    }

    private void Findings()
    {
        Unique(Book.Parts.Findings, f => f.Id, "finding");

        foreach (var finding in Book.Parts.Findings)
        {
            Check(finding.When, $"finding '{finding.Id}'");

            if (Book.Criteria.Circle(finding) is { } circle)
            {
                Add(finding, $"finding '{finding.Id}': goes in a circle: {circle}");
            }
        }
    }

    private void RedFlags()
    {
        Unique<object>([.. Book.Parts.RedFlags, .. Book.Parts.Contraindications], RuleId, "rule");

        foreach (var rule in Book.Parts.RedFlags)
        {
            var name = $"rule '{rule.Id}'";
            Grounded(rule, rule.Grounds, name);
            Check(rule.When, name);
            Days(rule, rule.Disposition, rule.TargetDays, null, name, reviewed: false);
            NotReserved(rule, rule.Id, name);

            if (rule.Disposition >= Disposition.SameDayUrgent && rule.Permission != ExercisePermission.None)
            {
                Add(rule, $"{name}: permits exercise at {rule.Disposition.ToId()}");
            }
        }

        static string RuleId(object rule) => rule is RedFlag flag ? flag.Id : ((Contraindication)rule).Id;
    }

    private void Contraindications()
    {
        foreach (var rule in Book.Parts.Contraindications)
        {
            var name = $"contraindication '{rule.Id}'";
            Grounded(rule, rule.Grounds, name);
            Check(rule.When, name);
            NotReserved(rule, rule.Id, name);
            Known(rule, rule.Removes.Exercises, name);
            Known(rule, rule.Removes.AllBut, name);

            foreach (var tag in rule.Removes.Tags.Where(t => !Book.Tags.Contains(t)))
            {
                Add(rule, $"{name}: no exercise has the tag '{tag}'");
            }

            if (rule.Removes.AllBut.IsEmpty == (rule.Removes.Tags.IsEmpty && rule.Removes.Exercises.IsEmpty))
            {
                Add(rule, $"{name}: removes either tags and exercises, or all-but; and not nothing");
            }
        }
    }

    private void NotReserved(object rule, string id, string name)
    {
        if (GuidebookCheck.ReservedRuleIds.Contains(id))
        {
            Add(rule, $"{name}: this id is kept for a reason that is not a rule");
        }
    }
}
