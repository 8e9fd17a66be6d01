using System.Diagnostics.CodeAnalysis;
using HamstringGuide.Guidance.Codes;

namespace HamstringGuide.Guidance.Plans;

/// <summary>
/// A whole plan as a short text for an address, by permanent numbers: at most 120 characters of Crockford's base 32, with check
/// characters. Nothing of it is kept on a server.
/// </summary>
/// <remarks>
/// <see cref="PlanLayout"/> has the layout of version 1, which is frozen: links and paper depend on it. After it stand zeros up to
/// a full character, and 25 bits: CRC-24 (RFC 9580, section 6.1) of all characters before, and a one bit, which an answer code
/// has as a zero.
/// </remarks>
public static class PlanCode
{
    /// <summary>No code is longer.</summary>
    public const int MostCharacters = 120;

    /// <summary>Longer texts are refused unread; as some people type a hyphen or a space after every few characters.</summary>
    public const int LongestText = 300;

    private const int SealKind = 1;

    /// <summary>The code of a plan. The same plan always gives the same code.</summary>
    /// <exception cref="ArgumentException">It is no plan yet; lists every problem.</exception>
    public static string Write(Plan plan, PlanNumbers numbers)
    {
        PlanProblem[] problems = [.. plan.Problems(numbers)];

        return problems.Length == 0
            ? SealedSymbols.Seal(PlanLayout.Write(plan, numbers), SealKind)
            : throw new ArgumentException("This is no plan yet:\n" + string.Join('\n', problems.Select(p => p.Message)), nameof(plan));
    }

    /// <summary>
    /// Reads a code. Upper and lower case are the same; I and L are 1, O is 0; hyphens and spaces don't count.
    /// </summary>
    /// <returns>False with the problem when it is not the code of a plan, whole and unchanged.</returns>
    public static bool TryRead(string text, PlanNumbers numbers, [NotNullWhen(true)] out Plan? plan, out PlanCodeProblem problem)
    {
        plan = null;
        problem = PlanCodeProblem.Damaged;

        if (text.Length > LongestText || !Crockford.TryRead(WithoutGaps(text), out var symbols) || symbols.Length == 0)
        {
            return false;
        }

        if (symbols[0] != PlanLayout.Version)
        {
            problem = symbols[0] > PlanLayout.Version ? PlanCodeProblem.LaterVersion : PlanCodeProblem.Damaged;
            return false;
        }

        if (!SealedSymbols.TryOpen(symbols, SealKind, out var body))
        {
            problem = PlanLayout.EndsEarly(symbols[..^Math.Min(symbols.Length, SealedSymbols.CheckCharacters)])
                ? PlanCodeProblem.Cut
                : PlanCodeProblem.Damaged;
            return false;
        }

        (plan, problem) = PlanLayout.Read(body, numbers);
        return plan is not null;
    }

    private static string WithoutGaps(string text) => string.Concat(text.Where(c => c is not ('-' or ' ')));
}

/// <summary>Why a text is not the code of a plan.</summary>
public enum PlanCodeProblem
{
    /// <summary>Mistyped, or never a code.</summary>
    Damaged,

    /// <summary>Its end is missing, as when a mail program breaks an address.</summary>
    Cut,

    /// <summary>Made by a later version of this program.</summary>
    LaterVersion,

    /// <summary>Names an exercise, a page or a red flag that this edition of the guide doesn't know.</summary>
    LaterEdition,
}
