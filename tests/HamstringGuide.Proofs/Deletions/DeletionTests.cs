using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Agreement;
using HamstringGuide.Proofs.Translation;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Deletions;

/// <summary>Nothing can be removed unnoticed: each small mistake is made in turn, and the written cases are run against it.</summary>
public sealed class DeletionTests
{
    private const int MostNamed = 8;
    private const int Samples = 150;

    private static readonly WrittenCases Cases = new(RealContent.WorkedExamples, RealContent.Content.Scenarios);

    public static TheoryData<string> WithoutEffect => [.. ChangesWithoutEffect.All.SelectMany(c => c.Changes)];

    /// <summary>The build's answer to whoever takes something out of the content.</summary>
    [Fact]
    public void EveryWrittenCase_HasTheResultThatIsWrittenDown()
    {
        string[] complaints = [.. Cases.Complaints(RealContent.Guidebook)];

        Assert.True(complaints.Length == 0, $"""
            Something in the rules was taken out or changed, and the guide now says something else than is written down. Cases in
            content/worked-examples and content/scenarios of which this is so: {complaints.Length}. Those where the level of care changes come first.
            {Listed(complaints.OrderByDescending(IsAboutLevel))}
            If the change was a mistake, take it back. If it is meant, have a clinician agree to each of these cases, and write down its new result.
            """);
    }

    [Fact]
    public void EveryDeletion_IsNoticedByAWrittenCase_OrListed()
    {
        // Those that come out otherwise already would notice everything.
        var cases = Cases.Fulfilled(RealContent.Guidebook);
        var first = Cases.Complaints(RealContent.Guidebook).Any() ? $"Mend what {nameof(EveryWrittenCase_HasTheResultThatIsWrittenDown)} says first.\n" : "";
        var listed = ChangesWithoutEffect.All.SelectMany(c => c.Changes).ToHashSet();
        string[] unnoticed = [.. Deletion.All.Values.AsParallel().AsOrdered().Where(d => !cases.Notice(d)).Select(d => d.Change)];
        string[] unlisted = [.. unnoticed.Where(change => !listed.Contains(change))];

        Assert.True(unlisted.Length == 0, $"""
            {first}{unlisted.Length} mistakes would go unnoticed: no case in content/worked-examples or content/scenarios depends on what they take out.
            {Listed(unlisted)}
            Write a worked example for each that would come out otherwise with the mistake. Where no answers can make a difference, list the
            change in ChangesWithoutEffect with the reason; it is proved there.
            """);
        Assert.Empty(listed.Except(unnoticed));
    }

    /// <summary>So that the numbers which are told are those that there are.</summary>
    [Fact]
    public void EveryRuleAndContraindication_IsDeletedOnce()
    {
        var deleted = Deletion.All.Keys.Count(c => c.EndsWith(": deleted", StringComparison.Ordinal) && !c.StartsWith("cause ", StringComparison.Ordinal));

        Assert.Equal(RealContent.Parts.RedFlags.Length + RealContent.Parts.Contraindications.Length, deleted);
    }

    /// <summary>By the guide itself, beside the proof of the model.</summary>
    [Theory]
    [MemberData(nameof(WithoutEffect))]
    public void ListedChange_ChangesNoResultOfManyAnswers(string change)
    {
        var random = new RandomAnswers(RealContent.Guidebook);
        var (guide, changed) = (new Assessor(RealContent.Guidebook), new Assessor(new Guidebook(Deletion.Named(change).Parts, RealContent.Guidebook.Release)));
        Criterion[] leads = [.. RealContent.Parts.RedFlags.Select(r => r.When), .. RealContent.Parts.CauseRules.Causes.Select(c => c.Requires)];

        for (var i = 0; i < Samples; i++)
        {
            var answers = random.LedBy(leads[i % leads.Length], i);

            Assert.Equal(ResultOf(guide, answers), ResultOf(changed, answers));
        }
    }

    private static ComparedResult ResultOf(Assessor guide, IEnumerable<GivenAnswer> answers) =>
        ComparedResult.Of(guide.Guidebook.Parts, guide.Assess(GivenAnswer.Read(guide.Guidebook, answers).Answers));

    private static bool IsAboutLevel(string complaint) =>
        Enum.GetValues<Disposition>().Any(d => complaint.Contains($"right is {d.ToId()}, the guide says", StringComparison.Ordinal))
        || complaint.Contains("no result yet", StringComparison.Ordinal);

    private static string Listed(IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        return string.Join('\n', all.Take(MostNamed).Select(line => $"  {line}"))
            + (all.Length > MostNamed ? $"\n  and {all.Length - MostNamed} more." : "");
    }
}
