using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;

namespace HamstringGuide.Testing;

/// <summary>Holds an assessment against what an example expects.</summary>
public static class ExampleComparison
{
    private const int MostNamed = 6;

    /// <summary>One line for each field that differs; empty when all is as expected.</summary>
    public static IReadOnlyList<string> Differences(WorkedExample example, Assessment assessment)
    {
        var expected = example.Expected;
        var differences = new List<string>();

        One("how soon to be seen", expected.Disposition.ToId(), assessment.Disposition.ToId());
        One("days until seen", $"{expected.TargetDays}", $"{assessment.TargetDays}");
        One("ended early", $"{expected.Partial}", $"{assessment.Partial}");
        One("exercise permitted", expected.Permission.ToId(), assessment.Permission.ToId());
        Many("red flags", expected.Rules, FiredRules(assessment));
        Many("possible causes", expected.Causes, assessment.Causes.Select(c => c.Cause.Id));
        Many("exercises allowed", expected.Allowed, assessment.Allowed.Select(e => e.Id));
        Many("exercises shown", expected.Exercises, assessment.Exercises.Select(e => e.Exercise.Id));
        Many("later steps", expected.Later, assessment.Later.Select(e => e.Id));
        Many("answers that don't count", expected.Ignored, assessment.Ignored.Select(q => q.Id));

        return differences;

        void One(string what, string right, string said)
        {
            if (right != said)
            {
                differences.Add($"{what}: right is {Or(right)}, the guide says {Or(said)}");
            }
        }

        void Many(string what, IEnumerable<string> right, IEnumerable<string> said)
        {
            string[] wanted = [.. right];
            string[] found = [.. said];
            string[] missing = [.. wanted.Except(found)];
            string[] extra = [.. found.Except(wanted)];

            if (missing.Length + extra.Length > 0)
            {
                differences.Add($"{what}: {string.Join(", and ", new[] { Listed("missing", missing), Listed("not to be there", extra) }.OfType<string>())}");
            }
            else if (!wanted.SequenceEqual(found))
            {
                differences.Add($"{what}: right is the order {string.Join(", ", wanted)}, the guide has {string.Join(", ", found)}");
            }
        }

        static string Or(string value) => value.Length == 0 ? "none" : value;

        static string? Listed(string what, string[] items) => items.Length == 0
            ? null
            : $"{what} {string.Join(", ", items.Take(MostNamed))}{(items.Length > MostNamed ? $" and {items.Length - MostNamed} more" : "")}";
    }

    /// <summary>Red flags that fired, without what else set the level.</summary>
    public static IEnumerable<string> FiredRules(Assessment assessment) => assessment.Reasons
        .Select(r => r.Rule)
        .Where(r => !r.StartsWith("cause:", StringComparison.Ordinal) && !GuidebookCheck.ReservedRuleIds.Contains(r));
}
