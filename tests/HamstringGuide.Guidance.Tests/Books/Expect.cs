namespace HamstringGuide.Guidance.Tests.Books;

internal static class Expect
{
    /// <summary>The same items in the same order. (Assert.Equal compares immutable arrays by reference.)</summary>
    public static void Items<T>(IEnumerable<T> expected, IEnumerable<T> actual) => Assert.Equal(expected, actual);
}
