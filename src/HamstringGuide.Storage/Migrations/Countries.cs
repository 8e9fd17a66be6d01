using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HamstringGuide.Storage.Migrations;

/// <summary>Where help is found in each country. Releases that were there before have none of it.</summary>
[DbContext(typeof(GuidebookContext))]
[Migration(Id)]
internal sealed class Countries : Migration
{
    public const string Id = "20261123000000_Countries";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE countries (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Name TEXT NOT NULL,
            Language TEXT NOT NULL,
            Words TEXT NOT NULL,
            Grounds TEXT NOT NULL,
            PRIMARY KEY (ReleaseId, Id)
        );

        ALTER TABLE care_texts ADD COLUMN WithoutSelfTests TEXT;
        ALTER TABLE safety_net ADD COLUMN "Where" TEXT;
        """);
}
