using HamstringGuide.Storage.Tests.Samples;

namespace HamstringGuide.Storage.Tests;

public sealed class DamageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("UPDATE rules SET Say = 'Do nothing.' WHERE Id = 'cannot-walk'")]
    [InlineData("UPDATE rules SET Disposition = 'self-care' WHERE Id = 'cannot-walk'")]
    [InlineData("UPDATE rules SET TargetDays = 4 WHERE TargetDays = 3")]
    [InlineData("UPDATE rules SET Position = 1 - Position")]
    [InlineData("UPDATE exercises SET Gentle = 1")]
    [InlineData("UPDATE exercises SET NotFor = NULL")]
    [InlineData("UPDATE exercises SET Harder = '{\"text\":\"Heavier\"}'")]
    [InlineData("UPDATE pages SET MayStop = 'perhaps' WHERE Number = 1")]
    [InlineData("DELETE FROM sources WHERE Id = 'zhang-2020'")]
    [InlineData("DELETE FROM countries WHERE Id = 'nz'")]
    [InlineData("UPDATE safety_net SET \"Where\" = NULL")]
    [InlineData("INSERT INTO pages VALUES (1, 3, 2, 'a', 'b', 0)")]
    public void Load_ChangedRow_SaysThatTheReleaseIsNotWhatWasPublished(string sql) =>
        AssertDamaged(sql, "is not what was published");

    [Theory]
    [InlineData("UPDATE rules SET Disposition = 'whenever'")]
    [InlineData("UPDATE rules SET \"When\" = '{'")]
    [InlineData("UPDATE rules SET \"When\" = 'null'")]
    [InlineData("UPDATE rules SET \"When\" = '{}'")]
    [InlineData("UPDATE exercises SET Regimens = '[{}]'")]
    [InlineData("UPDATE countries SET Words = '{}'")]
    [InlineData("DELETE FROM care_texts")]
    [InlineData("DELETE FROM cause_rules")]
    public void Load_RowThatMakesNoPart_SaysThatTheReleaseCannotBeRead(string sql) =>
        AssertDamaged(sql, "can't be read");

    [Fact]
    public void Load_TableMissing_SaysSo() => AssertDamaged("DROP TABLE tips", "no such table: tips");

    private void AssertDamaged(string sql, string what)
    {
        var release = GuidebookStore.Open(_folder.Database).Publish(Sample.Parts, [], DateTimeOffset.UtcNow);
        _folder.Execute(sql);
        var store = GuidebookStore.Open(_folder.Database);

        var problem = Assert.Throws<StorageException>(() => store.Load(release));

        Assert.Contains("is damaged: ", problem.Message);
        Assert.Contains(what, problem.Message);
        Assert.Contains("Move the file away and start again, it will be filled anew.", problem.Message);
        Assert.Contains(_folder.Database, problem.Message);
    }
}
