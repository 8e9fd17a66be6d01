using HamstringGuide.Guidance;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>Would the examples notice? Makes each small mistake in turn and runs them until one gives another result.</summary>
public sealed class RuleMutationTests
{
    /// <summary>Mistakes that change no result, whatever the answers.</summary>
    private static readonly string[] WithoutEffect =
    [
        // The rest of that rule already names a place in the leg; nothing else reads the finding.
        "red flag back-and-leg-pain: without finding leg-pain",
        "finding leg-pain: without other-locations mid-back-thigh",
        "finding leg-pain: without other-locations sit-bone",
        "finding leg-pain: without other-locations inner-knee-below-joint",
        "finding leg-pain: without other-locations front-knee",
        "finding leg-pain: without other-locations inside-joint",
        "finding leg-pain: without other-locations buttock",

        // Where the check does not go on, there is no pain score either.
        "finding self-test-safe: without finding continues",

        // Each of these signs is a red flag that permits no exercise; the contraindication only adds its reason.
        "contraindication unexplained-lump-or-pain: never true",
        "contraindication unexplained-lump-or-pain: without warning-signs constant-night-pain",
        "contraindication unexplained-lump-or-pain: without warning-signs growing-lump",
        "contraindication unexplained-lump-or-pain: without warning-signs weight-loss-sweats",
    ];

    [Fact]
    public void Every_mistake_in_a_rule_changes_the_result_of_a_example()
    {
        var unnoticed = RuleMutations.Of(RealContent.Content.Guidebook)
            .AsParallel()
            .Where(mutation => !IsNoticed(mutation))
            .Select(mutation => mutation.Change)
            .ToArray();

        Assert.Equal(WithoutEffect.Order(StringComparer.Ordinal), unnoticed.Order(StringComparer.Ordinal));
    }

    private static bool IsNoticed(RuleMutation mutation)
    {
        Guidebook guidebook;

        try
        {
            guidebook = new(mutation.Parts, RealContent.Guidebook.Release);
        }
        catch (GuidebookException)
        {
            return true;
        }

        var assessor = new Assessor(guidebook);

        return RealContent.WorkedExamples.Any(example =>
        {
            try
            {
                var assessment = assessor.Assess(example.AnswersFor(guidebook));
                return ExampleComparison.Differences(example, assessment).Count > 0;
            }
            catch (IncompleteAnswersException)
            {
                return true;
            }
        });
    }
}
