using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>Every published address and a phrase that it must show, from addresses.tsv.</summary>
public static class SmokeTable
{
    public static readonly (string Address, string Phrase)[] Lines =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "HamstringGuide.Web.Tests", "Library", "addresses.tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1])),
    ];

    /// <summary>For theories.</summary>
    public static TheoryData<string, string> Addresses
    {
        get
        {
            var data = new TheoryData<string, string>();

            foreach (var (address, phrase) in Lines)
            {
                data.Add(address, phrase);
            }

            return data;
        }
    }
}
