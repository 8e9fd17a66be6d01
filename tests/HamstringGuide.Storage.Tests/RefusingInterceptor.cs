using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HamstringGuide.Storage.Tests;

/// <summary>Fails as soon as EF Core, through which all writing goes, turns to the database.</summary>
internal sealed class RefusingInterceptor : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        throw new InvalidOperationException("Nothing was to be written.");
}
