using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Guidance.Tests.Plans;

/// <summary>
/// Codes as they stand on people's paper. <c>frozen-plan-codes.txt</c> MUST ONLY GROW: if this test fails, the code has changed and
/// old links are broken. A new version of the code gets lines of its own, and the old ones must still be read.
/// </summary>
public sealed class FrozenPlanCodeTests
{
    public static TheoryData<string, string> Codes()
    {
        var codes = new TheoryData<string, string>();

        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Plans", "frozen-plan-codes.txt")))
        {
            codes.Add(line.Split('\t')[0], line.Split('\t')[1]);
        }

        return codes;
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void TryRead_FrozenCode_GivesItsPlan(string code, string words)
    {
        Assert.True(PlanCode.TryRead(code, Plans.Numbers, out var plan, out _));
        Assert.Equal(words, plan.Words());
        Assert.Equal(code, PlanCode.Write(plan, Plans.Numbers));
    }

    [Fact]
    public void Codes_AreAllThatWereEverFrozen() => Assert.True(Codes().Count >= 28);
}
