using FsCheck;
using FsCheck.Fluent;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Codes;

/// <summary>What is so of any code. A failure names the seed that brings it back.</summary>
public sealed class CodePropertyTests
{
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(3000).WithQuietOnSuccess(true);

    [Fact]
    public void AnyAnswersAndDay_AreReadAsTheyWereWritten()
    {
        var days = Gen.Choose(0, 32766).Select(day => (DateOnly?)AnswerCode.Epoch.AddDays(day)).Or(Gen.Constant<DateOnly?>(null)).ToArbitrary();

        Check.One(Cases, Prop.ForAll(ArbitraryAnswers.Of(CheckShape.Book), days, (given, day) =>
        {
            var answers = given.Build(CheckShape.Book);
            var text = AnswerCode.Write(answers, day);

            return text.Length <= 80
                && AnswerCode.TryRead(text, out var code, out _)
                && code.FinishedOn == day
                && code.ToAnswers(CheckShape.Book).Answers.Words() == answers.Words();
        }));
    }

    /// <summary>Any text at all, and codes with a few characters changed, left out or added.</summary>
    [Fact]
    public void AnyText_IsNoCode_OrWritesBackToTheSame()
    {
        var code = ArbitraryAnswers.Of(CheckShape.Book).Generator.Select(given => AnswerCode.Write(given.Build(CheckShape.Book), null));
        var character = Gen.Elements("0123456789ABCDEFGHJKMNPQRSTVWXYZILOUilou-_/ é\0".ToCharArray());
        var changed = from text in code
                      from at in Gen.Choose(0, text.Length - 1)
                      from left in Gen.Choose(0, 2)
                      from added in character.ArrayOf(left)
                      select text[..at] + new string(added) + text[Math.Min(text.Length, at + 1)..];
        var any = character.ArrayOf().Select(c => new string(c));
        var strange = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");

        Check.One(Cases, Prop.ForAll(Gen.OneOf(code, changed, any, strange).ToArbitrary(), text =>
            !AnswerCode.TryRead(text, out var read, out _)
            || read.ToAnswers(CheckShape.Book) is not { Problems.IsEmpty: true } reading
            || Plain(text) == AnswerCode.Write(reading.Answers, read.FinishedOn)));
    }

    /// <summary>As a code is written: in capitals, and without the letters that are read as digits.</summary>
    private static string Plain(string text) => text.ToUpperInvariant().Replace('I', '1').Replace('L', '1').Replace('O', '0');
}
