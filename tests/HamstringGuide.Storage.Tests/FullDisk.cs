using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HamstringGuide.Storage.Tests;

/// <summary>Lets the database grow to so many pages and no further, which SQLite tells in the same way as a full disk.</summary>
internal sealed class FullDisk(long pages) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA max_page_count = {pages}";
        command.ExecuteNonQuery();
    }
}
