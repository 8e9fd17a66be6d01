using HamstringGuide.Guidance.Codes;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Guidance.Tests.Plans;

/// <summary>A code that is cut or changed is never read as another plan.</summary>
public sealed class PlanDamageTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    [Fact]
    public void TryRead_AnySingleCharacterChanged_IsRefused() => Assert.All(
        Plans.Codes(200),
        code =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                foreach (var other in Alphabet.Where(c => c != code[i]))
                {
                    Refused($"{code[..i]}{other}{code[(i + 1)..]}");
                }
            }
        });

    [Fact]
    public void TryRead_AnyNeighboursSwapped_IsRefused() => Assert.All(
        Plans.Codes(500),
        code =>
        {
            for (var i = 1; i < code.Length; i++)
            {
                if (code[i] != code[i - 1])
                {
                    Refused($"{code[..(i - 1)]}{code[i]}{code[i - 1]}{code[(i + 1)..]}");
                }
            }
        });

    [Fact]
    public void TryRead_EndCut_SaysSo() => Assert.All(
        Plans.Codes(500),
        code =>
        {
            for (var i = 1; i < code.Length; i++)
            {
                Assert.Equal(PlanCodeProblem.Cut, Refused(code[..i]));
            }
        });

    [Fact]
    public void TryRead_BeginningOrMiddleCutOrDoubled_IsRefused() => Assert.All(
        Plans.Codes(500),
        code =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                Refused(code[(i + 1)..]);
                Refused(code[..i] + code[(i + 1)..]);
                Refused(code[..i] + code[i] + code[i..]);
            }
        });

    [Fact]
    public void TryRead_ZerosAtTheEnd_IsRefused() => Assert.All(
        Plans.Codes(200),
        code => Assert.All(Enumerable.Range(1, 20), zeros => Refused(code + new string('0', zeros))));

    [Fact]
    public void TryRead_CharacterChanged_IsDamaged() => Assert.Equal(
        PlanCodeProblem.Damaged,
        Refused(PlanCode.Write(Plans.Typical, Plans.Numbers) is var code && code[^1] == '0' ? code[..^1] + '1' : code[..^1] + '0'));

    [Theory]
    [InlineData('2')]
    [InlineData('Z')]
    [InlineData('z')]
    public void TryRead_LaterVersion_SaysSo(char version) =>
        Assert.Equal(PlanCodeProblem.LaterVersion, Refused(version + PlanCode.Write(Plans.Typical, Plans.Numbers)[1..]));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("0")]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("not a code!")]
    [InlineData("1é")]
    public void TryRead_NeverACode_IsDamaged(string text) => Assert.Equal(PlanCodeProblem.Damaged, Refused(text));

    [Fact]
    public void TryRead_VeryLongText_IsRefusedUnread() =>
        Assert.Equal(PlanCodeProblem.Damaged, Refused("2" + new string('0', PlanCode.LongestText)));

    [Fact]
    public void TryRead_RandomTexts_AreRefused()
    {
        var random = new Random(5);

        for (var i = 0; i < 100_000; i++)
        {
            Refused("1" + new string(random.GetItems<char>(Alphabet, random.Next(20, 119))));
        }
    }

    /// <summary>The check characters are right, but a number is not one that a plan can have.</summary>
    [Theory]
    [InlineData(20, 1, 1, 0, 0, 11)]
    [InlineData(20, 1, 1, 7, 0, 3)]
    [InlineData(20, 1, 1, 0, 7, 3)]
    [InlineData(0, 1, 1, 0, 0, 3)]
    [InlineData(121, 1, 1, 0, 0, 3)]
    [InlineData(20, 3, 1, 0, 0, 3)]
    public void TryRead_ForgedValueOutOfRange_IsDamaged(int minutes, int side, int exercise, int pages, int signs, int painLimit) =>
        Assert.Equal(PlanCodeProblem.Damaged, Refused(Forged(minutes, side, exercise, pages, signs, painLimit)));

    [Fact]
    public void TryRead_ForgedInRange_IsRead() =>
        Assert.True(PlanCode.TryRead(Forged(20, 1, 1, 0, 0, 3), Plans.Numbers, out _, out _));

    [Fact]
    public void TryRead_ForgedNumberNeverGiven_IsOfALaterEdition() =>
        Assert.Equal(PlanCodeProblem.LaterEdition, Refused(Forged(20, 1, 0, 0, 0, 3)));

    /// <summary>The check characters are right, but there are more bits than the plan has, fewer, or some where there are none.</summary>
    [Theory]
    [InlineData(5, 0)]
    [InlineData(8, 0)]
    [InlineData(4, 1)]
    [InlineData(-1, 0)]
    public void TryRead_ForgedLength_IsDamaged(int more, int value) =>
        Assert.Equal(PlanCodeProblem.Damaged, Refused(Forged(20, 1, 1, 0, 0, 3, (value, more))));

    private static string Forged(int minutes, int side, int exercise, int pages, int signs, int painLimit, (int Value, int Count) last = default)
    {
        var bits = new BitWriter();
        (int Value, int Count)[] fields =
        [
            (1, 5), (325, 15), (0, 15), (0, 9), (painLimit, 4), (1, 32), (0, 3), (pages, 3), (signs, 3),
            (exercise, 8), (side, 2), (0, 4), (1, 1), (minutes, 7), (0, 6), (0, 3), (0, 3), (0, last.Count < 0 ? 3 : 8),
            .. Enumerable.Range(1, pages + signs).Select(n => (n, 8)),
            last,
        ];

        foreach (var (value, count) in fields)
        {
            bits.Write(value, count);
        }

        return SealedSymbols.Seal(bits, kind: 1);
    }

    private static PlanCodeProblem Refused(string text)
    {
        if (PlanCode.TryRead(text, Plans.Numbers, out var plan, out var problem) || plan is not null)
        {
            Assert.Fail($"Was read: {text}");
        }

        return problem;
    }
}
