using System.Linq.Expressions;
using HamstringGuide.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HamstringGuide.Storage;

/// <summary>
/// The tables: one for each kind of part, keyed by release. It makes and fills them; they are read without it
/// (<see cref="Query"/>). What changes here needs a migration.
/// </summary>
internal sealed class GuidebookContext(DbContextOptions<GuidebookContext> options) : DbContext(options)
{
    public DbSet<ReleaseRow> Releases => Set<ReleaseRow>();

    public SqliteConnection Connection => (SqliteConnection)Database.GetDbConnection();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ReleaseRow>(release =>
        {
            release.ToTable(ReleaseRow.Table);
            release.HasIndex(r => new { r.Number, r.Hash }).IsUnique();
            release.HasIndex(r => r.Hash, "IX_releases_unnumbered").IsUnique().HasFilter("\"Number\" IS NULL");
            release.HasIndex(r => r.IsCurrent, "IX_releases_current").IsUnique().HasFilter("\"IsCurrent\" = 1");
        });

        Table<PageRow>(PageRow.Table, p => new { p.ReleaseId, p.Number });
        Table<QuestionRow>(QuestionRow.Table, q => new { q.ReleaseId, q.Id });
        Table<OptionRow>(OptionRow.Table, o => new { o.ReleaseId, o.QuestionId, o.Id });
        Table<FindingRow>(FindingRow.Table, f => new { f.ReleaseId, f.Id });
        Table<RuleRow>(RuleRow.Table, r => new { r.ReleaseId, r.Id });
        Table<CauseRulesRow>(CauseRulesRow.Table, r => r.ReleaseId);
        Table<CauseRow>(CauseRow.Table, c => new { c.ReleaseId, c.Id });
        Table<ContraindicationRow>(ContraindicationRow.Table, c => new { c.ReleaseId, c.Id });
        Table<ExerciseRow>(ExerciseRow.Table, e => new { e.ReleaseId, e.Id });
        Table<TipRow>(TipRow.Table, t => new { t.ReleaseId, t.Id });
        Table<CareTextsRow>(CareTextsRow.Table, t => t.ReleaseId);
        Table<DispositionRow>(DispositionRow.Table, d => new { d.ReleaseId, d.Id });
        Table<SafetyNetRow>(SafetyNetRow.Table, s => new { s.ReleaseId, s.Id });
        Table<SourceRow>(SourceRow.Table, s => new { s.ReleaseId, s.Id });
        Table<CountryRow>(CountryRow.Table, c => new { c.ReleaseId, c.Id });

        modelBuilder.Entity<OptionRow>()
            .HasOne<QuestionRow>().WithMany()
            .HasForeignKey(o => new { o.ReleaseId, o.QuestionId })
            .OnDelete(DeleteBehavior.Restrict);

        void Table<TRow>(string name, Expression<Func<TRow, object?>> key)
            where TRow : PartRow =>
            modelBuilder.Entity<TRow>(row =>
            {
                row.ToTable(name);
                row.HasKey(key);
                row.Property(r => r.ReleaseId).ValueGeneratedNever();
                row.HasOne<ReleaseRow>().WithMany().HasForeignKey(r => r.ReleaseId).OnDelete(DeleteBehavior.Restrict);
            });
    }
}
