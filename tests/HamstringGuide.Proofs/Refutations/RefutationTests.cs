using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Properties;
using HamstringGuide.Proofs.Solving;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Refutations;

/// <summary>What is not so is found, and said so that a clinician understands it.</summary>
public sealed class RefutationTests
{
    private static readonly GuidebookParts Parts = RealContent.Parts;

    [Z3Fact]
    public async Task FalseProperty_IsToldWithAnswersResultAndRules()
    {
        var message = await Refuted(Parts, Property("limp") with
        {
            Ref = "INV-00",
            Title = "A limp is checked the same day",
            Then = [new SafetyClaim.DispositionIs(Disposition.SameDayUrgent, null)],
        });

        Assert.StartsWith("Not safe: INV-00 A limp is checked the same day (limp)\n", message, StringComparison.Ordinal);
        Has(message, "What must be so when “Walking” is “Yes, but I limp”: how soon to be seen is same-day-urgent or sooner\n");
        Has(message, "But it is not, with these answers:\n  Walking: Yes, but I limp\nbeside which others would do as well as these:\n");
        Has(message, "The guide says: ");
        Has(message, "No red flag in guidance/triage.yaml that asks for same-day-urgent or sooner is true.");
    }

    [Z3Fact]
    public async Task FalsePair_IsToldWithBothResults()
    {
        var message = await Refuted(Parts, Property("goal-changes-nothing") with
        {
            Pair = new(new AnswerChange.Instead("weight-bearing", "walk-limp", "walk-normal"), NeverLower: true, KeepsRedFlags: false, []),
        });

        Has(message, "answering “Walking” with “Yes, as usual” instead of “Yes, but I limp” never makes it less urgent\n");
        Has(message, "compared with the same, but:\n  Walking: Yes, as usual\n");
        Assert.Equal(2, message.Split("The guide says: ").Length - 1);
    }

    [Z3Fact]
    public async Task WithoutTheRedFlagForFastSwelling_ItIsToldWhichAnswersSlipPast()
    {
        var parts = Parts with { RedFlags = Parts.RedFlags.RemoveAll(r => r.Id == "knee-swelled-fast") };

        var message = await Refuted(parts, Property("knee-swelled-fast"));

        Has(message, "INV-24 A knee that swelled within about 4 hours is checked the same day");
        Has(message, "with these answers:\n  Swelling: The knee, and it came up within about 4 hours\n");
        Has(message, "  bleeding-risk-with-swelling (RF-26, Blood thinners, a sudden injury, and swelling or a large bruise): ");
        Has(message, "Is one too narrow, or one missing?");
    }

    [Z3Fact]
    public async Task WithoutTheContraindicationForPregnancy_ItIsToldWhichExercisesAreThere()
    {
        var parts = Parts with { Contraindications = Parts.Contraindications.RemoveAll(r => r.Id == "pregnancy") };

        var message = await Refuted(parts, Property("pregnancy"));

        Has(message, "with these answers:\n  Health and medicines: Pregnant\n");
        Has(message, "There, and should not be: ");
        Has(message, "No contraindication in guidance/contraindications.yaml that removes “");
        Has(message, "” reads any of the answers that decide. Is one missing, or an option in one?\n");
    }

    [Z3Fact]
    public async Task WithoutAnOptionOfTheEmergencySigns_ItIsToldWhichFinding()
    {
        var emergency = Parts.Findings.Single(f => f.Id == "emergency");
        var signs = Assert.IsType<Criterion.AnswerIs>(emergency.When);
        var parts = Parts with
        {
            Findings = Parts.Findings.Replace(emergency, emergency with { When = signs with { Options = signs.Options.Remove("saddle-numb") } }),
        };

        var message = await Refuted(parts, Property("no-false-emergency"));
        var delayed = await new Prover(parts).ProveAsync(new Prover(parts).Structural.Single(p => p.Ref == "flow"));

        Has(message, "with these answers:\n  Signs you have now: New numbness or odd feeling around your bottom");
        Has(message, "The guide says: emergency-now; red flags: saddle-numbness (RF-02)");
        Has(message, "Look at finding 'emergency' in guidance/findings.yaml.");
        Has(delayed!.Message, "The guide says: no result yet: the answers are not complete.");
    }

    [Z3Fact]
    public async Task WithoutTheRedFlagOfAnEmergencySign_ItIsTold()
    {
        var parts = Parts with { RedFlags = Parts.RedFlags.RemoveAll(r => r.Id == "saddle-numbness") };

        var message = await Refuted(parts, Property("emergency-sign"));

        Has(message, "with these answers:\n  Signs you have now: New numbness or odd feeling around your bottom");
        Has(message, "No red flag in guidance/triage.yaml that asks for emergency-now reads any of the answers that decide.");
    }

    /// <summary>Then the translation is wrong, and the rules may be right.</summary>
    [Z3Fact]
    public async Task CounterexampleThatTheGuideDoesNotConfirm_IsToldAsSuch()
    {
        var property = Property("knee-swelled-fast");
        var obligation = Assert.Single(new PropertyTranslation(Parts with { RedFlags = [] }).Of(property));
        var found = await obligation.RefuteAsync();

        var message = new RefutationText(Parts).Write("INV-24", "always", new(obligation, found!), property.Then);

        Assert.StartsWith("The model and the guide differ, so nothing is known of: INV-24\n", message, StringComparison.Ordinal);
    }

    private static SafetyProperty Property(string id) => RealContent.Content.SafetyProperties.Single(p => p.Id == id);

    private static async Task<string> Refuted(GuidebookParts parts, SafetyProperty property)
    {
        var refutation = await new Prover(parts).ProveAsync(property);

        Assert.NotNull(refutation);
        return refutation.Message;
    }

    private static void Has(string message, string text) => Assert.Contains(text, message, StringComparison.Ordinal);
}
