using System.Globalization;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Codes;

/// <summary>
/// Codes that stand in people's links. THESE LITERALS MUST NEVER CHANGE: if this test fails, the code has changed and old links
/// are broken. A new version of the code gets its own list beside this one, and this one must still be read.
/// </summary>
public sealed class FrozenCodeTests
{
    public static TheoryData<string, string?, string> Codes => new()
    {
        { "", null, "10000060BYC" },
        { "q1=1", null, "10000R827FWT" },
        { "q1=3 q2=13", null, "10001CDMD8K3J" },
        { "q1=1 q2=2,7", "2026-01-01", "10011C6X066YB6" },
        { "q1=6 q2=13 q3=4", "2026-11-22", "10A61YCT8QTXXE" },
        { "q1=2 q2=13 q3=1,2,3,4,5,6,7,8,9,10", "2027-02-28", "10D81Y4VNZWJQTTA" },
        { "q16=0", null, "1000800080CZA36" },
        { "q16=10", "2115-09-18", "1ZZZ8000AGD3J68" },
        { "q36=4", "2030-06-15", "11JVJ000000090BZH8T" },
        { "q19=14", null, "10009G001EXWHV2" },
        { "q19=15 q12=4", null, "10009G0414F7GN9G0G" },
        { "q19=16", null, "10009G001F80JWA5E" },
        { "q19=1,15 q32=1,14 q5=10", null, "1000G0G01005BWZ003T000JN6EM" },
        {
            "q1=3 q2=13 q3=11 q4=11 q5=11 q6=3 q7=6 q8=6 q10=1 q15=7 q16=1 q17=1 q19=2 q24=7 q25=7 q26=4 q27=3 q28=1 q30=2 q31=11 q32=15",
            "2026-11-22",
            "10A6GFYGX1YWDNDDCCRR4W448WWGC49DWYCCBAG"
        },
        {
            "q1=4 q2=13 q3=11 q4=1 q5=2,10 q6=2 q7=2 q8=2 q9=3 q10=2 q13=2 q14=2 q15=5 q16=6 q17=3,4 q18=5 q19=1,2,8,9,10,12 q20=1 q24=1,4 "
                + "q25=1,2,4 q26=2 q27=2 q28=2,6,7 q29=1 q30=1 q31=9 q32=3,8 q33=1 q34=5 q35=2 q36=4",
            "2026-12-31",
            "10BDJFZKZHZZS3AREJ01111H112KA2BSGE1MJK11BM88AE102A486T5DT"
        },
        {
            "q1=6 q2=1,2,3,4,5,6,7,8,9,10,11,12 q3=1,2,3,4,5,6,7,8,9,10 q4=12 q5=1,2,3,4,5,6,7,8,9,10 q6=3 q7=7 q8=6 q9=3 q10=3 q11=2 q12=1,2 "
                + "q13=3 q14=4 q15=1,2,3,4,5,6 q16=10 q17=1,2,3,4,5,6,7,8 q18=1,2,3,4 q19=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 q20=6 "
                + "q21=1,2,3,4,5 q22=3 q23=1,2,3,4,5 q24=1,2,3,4,5,6 q25=1,2,3,4,5,6,7 q26=4 q27=3 q28=2,3,4,5,6,7,8 q29=4 q30=4 "
                + "q31=1,2,3,4,5,6,7,8,9,10 q32=1,2,3,4,5,6,7,8,9,10,11,12,13,14 q33=3 q34=5 q35=4 q36=4",
            "2115-09-18",
            "1ZZZJFZZZZZZSQ7ZZBZV6QZHKK1HH98S5QTP7Z9ZSZZZSNFHTZPZQZJ1W7WGKBZZQZZ3544NMMMC"
        },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Write_FrozenAnswers_GiveTheirCode(string answers, string? day, string code) =>
        Assert.Equal(code, AnswerCode.Write(CheckShape.Book.Given(answers.Split(' ', StringSplitOptions.RemoveEmptyEntries)), Day(day)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void TryRead_FrozenCode_GivesItsAnswersAndDay(string answers, string? day, string code)
    {
        Assert.True(AnswerCode.TryRead(code, out var read, out _));

        Assert.Equal(Day(day), read.FinishedOn);
        Assert.Equal(CheckShape.Book.Given(answers.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Words(), read.ToAnswers(CheckShape.Book).Answers.Words());
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
