using HamstringGuide.Guidance;
using HamstringGuide.Proofs.Solving;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Occurrences;

/// <summary>No rule, cause or phase is dead: there are answers for each, and the guide itself says so of them.</summary>
public sealed class OccurrenceTests
{
    private static readonly GuidebookModel Model = new(new TermBank(), RealContent.Parts);

    /// <summary>
    /// A moderate strain permits gentle exercise only, and none of this phase's is gentle: until a clinician has seen it, an earlier
    /// phase's are used. Its exercises are named as later steps.
    /// </summary>
    private static readonly string[] Never = ["phase strain-moderate/lengthen is used"];

    private static readonly Dictionary<string, Occurrence> All = Occurrence.Of(Model).ToDictionary(o => o.Name);

    /// <summary>All are asked for at once, so that both places for z3 are always taken.</summary>
    private static readonly Lazy<Dictionary<string, Task<IReadOnlySet<string>?>>> Found = new(() =>
        All.ToDictionary(o => o.Key, o => Z3.FindAsync(Model.Valid, Model.Result.Complete, o.Value.Happens)));

    public static TheoryData<string> CanHappen => [.. All.Keys.Except(Never)];

    public static TheoryData<string> CanNeverHappen => [.. Never];

    [Z3Theory]
    [MemberData(nameof(CanHappen))]
    public async Task Occurrence_HappensForSomeAnswers(string name)
    {
        var found = await Found.Value[name];

        Assert.NotNull(found);
        var run = new GuideRun(new(RealContent.Guidebook), AnswersOf(found));
        Assert.True(All[name].IsSeen(run));
    }

    [Z3Theory]
    [MemberData(nameof(CanNeverHappen))]
    public async Task Exception_IsProvedToHappenNever(string name) => Assert.Null(await Found.Value[name]);

    private static Answers AnswersOf(IReadOnlySet<string> found)
    {
        var given = Model.Given.Given(term => term is BoolTerm.Variable option && found.Contains(option.Name));
        var reading = GivenAnswer.Read(RealContent.Guidebook, given);

        Assert.Empty(reading.Problems);
        return reading.Answers;
    }
}
