using HamstringGuide.Guidance.Codes;

namespace HamstringGuide.Guidance.Tests.Codes;

/// <summary>Texts whose check characters are right though the rest is not a code: they too are refused.</summary>
public sealed class ForgedCodeTests
{
    private const string OneAnswer = "00001" + "000000000000000" + "000001" + "1" + "0" + "0011";

    [Fact]
    public void TryRead_MadeByHand_IsRead()
    {
        Assert.Equal("q1=3", CheckShape.Read(Forged(OneAnswer + "000")).Words());
        Assert.Equal(AnswerCode.Write(CheckShape.Read(Forged(OneAnswer + "000")), null), Forged(OneAnswer + "000"));
    }

    [Theory]
    [InlineData("001")]
    [InlineData("100")]
    [InlineData("00000000")]
    [InlineData("0000000000000")]
    public void TryRead_MoreThanTheFill_IsRefused(string rest) => Refused(OneAnswer + rest);

    [Fact]
    public void TryRead_AnswerCutOff_IsRefused() => Refused("00001" + "000000000000000" + "000001" + "1" + "0" + "00");

    [Fact]
    public void TryRead_AnswersMissing_IsRefused() => Refused("00001" + "000000000000000" + "000100" + "1111");

    [Fact]
    public void TryRead_QuestionsMissing_IsRefused() => Refused("00001" + "000000000000000" + "111111" + "1111");

    [Fact]
    public void TryRead_DayCutOff_IsRefused() => Refused("00001" + "0000000000");

    [Fact]
    public void TryRead_VersionOnly_IsRefused() => Refused("00001");

    private static void Refused(string bits)
    {
        Assert.False(AnswerCode.TryRead(Forged(bits), out var code, out var problem));
        Assert.Null(code);
        Assert.Equal(AnswerCodeProblem.Damaged, problem);
    }

    /// <summary>These bits with the right check characters.</summary>
    private static string Forged(string bits)
    {
        Assert.Equal(0, bits.Length % Crockford.Bits);
        var writer = new BitWriter();

        foreach (var bit in bits)
        {
            writer.Write(bit - '0', 1);
        }

        writer.Write((long)Crc24.Of(writer.Symbols) << 1, 25);
        return Crockford.Write(writer.Symbols);
    }
}
