using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using HamstringGuide.Guidance.Codes;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Guidance;

/// <summary>
/// Answers as a short text for an address: a version, the day they were finished, the answers by the permanent numbers of
/// questions and options, and check characters. Written in Crockford's base 32, at most 80 characters.
/// </summary>
/// <remarks>
/// Layout of version 1, five bits a character, most significant bit first:
/// version (5 bits, value 1); day (15 bits: 0 while unfinished, else 1 + days since 2026-01-01 UTC); the highest answered
/// question's number n (6 bits); n bits, one for each question number from 1, set when answered; then each answered question's
/// value in the order of their numbers; zeros up to a full character; CRC-24 (RFC 9580, section 6.1) of all characters before
/// it and a zero bit (25 bits). A value is a zero bit and one number, or a one bit, the highest number h, and h - 1 bits for the
/// numbers 1 to h - 1. A number is 4 bits, or, from 15 on, four ones and 6 bits. The number of a scale's answer is the score.
/// It can be read without the release that it was made under. This layout is frozen: links depend on it.
/// </remarks>
public sealed class AnswerCode
{
    private const int Version = 1;
    private const int DayBits = 15;
    private const int QuestionBits = 6;
    private const int SealKind = 0;

    /// <summary>Longer texts are refused unread.</summary>
    public const int LongestText = 200;

    /// <summary>Day zero of codes.</summary>
    public static readonly DateOnly Epoch = new(2026, 1, 1);

    private AnswerCode(DateOnly? finishedOn, ImmutableArray<(int Question, ulong Numbers)> answers)
    {
        FinishedOn = finishedOn;
        Coded = answers;
    }

    /// <summary>The day the answers were finished, UTC; null while they are not.</summary>
    public DateOnly? FinishedOn { get; }

    private ImmutableArray<(int Question, ulong Numbers)> Coded { get; }

    /// <summary>The code of these answers. The same answers and day always give the same code.</summary>
    /// <param name="finishedOn">A day before <see cref="Epoch"/>, of a clock that is wrong, counts as the epoch.</param>
    public static string Write(Answers answers, DateOnly? finishedOn)
    {
        var bits = new BitWriter();
        bits.Write(Version, Crockford.Bits);
        bits.Write(finishedOn is { } day ? Math.Clamp(day.DayNumber - Epoch.DayNumber, 0, (1 << DayBits) - 2) + 1 : 0, DayBits);

        var coded = new List<(int Number, ulong Numbers)>(answers.Guidebook.Questions.Count);
        var answered = 0UL;

        foreach (var question in answers.Guidebook.Questions.ByNumber)
        {
            if (answers.Bits(question.Position) is not 0 and var numbers)
            {
                coded.Add((question.Item.Number, numbers));
                answered |= 1UL << question.Item.Number;
            }
        }

        var highest = answered == 0 ? 0 : BitOperations.Log2(answered);
        bits.Write(highest, QuestionBits);

        for (var number = 1; number <= highest; number++)
        {
            bits.Write((int)(answered >> number) & 1, 1);
        }

        foreach (var (_, numbers) in coded)
        {
            WriteValue(bits, numbers);
        }

        return SealedSymbols.Seal(bits, SealKind);
    }

    /// <summary>Reads a code. Upper and lower case are the same; I and L are 1, O is 0.</summary>
    /// <returns>False with the problem when it is not a code of this or an earlier version, whole and unchanged.</returns>
    public static bool TryRead(string text, [NotNullWhen(true)] out AnswerCode? code, out AnswerCodeProblem problem)
    {
        code = null;
        problem = AnswerCodeProblem.Damaged;

        if (text.Length > LongestText || !Crockford.TryRead(text, out var symbols) || symbols.Length < 1)
        {
            return false;
        }

        if (symbols[0] != Version)
        {
            problem = symbols[0] > Version ? AnswerCodeProblem.LaterVersion : AnswerCodeProblem.Damaged;
            return false;
        }

        if (!SealedSymbols.TryOpen(symbols, SealKind, out var body))
        {
            return false;
        }

        code = ReadBody(new(body));
        return code is not null;
    }

    /// <summary>The answers, for a guidebook.</summary>
    /// <returns>With problems, when the code holds a question, an option or a combination that this guidebook doesn't know.</returns>
    public AnswersReading ToAnswers(Guidebook guidebook)
    {
        var chosen = new ulong[guidebook.Questions.Count];
        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();

        foreach (var (number, numbers) in Coded)
        {
            if (guidebook.Questions.Find(number) is not { } question)
            {
                problems.Add(new($"{number}", "Holds a question that this edition of the guide does not know."));
                continue;
            }

            var bits = numbers;

            if (AnswersReader.Problem(question, ref bits) is { } problem)
            {
                problems.Add(new(question.Item.Id, problem));
            }
            else
            {
                chosen[question.Position] = bits;
            }
        }

        return new(new(guidebook, chosen), problems.ToImmutable());
    }

    private static AnswerCode? ReadBody(BitReader bits)
    {
        bits.Read(Crockford.Bits);
        var day = (int)bits.Read(DayBits);
        var highest = (int)bits.Read(QuestionBits);
        var numbers = Enumerable.Range(1, highest).Where(_ => bits.Read(1) == 1).ToArray();
        var coded = ImmutableArray.CreateBuilder<(int, ulong)>(numbers.Length);

        foreach (var number in numbers)
        {
            var value = ReadValue(bits);

            if (value == 0)
            {
                return null;
            }

            coded.Add((number, value));
        }

        return bits.OnlyFillLeft(Crockford.Bits)
            ? new(day == 0 ? null : Epoch.AddDays(day - 1), coded.ToImmutable())
            : null;
    }

    private static void WriteValue(BitWriter bits, ulong numbers)
    {
        var highest = BitOperations.Log2(numbers);

        if (BitOperations.IsPow2(numbers))
        {
            bits.Write(0, 1);
            WriteNumber(bits, highest);
            return;
        }

        bits.Write(1, 1);
        WriteNumber(bits, highest);

        for (var number = 1; number < highest; number++)
        {
            bits.Write((int)(numbers >> number) & 1, 1);
        }
    }

    private static ulong ReadValue(BitReader bits)
    {
        var several = bits.Read(1) == 1;
        var highest = ReadNumber(bits);
        var value = 1UL << highest;

        for (var number = 1; several && number < highest; number++)
        {
            value |= (ulong)bits.Read(1) << number;
        }

        return bits.IsSpent ? 0 : value;
    }

    private static void WriteNumber(BitWriter bits, int number)
    {
        if (number < 15)
        {
            bits.Write(number, 4);
        }
        else
        {
            bits.Write(15, 4);
            bits.Write(number, 6);
        }
    }

    private static int ReadNumber(BitReader bits) => (int)bits.Read(4) is var number && number < 15 ? number : (int)bits.Read(6);
}

/// <summary>Why a text is not an answer code.</summary>
public enum AnswerCodeProblem
{
    /// <summary>Cut, mistyped, or never a code.</summary>
    Damaged,

    /// <summary>Made by a later version of this program.</summary>
    LaterVersion,
}
