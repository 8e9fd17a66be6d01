using HamstringGuide.Guidance;
using HamstringGuide.Proofs.Properties;
using HamstringGuide.Proofs.Refutations;
using HamstringGuide.Proofs.Solving;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>What z3 says of deletions: some are refuted by the safety properties, those that are listed change nothing.</summary>
public sealed class DeletionProofTests
{
    public static TheoryData<string, string> WithoutEffect
    {
        get
        {
            var listed = new TheoryData<string, string>();

            foreach (var (reason, change) in ChangesWithoutEffect.All.SelectMany(c => c.Changes, (c, change) => (c.Reason, change)))
            {
                listed.Add(change, reason);
            }

            return listed;
        }
    }

    /// <summary>Of each kind that the properties speak of; the named property is the one that is broken.</summary>
    [Z3Theory]
    [InlineData("red flag knee-swelled-fast: deleted", "knee-swelled-fast")]
    [InlineData("red flag fever-or-unwell: deleted", "hot-knee-fever-or-operated-joint")]
    [InlineData("red flag swollen-calf-or-leg: without warning-signs one-leg-swollen", "swollen-calf")]
    [InlineData("red flag knee-injury-needs-x-ray: without bone-tender kneecap", "ottawa-knee-rule")]
    [InlineData("red flag very-high-pain-sudden-start: pain-score at least 10", "very-high-pain-after-sudden-start")]
    [InlineData("contraindication pregnancy: deleted", "pregnancy")]
    [InlineData("contraindication artificial-hip: deleted", "artificial-hip")]
    [InlineData("contraindication first-3-days: deleted", "strain-first-3-days")]
    [InlineData("contraindication first-3-days: deleted", "no-rolling-for-2-weeks")]
    [InlineData("finding emergency: without emergency-signs saddle-numb", "no-false-emergency")]
    [InlineData("finding clot-risk: without risk-factors pregnant", "calf-pain-with-clot-risk")]
    [InlineData("finding complete-tear-signs: without hamstring-power cannot", "what-counts-as-a-complete-tear")]
    [InlineData("finding nerve-signs: without pain-character numb", "nerve-signs")]
    [InlineData("finding nerve-signs: without pain-character numb", "no-hamstring-stretch-with-nerve-signs")]
    public async Task Deletion_BreaksASafetyProperty(string change, string property)
    {
        var broken = RealContent.Content.SafetyProperties.Single(p => p.Id == property);

        var refutation = await new Prover(Deletion.Named(change).Parts).ProveAsync(broken);

        Assert.NotNull(refutation);
        Assert.StartsWith("Not safe: ", refutation.Message, StringComparison.Ordinal);
    }

    [Z3Theory]
    [MemberData(nameof(WithoutEffect))]
    public async Task ListedChange_IsProvedToChangeNoResult(string change, string reason)
    {
        var difference = await DifferenceAsync(change, reason);

        Assert.True(difference is null, difference);
    }

    /// <summary>So that the proof above is no empty word: each kind of change that has an effect is told apart.</summary>
    [Z3Theory]
    [InlineData("red flag knee-swelled-fast: deleted")]
    [InlineData("contraindication pregnancy: deleted")]
    [InlineData("contraindication pain-stopped-leg-test: deleted")]
    [InlineData("finding back-pain: without main-location low-back")]
    [InlineData("question tried-duration: without tried rest")]
    [InlineData("cause gastrocnemius: without not finding alarm-sign")]
    [InlineData("cause knee-oa, +1 for onset [gradual, unknown]: without onset unknown")]
    [InlineData("cause unclear, seen sooner: pain-score at least 5")]
    [InlineData("cause unclear, alone: without main-location elsewhere")]
    [InlineData("phase strain-moderate/protect: without finding strain-3-to-7-days")]
    public async Task ChangeWithAnEffect_IsRefuted(string change) => Assert.Contains(
        "But it changes the result for these answers:\n", await DifferenceAsync(change, "none") ?? "", StringComparison.Ordinal);

    /// <returns>Null when there is none.</returns>
    private static async Task<string?> DifferenceAsync(string change, string reason)
    {
        var obligation = new Equivalence(RealContent.Parts, Deletion.Named(change).Parts).Obligation;

        if (await obligation.RefuteAsync() is not { } found)
        {
            return null;
        }

        var words = new CriterionWords(RealContent.Parts);
        var answers = new Counterexample(obligation, found).Answers[0]
            .Select(a => $"  {words.Label(a.Question)}: {string.Join("; ", a.Options.Select(o => words.Text(a.Question, o)))}\n");
        return $"This is said to change nothing: {change}\nBecause: {reason}\nBut it changes the result for these answers:\n{string.Concat(answers)}";
    }
}
