using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Search;

/// <summary>Cases that are written down beside the tests, one a line, parted by tabs.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "HamstringGuide.Web.Tests", "Search", file)).Skip(1).Select(line => line.Split('\t'));
}
