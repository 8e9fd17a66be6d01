using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HamstringGuide.Storage.Migrations;

/// <remarks>
/// A migration is never changed once it has been shipped; the next one stands beside it. It runs inside a transaction
/// (<see cref="Schema.Update"/>), which excludes steps that suppress it, such as EF Core's rebuilding of a table.
/// </remarks>
[DbContext(typeof(GuidebookContext))]
[Migration(Id)]
internal sealed class InitialCreate : Migration
{
    public const string Id = "20261122000000_InitialCreate";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE releases (
            Id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            Number TEXT,
            Hash TEXT NOT NULL,
            PublishedAt TEXT NOT NULL,
            IsCurrent INTEGER NOT NULL
        );
        CREATE UNIQUE INDEX IX_releases_current ON releases (IsCurrent) WHERE IsCurrent = 1;
        CREATE UNIQUE INDEX IX_releases_Number_Hash ON releases (Number, Hash);
        CREATE UNIQUE INDEX IX_releases_unnumbered ON releases (Hash) WHERE Number IS NULL;

        CREATE TABLE pages (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Number INTEGER NOT NULL,
            Position INTEGER NOT NULL,
            Title TEXT NOT NULL,
            Heading TEXT NOT NULL,
            MayStop INTEGER NOT NULL,
            PRIMARY KEY (ReleaseId, Number)
        );

        CREATE TABLE questions (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Number INTEGER NOT NULL,
            Page INTEGER NOT NULL,
            Type TEXT NOT NULL,
            Text TEXT NOT NULL,
            Label TEXT NOT NULL,
            Help TEXT,
            Missing TEXT NOT NULL,
            Why TEXT NOT NULL,
            Grounds TEXT NOT NULL,
            EnableWhen TEXT,
            Optional INTEGER NOT NULL,
            WhenSkipped TEXT,
            Scale TEXT,
            PRIMARY KEY (ReleaseId, Id)
        );

        CREATE TABLE options (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            QuestionId TEXT NOT NULL,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Number INTEGER NOT NULL,
            Text TEXT NOT NULL,
            Exclusive INTEGER NOT NULL,
            Yields INTEGER NOT NULL,
            PRIMARY KEY (ReleaseId, QuestionId, Id),
            FOREIGN KEY (ReleaseId, QuestionId) REFERENCES questions (ReleaseId, Id) ON DELETE RESTRICT
        );

        CREATE TABLE findings (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Ref TEXT NOT NULL,
            Means TEXT NOT NULL,
            "When" TEXT NOT NULL,
            PRIMARY KEY (ReleaseId, Id)
        );

        CREATE TABLE rules (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Ref TEXT NOT NULL,
            Name TEXT NOT NULL,
            Suspected TEXT NOT NULL,
            "When" TEXT NOT NULL,
            Disposition TEXT NOT NULL,
            TargetDays INTEGER,
            Permission TEXT NOT NULL,
            Say TEXT NOT NULL,
            Grounds TEXT NOT NULL,
            PRIMARY KEY (ReleaseId, Id)
        );

        CREATE TABLE cause_rules (
            ReleaseId INTEGER NOT NULL PRIMARY KEY REFERENCES releases (Id) ON DELETE RESTRICT,
            Threshold INTEGER NOT NULL,
            MostCauses INTEGER NOT NULL,
            MostExercises INTEGER NOT NULL,
            FallbackExercises TEXT NOT NULL
        );

        CREATE TABLE causes (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Ref TEXT NOT NULL,
            Name TEXT NOT NULL,
            Requires TEXT NOT NULL,
            AlwaysFirst INTEGER NOT NULL,
            Fallback INTEGER NOT NULL,
            AloneWhen TEXT,
            Points TEXT NOT NULL,
            Disposition TEXT NOT NULL,
            TargetDays INTEGER,
            ReviewDays INTEGER,
            Escalates TEXT,
            PainLimit INTEGER NOT NULL,
            Messages TEXT NOT NULL,
            "Do" TEXT NOT NULL,
            Avoid TEXT NOT NULL,
            Phases TEXT NOT NULL,
            Grounds TEXT NOT NULL,
            PRIMARY KEY (ReleaseId, Id)
        );

        CREATE TABLE contraindications (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Ref TEXT NOT NULL,
            Name TEXT NOT NULL,
            "When" TEXT NOT NULL,
            Removes TEXT NOT NULL,
            Lasting INTEGER NOT NULL,
            Why TEXT NOT NULL,
            Grounds TEXT NOT NULL,
            PRIMARY KEY (ReleaseId, Id)
        );

        CREATE TABLE exercises (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Ref TEXT NOT NULL,
            Name TEXT NOT NULL,
            Kind TEXT NOT NULL,
            Target TEXT NOT NULL,
            Equipment TEXT NOT NULL,
            BodyPosition TEXT NOT NULL,
            Gentle INTEGER NOT NULL,
            Tags TEXT NOT NULL,
            Start TEXT NOT NULL,
            "End" TEXT NOT NULL,
            Pose TEXT NOT NULL,
            Steps TEXT NOT NULL,
            Regimens TEXT NOT NULL,
            Easier TEXT NOT NULL,
            Harder TEXT NOT NULL,
            Errors TEXT NOT NULL,
            StopIf TEXT NOT NULL,
            NotFor TEXT,
            Evidence TEXT NOT NULL,
            EvidenceNote TEXT,
            Grounds TEXT NOT NULL,
            PRIMARY KEY (ReleaseId, Id)
        );

        CREATE TABLE tips (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Ref TEXT NOT NULL,
            Title TEXT NOT NULL,
            Text TEXT NOT NULL,
            Moves TEXT NOT NULL,
            "When" TEXT NOT NULL,
            Needs TEXT NOT NULL,
            WithoutExercise INTEGER NOT NULL,
            Grounds TEXT NOT NULL,
            PRIMARY KEY (ReleaseId, Id)
        );

        CREATE TABLE care_texts (
            ReleaseId INTEGER NOT NULL PRIMARY KEY REFERENCES releases (Id) ON DELETE RESTRICT,
            PermissionReason TEXT NOT NULL,
            PainRule TEXT NOT NULL,
            Footer TEXT NOT NULL
        );

        CREATE TABLE dispositions (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Care TEXT NOT NULL,
            Step TEXT NOT NULL,
            Heading TEXT NOT NULL,
            Meaning TEXT NOT NULL,
            Time TEXT NOT NULL,
            "Where" TEXT NOT NULL,
            WhereNote TEXT,
            PRIMARY KEY (ReleaseId, Id)
        );

        CREATE TABLE safety_net (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Care TEXT NOT NULL,
            Heading TEXT NOT NULL,
            Signs TEXT NOT NULL,
            PRIMARY KEY (ReleaseId, Id)
        );

        CREATE TABLE sources (
            ReleaseId INTEGER NOT NULL REFERENCES releases (Id) ON DELETE RESTRICT,
            Id TEXT NOT NULL,
            Position INTEGER NOT NULL,
            Type TEXT NOT NULL,
            Authors TEXT NOT NULL,
            Year TEXT NOT NULL,
            Title TEXT NOT NULL,
            "In" TEXT,
            Publisher TEXT,
            Volume TEXT,
            Issue TEXT,
            Pages TEXT,
            Doi TEXT,
            Pmid TEXT,
            Url TEXT,
            Confidence TEXT NOT NULL,
            Note TEXT,
            PRIMARY KEY (ReleaseId, Id)
        );
        """);
}
