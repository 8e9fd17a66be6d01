using HamstringGuide.Guidance.Safety;
using HamstringGuide.Proofs.Refutations;
using HamstringGuide.Proofs.Solving;
using HamstringGuide.Proofs.Translation;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Properties;

/// <summary>Every property of content/guidance/safety-properties.yaml, and every structural one, is true of all sets of answers.</summary>
public sealed class SafetyPropertyTests
{
    private static readonly Prover Prover = new(RealContent.Parts);

    /// <summary>All are asked for at once, so that both places for z3 are always taken.</summary>
    private static readonly Lazy<Dictionary<string, Task<Refutation?>>> Proofs = new(() =>
        RealContent.Content.SafetyProperties.ToDictionary(p => p.Id, p => Prover.ProveAsync(p)));

    private static readonly Lazy<Dictionary<string, Task<bool[]>>> Occasions = new(() =>
        RealContent.Content.SafetyProperties.ToDictionary(
            p => p.Id,
            p => Task.WhenAll(Prover.Obligations(p).Select(o => o.IsAboutSomethingAsync()))));

    public static TheoryData<string> Ids => [.. RealContent.Content.SafetyProperties.Select(p => p.Id)];

    public static TheoryData<string> Structural => [.. Prover.Structural.Select(p => p.Title)];

    [Z3Theory]
    [MemberData(nameof(Ids))]
    public async Task Property_HoldsForAllAnswers(string id) => AssertProved(await Proofs.Value[id]);

    [Z3Theory]
    [MemberData(nameof(Ids))]
    public async Task Property_IsAboutSomeAnswers(string id) => Assert.DoesNotContain(false, await Occasions.Value[id]);

    [Z3Theory]
    [MemberData(nameof(Structural))]
    public async Task StructuralProperty_HoldsForAllAnswers(string title)
    {
        var property = Prover.Structural.Single(p => p.Title == title);

        AssertProved(await Prover.ProveAsync(property));
        Assert.True(await property.Obligation.IsAboutSomethingAsync());
    }

    /// <summary>INV-62 to 67 and 71 to 73 are about the program's texts, input and pages: other tests see to those.</summary>
    [Fact]
    public void EveryPropertyOfTheClinicalModel_IsProved()
    {
        var proved = RealContent.Content.SafetyProperties.Select(p => p.Ref).Concat(Prover.Structural.Select(p => p.Ref)).ToHashSet();
        var missing = Enumerable.Range(1, 61).Concat([68, 69, 70]).Select(n => $"INV-{n:00}").Where(number => !proved.Contains(number));

        Assert.Empty(missing);
    }

    /// <summary>So that a new "not sure" can't be forgotten.</summary>
    [Fact]
    public void EveryNotSure_OfAQuestionThatARedFlagReads_IsComparedWithTheHarmlessAnswer()
    {
        var read = RealContent.Parts.RedFlags.SelectMany(r => CriterionReads.Questions(RealContent.Parts, r.When)).ToHashSet();
        var notSure = RealContent.Parts.Questionnaire.Items
            .Where(q => read.Contains(q.Id))
            .SelectMany(q => q.Options
                .Where(o => o.Text.Contains("not sure", StringComparison.OrdinalIgnoreCase) || o.Text.Contains("not tried", StringComparison.OrdinalIgnoreCase))
                .Select(o => $"{q.Id}:{o.Id}"));
        var compared = RealContent.Content.SafetyProperties
            .Select(p => p.Pair?.Second)
            .OfType<AnswerChange.Instead>()
            .Select(i => $"{i.Question}:{i.To}");

        Assert.Equal(notSure.Order(), compared.Order());
    }

    /// <summary>
    /// A missing answer to an optional question is no result of its own; so no red flag may rest on one.
    /// </summary>
    [Fact]
    public void NoRedFlag_RestsOnAnOptionalQuestion()
    {
        var optional = RealContent.Parts.Questionnaire.Items.Where(q => q.Optional).Select(q => q.Id).ToHashSet();

        Assert.DoesNotContain(
            RealContent.Parts.RedFlags,
            r => CriterionReads.Questions(RealContent.Parts, r.When).Any(optional.Contains));
    }

    /// <summary>With the whole of the message, which other assertions cut off.</summary>
    private static void AssertProved(Refutation? refutation) => Assert.True(refutation is null, refutation?.Message);
}
