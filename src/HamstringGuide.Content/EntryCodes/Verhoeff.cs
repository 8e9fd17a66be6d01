namespace HamstringGuide.Content.EntryCodes;

/// <summary>
/// The check digit of SNOMED CT's identifiers (J. Verhoeff, Error Detecting Decimal Codes, 1969): every wrong digit and every swap of
/// neighbours is noticed.
/// </summary>
internal static class Verhoeff
{
    /// <summary>What each place does to its digit; the first place is the check digit's, and after eight they begin anew.</summary>
    private static readonly int[][] Permutations = MakePermutations();

    /// <param name="digits">The check digit last; digits only.</param>
    public static bool IsRight(string digits)
    {
        var check = 0;

        for (var i = 0; i < digits.Length; i++)
        {
            check = Product(check, Permutations[i % 8][digits[^(i + 1)] - '0']);
        }

        return check == 0;
    }

    /// <summary>In the group of a pentagon's turns (0 to 4) and flips (5 to 9).</summary>
    private static int Product(int first, int second) => (first < 5, second < 5) switch
    {
        (true, true) => (first + second) % 5,
        (true, false) => 5 + ((first + second) % 5),
        (false, true) => 5 + ((first - second + 5) % 5),
        _ => (first - second + 5) % 5,
    };

    private static int[][] MakePermutations()
    {
        int[] once = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
        var all = new int[8][];
        all[0] = [.. Enumerable.Range(0, 10)];

        for (var i = 1; i < 8; i++)
        {
            all[i] = [.. once.Select(digit => all[i - 1][digit])];
        }

        return all;
    }
}
