using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace HamstringGuide.Storage;

/// <summary>A release's parts in their tables.</summary>
internal static class ReleaseContent
{
    public static void Add(GuidebookContext context, int releaseId, GuidebookParts parts)
    {
        AddAll(parts.Questionnaire.Pages, PageRow.Of);
        AddAll(parts.Questionnaire.Items, QuestionRow.Of);
        context.AddRange(parts.Questionnaire.Items.SelectMany(q => OptionRow.Of(q, releaseId)));
        AddAll(parts.Findings, FindingRow.Of);
        AddAll(parts.RedFlags, RuleRow.Of);
        context.Add(CauseRulesRow.Of(parts.CauseRules, releaseId));
        AddAll(parts.CauseRules.Causes, CauseRow.Of);
        AddAll(parts.Contraindications, ContraindicationRow.Of);
        AddAll(parts.Exercises, ExerciseRow.Of);
        AddAll(parts.CareTips, TipRow.Of);
        context.Add(CareTextsRow.Of(parts.CareTexts, releaseId));
        AddAll(parts.CareTexts.Dispositions, DispositionRow.Of);
        AddAll(parts.CareTexts.SafetyNet, SafetyNetRow.Of);
        AddAll(parts.Sources, SourceRow.Of);
        AddAll(parts.Countries, CountryRow.Of);

        void AddAll<TPart, TRow>(ImmutableArray<TPart> all, Func<TPart, int, int, TRow> row)
            where TRow : ListedPartRow =>
            context.AddRange(all.Select((part, position) => row(part, releaseId, position)));
    }

    public static GuidebookParts Read(SqliteConnection connection, int releaseId)
    {
        var options = All(OptionRow.Table, OptionRow.Read).ToLookup(o => o.QuestionId, o => o.Option);
        var causes = All(CauseRow.Table, CauseRow.Read);
        var dispositions = All(DispositionRow.Table, DispositionRow.Read);
        var safetyNet = All(SafetyNetRow.Table, SafetyNetRow.Read);

        return new()
        {
            Questionnaire = new()
            {
                Pages = All(PageRow.Table, PageRow.Read),
                Items = All(QuestionRow.Table, question => QuestionRow.Read(question, options)),
            },
            Findings = All(FindingRow.Table, FindingRow.Read),
            RedFlags = All(RuleRow.Table, RuleRow.Read),
            CauseRules = The(CauseRulesRow.Table, rules => CauseRulesRow.Read(rules, causes)),
            Contraindications = All(ContraindicationRow.Table, ContraindicationRow.Read),
            Exercises = All(ExerciseRow.Table, ExerciseRow.Read),
            CareTips = All(TipRow.Table, TipRow.Read),
            CareTexts = The(CareTextsRow.Table, texts => CareTextsRow.Read(texts, dispositions, safetyNet)),
            Sources = All(SourceRow.Table, SourceRow.Read),
            Countries = All(CountryRow.Table, CountryRow.Read),
        };

        ImmutableArray<T> All<T>(string table, Func<RowReader, T> read) =>
            [.. Query.Rows(connection, $"SELECT * FROM {table} WHERE ReleaseId = $release ORDER BY Position", read, releaseId)];

        T The<T>(string table, Func<RowReader, T> read) =>
            Query.Rows(connection, $"SELECT * FROM {table} WHERE ReleaseId = $release", read, releaseId).Single();
    }
}
