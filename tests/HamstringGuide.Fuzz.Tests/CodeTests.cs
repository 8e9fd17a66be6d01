using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Codes;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Logging;

namespace HamstringGuide.Fuzz.Tests;

/// <summary>Codes out of addresses: spoilt ones, and ones with right check characters around any bits.</summary>
public sealed class CodeTests
{
    private static readonly Assessor Assessor = new(RealContent.Guidebook);

    private static readonly string[] Letters = [.. "0123456789ABCDEFGHJKMNPQRSTVWXYZabcilouOILU-".Select(c => $"{c}")];

    private static readonly string[] Plans = [.. Enumerable.Range(1, 8).SelectMany(n => new[] { SamplePlans.Of(n).Code(), SamplePlans.Full(n).Code() })];

    private static readonly string[] Paths =
    [
        "/check/", "/result/2026.1-3f9a0c1e/", "/exercises/bridge", "/articles/hamstring-strain", "/search", "/plan/", "/css/tokens.css", "/api/v1/plans", "/code/icd-10-cm/M71.2",
    ];

    [Fact]
    public void AnswerCode_AnyText_IsReadOrRefused() => new Fuzzing("answer codes", 0.43).Run(
        random => random.Next(2) == 0 ? Sealed(random, version: 1, kind: 0) : Mutation.Of(AnswerCode.Write(RandomAnswers.Valid(random), DayOf(random)), random, Letters),
        code =>
        {
            if (CodedAnswers.TryRead(code, RealContent.Guidebook, out var coded, out _))
            {
                // What is read is written the same way again: one set of answers has one address.
                var written = AnswerCode.Write(coded.Answers, coded.FinishedOn);
                Assert.True(CodedAnswers.TryRead(written, RealContent.Guidebook, out var again, out _));
                Assert.Equal(coded.FinishedOn, again.FinishedOn);

                if (RealContent.Guidebook.Follow(coded.Answers).IsComplete)
                {
                    Assessor.Assess(coded.Answers);
                }
            }
        },
        Quoted);

    [Fact]
    public void PlanCode_AnyText_IsReadOrRefused() => new Fuzzing("plan codes", 0.21).Run(
        random => random.Next(2) == 0 ? Sealed(random, version: 1, kind: 1) : Mutation.Of(random.OneOf(Plans), random, Letters),
        code =>
        {
            if (PlanCode.TryRead(code, RealContent.Content.PlanNumbers, out var plan, out _))
            {
                Assert.Empty(plan.Problems(RealContent.Content.PlanNumbers));
                Assert.True(PlanCode.TryRead(plan.Code(), RealContent.Content.PlanNumbers, out _, out _));
            }
        },
        Quoted);

    [Fact]
    public void RedactedPath_AnyPath_NeverHoldsACode() => new Fuzzing("logged paths", 0.1).Run(
        random => Mutation.Of(random.OneOf(Paths) + Letters[random.Next(32)] + random.OneOf(Plans), random, Letters),
        path =>
        {
            var logged = RedactedPath.Of(new("/" + path.TrimStart('/')));
            Assert.DoesNotContain('\n', logged);
            Assert.DoesNotContain(logged, c => char.IsAsciiLetterUpper(c));
            Assert.True(logged.Length <= 120);
        },
        Quoted);

    /// <summary>Bits by chance, behind the version's: the check lets them through to what reads them.</summary>
    private static string Sealed(Random random, int version, int kind)
    {
        var bits = new BitWriter();
        bits.Write(version, Crockford.Bits);

        for (var words = random.Next(1, 30); words > 0; words--)
        {
            bits.Write(random.Next(3) == 0 ? 0 : random.Next(), random.Next(1, 32));
        }

        return SealedSymbols.Seal(bits, kind);
    }

    private static DateOnly? DayOf(Random random) => random.Next(3) == 0 ? null : DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber));

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
