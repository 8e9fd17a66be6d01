using HamstringGuide.Guidance.Wording;
using Microsoft.Data.Sqlite;

namespace HamstringGuide.Storage.Tests.Search;

/// <summary>
/// Words are made out twice: by SQLite for its index, and by us for synonyms, spelling and marks. Both must come to the same, or
/// something would be found and not marked, or taken for known and not found.
/// </summary>
public sealed class StemAgreementTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public StemAgreementTests()
    {
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')");
        Execute("CREATE VIRTUAL TABLE terms USING fts5vocab('texts', 'row')");
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Of_EveryWordOfTheContent_IsThatOfTheIndex()
    {
        var words = Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "content"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".yaml")
            .SelectMany(file => PlainWords.Of(File.ReadAllText(file)))
            .Where(word => word is not (PlainWords.Cannot or PlainWords.Not))
            .Distinct()
            .ToArray();

        var different = words.Select(word => (word, Ours: WordStem.Of(word), Index: Terms(word))).Where(w => w.Ours != w.Index);

        Assert.True(words.Length > 3_000);
        Assert.Empty(different);
    }

    [Theory]
    [InlineData("The runner’s step-up (2×10): sciática, Ça, ÀÉÎÕÜ!")]
    [InlineData("x-ray 10mm ½ ② e.g. 3.5 “quoted” naïve—yes…")]
    [InlineData("ponies caresses agreed hopping relational rational controlling electricity adoption skies dying")]
    public void Of_Text_IsThatOfTheIndex(string text)
    {
        var ours = PlainWords.Of(text).Select(WordStem.Of).Append("s").Distinct().Order(StringComparer.Ordinal);

        var index = (Terms(text) + " s").Split(' ').Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(ours, index);
    }

    private string Terms(string text)
    {
        Execute("DELETE FROM texts");
        Execute("INSERT INTO texts VALUES ($text)", text);
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT group_concat(term, ' ') FROM terms";
        return (string)command.ExecuteScalar()!;
    }

    private void Execute(string sql, string? text = null)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;

        if (text is not null)
        {
            command.Parameters.AddWithValue("$text", text);
        }

        command.ExecuteNonQuery();
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (!File.Exists(Path.Combine(folder.FullName, "HamstringGuide.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("HamstringGuide.sln");
        }

        return folder.FullName;
    }
}
