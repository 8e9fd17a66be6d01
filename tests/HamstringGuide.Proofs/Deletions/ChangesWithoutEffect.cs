using System.Collections.Immutable;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>Deletions that change no result, whatever is answered, and why. z3 proves each of them.</summary>
/// <param name="Changes">As <see cref="Deletion.Change"/> says them.</param>
public sealed record ChangesWithoutEffect(string Reason, ImmutableArray<string> Changes)
{
    public static ImmutableArray<ChangesWithoutEffect> All { get; } =
    [
        new(
            "Each of these signs is a red flag that permits no exercise at all. The contraindication only adds its reason.",
            [
                "contraindication unexplained-lump-or-pain: deleted",
                "contraindication unexplained-lump-or-pain: without warning-signs constant-night-pain",
                "contraindication unexplained-lump-or-pain: without warning-signs growing-lump",
                "contraindication unexplained-lump-or-pain: without warning-signs weight-loss-sweats",
            ]),
        new(
            "The rest of that red flag already names a place in the leg, or one beside which other places must be named or are not asked for.",
            ["red flag back-and-leg-pain: without finding leg-pain"]),
        new(
            "Only the red flag back-and-leg-pain reads the finding, and it names these places itself.",
            [
                "finding leg-pain: without other-locations mid-back-thigh",
                "finding leg-pain: without other-locations sit-bone",
                "finding leg-pain: without other-locations inner-knee-below-joint",
                "finding leg-pain: without other-locations front-knee",
                "finding leg-pain: without other-locations inside-joint",
                "finding leg-pain: without other-locations buttock",
            ]),
        new(
            "The rest of the condition reads a question that is itself asked only where the check goes on.",
            [
                "finding self-test-safe: without finding continues",
                "question after-onset: without finding continues",
                "question knee-bend-90: without finding continues",
                "question bone-tender: without finding continues",
                "question bruising: without finding continues",
                "question hamstring-power: without finding continues",
                "question nerve-features: without finding continues",
                "question stretch-feel: without finding continues",
                "question stretch-habits: without finding continues",
                "question morning-stiffness: without finding continues",
                "question mechanical-signs: without finding continues",
                "question sitting-breaks: without finding continues",
                "question tried-duration: without finding continues",
            ]),
        new(
            "Where the self-tests are not safe, the first of them is not asked, and the second reads its answer.",
            ["question self-test-ankle: without finding self-test-safe"]),
        new(
            "After a knock nobody is asked what their weeks hold, so that nobody says that they run.",
            ["cause runner-stride: without not onset [impact-fall-twist]", "cause runner-stride: without onset impact-fall-twist"]),
        new(
            "Without a knock to the thigh the cause has no points, and does not count.",
            ["cause contusion: without finding thigh-knock"]),
        new(
            "The first stage is current anyway where no other one's condition is true.",
            [
                "phase strain-mild/protect: without finding strain-under-3-days",
                "phase strain-moderate/protect: without finding strain-under-3-days",
                "phase contusion/protect: without time-since-onset under-3-days",
            ]),
        new(
            "A strain with a limp is never a mild one, so that this part is never true where the cause is shown.",
            [
                "phase strain-mild/protect: without all (finding strain-3-to-7-days; weight-bearing [walk-limp])",
                "phase strain-mild/protect: without finding strain-3-to-7-days",
                "phase strain-mild/protect: without weight-bearing walk-limp",
            ]),
    ];
}
