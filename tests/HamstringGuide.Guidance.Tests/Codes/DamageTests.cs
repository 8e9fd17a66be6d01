using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Codes;

/// <summary>A code that is cut or mistyped is never read as somebody's answers.</summary>
public sealed class DamageTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    [Fact]
    public void TryRead_AnySingleCharacterChanged_IsRefused() => Assert.All(
        Codes(200),
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
        Codes(1000),
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
    public void TryRead_Cut_IsRefused() => Assert.All(
        Codes(2000),
        code =>
        {
            for (var i = 0; i < code.Length; i++)
            {
                Refused(code[..i]);
                Refused(code[(i + 1)..]);
                Refused(code[..i] + code[(i + 1)..]);
            }
        });

    [Fact]
    public void TryRead_CharactersAdded_IsRefused() => Assert.All(
        Codes(50),
        code =>
        {
            for (var i = 0; i <= code.Length; i++)
            {
                foreach (var added in Alphabet)
                {
                    Refused($"{code[..i]}{added}{code[i..]}");
                }
            }
        });

    [Fact]
    public void TryRead_ZerosAtTheEnd_IsRefused() => Assert.All(
        Codes(500),
        code =>
        {
            for (var zeros = 1; zeros < 20; zeros++)
            {
                Refused(code + new string('0', zeros));
            }
        });

    [Fact]
    public void TryRead_TwoCodesInARow_IsRefused() => Assert.All(Codes(200), code => Refused(code + code));

    [Theory]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("\n")]
    [InlineData("/")]
    [InlineData("U")]
    [InlineData("é")]
    [InlineData("\0")]
    [InlineData("１")]
    public void TryRead_CharacterThatIsNotOfTheAlphabet_IsRefused(string added)
    {
        var code = Codes(1).Single();

        Refused(code + added);
        Refused(added + code);
        Refused(code[..5] + added + code[5..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("100000")]
    [InlineData("00000000000")]
    [InlineData("11111111111")]
    public void TryRead_NeverACode_IsRefused(string text) => Refused(text);

    [Fact]
    public void TryRead_VeryLongText_IsRefusedUnread()
    {
        Assert.False(AnswerCode.TryRead("2" + new string('0', AnswerCode.LongestText), out _, out var problem));
        Assert.Equal(AnswerCodeProblem.Damaged, problem);
    }

    [Fact]
    public void TryRead_RandomTexts_AreRefused()
    {
        var random = new Random(3);

        for (var i = 0; i < 100_000; i++)
        {
            Refused("1" + new string(random.GetItems<char>(Alphabet, random.Next(5, 80))));
        }
    }

    [Fact]
    public void TryRead_LowerCase_IsTheSame() => Assert.All(
        CheckShape.Random(500, seed: 4),
        coded => Assert.Equal(coded.Answers.Words(), CheckShape.Read(coded.Code.ToLowerInvariant()).Words()));

    [Theory]
    [InlineData('1', 'I')]
    [InlineData('1', 'i')]
    [InlineData('1', 'L')]
    [InlineData('1', 'l')]
    [InlineData('0', 'O')]
    [InlineData('0', 'o')]
    public void TryRead_LookAlike_IsTheSame(char digit, char letter) => Assert.All(
        CheckShape.Random(500, seed: 5).Where(coded => coded.Code.Contains(digit, StringComparison.Ordinal)),
        coded => Assert.Equal(coded.Answers.Words(), CheckShape.Read(coded.Code.Replace(digit, letter)).Words()));

    [Fact]
    public void Write_UsesNoLookAlikes() =>
        Assert.All(CheckShape.Random(2000, seed: 6), coded => Assert.DoesNotContain(coded.Code, c => !Alphabet.Contains(c, StringComparison.Ordinal)));

    [Theory]
    [InlineData('2')]
    [InlineData('9')]
    [InlineData('A')]
    [InlineData('Z')]
    [InlineData('z')]
    public void TryRead_LaterVersion_SaysSo(char version)
    {
        Assert.False(AnswerCode.TryRead(version + Codes(1).Single()[1..], out var code, out var problem));
        Assert.Null(code);
        Assert.Equal(AnswerCodeProblem.LaterVersion, problem);
    }

    [Fact]
    public void TryRead_EarlierVersionThatNeverWas_IsDamaged()
    {
        Assert.False(AnswerCode.TryRead("0" + Codes(1).Single()[1..], out _, out var problem));
        Assert.Equal(AnswerCodeProblem.Damaged, problem);
    }

    private static void Refused(string text)
    {
        if (AnswerCode.TryRead(text, out var code, out _) || code is not null)
        {
            Assert.Fail($"Was read: {text}");
        }
    }

    private static IEnumerable<string> Codes(int count) => CheckShape.Random(count, seed: 8).Select(c => c.Code);
}
