using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;

namespace HamstringGuide.Testing;

/// <summary>Holds an assessment against what an example expects.</summary>
public static class ExampleComparison
{
    /// <summary>One line for each field that differs; empty when all is as expected.</summary>
    public static IReadOnlyList<string> Differences(WorkedExample example, Assessment assessment)
    {
        var expected = example.Expected;
        var differences = new List<string>();

        One("disposition", expected.Disposition.ToId(), assessment.Disposition.ToId());
        One("target-days", $"{expected.TargetDays}", $"{assessment.TargetDays}");
        One("partial", $"{expected.Partial}", $"{assessment.Partial}");
        One("permission", expected.Permission.ToId(), assessment.Permission.ToId());
        Many("rules", expected.Rules, FiredRules(assessment));
        Many("causes", expected.Causes, assessment.Causes.Select(c => c.Cause.Id));
        Many("allowed", expected.Allowed, assessment.Allowed.Select(e => e.Id));
        Many("exercises", expected.Exercises, assessment.Exercises.Select(e => e.Exercise.Id));
        Many("later", expected.Later, assessment.Later.Select(e => e.Id));

        return differences;

        void One(string field, string wanted, string found)
        {
            if (wanted != found)
            {
                differences.Add($"{field}: expected {Or(wanted)}, but it is {Or(found)}");
            }
        }

        void Many(string field, IEnumerable<string> wanted, IEnumerable<string> found)
        {
            string[] want = [.. wanted];
            string[] have = [.. found];
            string[] missing = [.. want.Except(have)];
            string[] extra = [.. have.Except(want)];

            if (missing.Length + extra.Length > 0)
            {
                differences.Add($"{field}: not there [{string.Join(", ", missing)}], not expected [{string.Join(", ", extra)}]");
            }
            else if (!want.SequenceEqual(have))
            {
                differences.Add($"{field}: expected in the order [{string.Join(", ", want)}], but it is [{string.Join(", ", have)}]");
            }
        }

        static string Or(string value) => value.Length == 0 ? "none" : value;
    }

    /// <summary>Red flags that fired, without what else set the level.</summary>
    public static IEnumerable<string> FiredRules(Assessment assessment) => assessment.Reasons
        .Select(r => r.Rule)
        .Where(r => !r.StartsWith("cause:", StringComparison.Ordinal) && !GuidebookCheck.ReservedRuleIds.Contains(r));
}
