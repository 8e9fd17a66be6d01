using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Storage.Rows;

internal sealed class PageRow : ListedPartRow
{
    public const string Table = "pages";

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string Heading { get; init; }

    public required bool MayStop { get; init; }

    public static PageRow Of(QuestionnairePage page, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Number = page.Number,
        Title = page.Title,
        Heading = page.Heading,
        MayStop = page.MayStop,
    };

    public static QuestionnairePage Read(RowReader row) => new()
    {
        Number = row.Number(nameof(Number)),
        Title = row.Text(nameof(Title)),
        Heading = row.Text(nameof(Heading)),
        MayStop = row.Flag(nameof(MayStop)),
    };
}

internal sealed class QuestionRow : ListedPartRow
{
    public const string Table = "questions";

    public required string Id { get; init; }

    public required int Number { get; init; }

    public required int Page { get; init; }

    public required string Type { get; init; }

    public required string Text { get; init; }

    public required string Label { get; init; }

    public required string? Help { get; init; }

    public required string Missing { get; init; }

    public required string Why { get; init; }

    public required string Grounds { get; init; }

    public required string? EnableWhen { get; init; }

    public required bool Optional { get; init; }

    public required string? WhenSkipped { get; init; }

    public required string? Scale { get; init; }

    public static QuestionRow Of(QuestionnaireItem question, int releaseId, int position) => new()
    {
        ReleaseId = releaseId,
        Position = position,
        Id = question.Id,
        Number = question.Number,
        Page = question.Page,
        Type = question.Type.ToId(),
        Text = question.Text,
        Label = question.Label,
        Help = question.Help,
        Missing = question.Missing,
        Why = question.Why,
        Grounds = Column.ToJson(question.Grounds),
        EnableWhen = Column.ToJson(question.EnableWhen),
        Optional = question.Optional,
        WhenSkipped = question.WhenSkipped,
        Scale = Column.ToJson(question.Scale),
    };

    public static QuestionnaireItem Read(RowReader row, ILookup<string, AnswerOption> options) => new()
    {
        Id = row.Text(nameof(Id)),
        Number = row.Number(nameof(Number)),
        Page = row.Number(nameof(Page)),
        Type = row.Member<QuestionType>(nameof(Type)),
        Text = row.Text(nameof(Text)),
        Label = row.Text(nameof(Label)),
        Help = row.OptionalText(nameof(Help)),
        Missing = row.Text(nameof(Missing)),
        Why = row.Text(nameof(Why)),
        Grounds = row.Json<Grounds>(nameof(Grounds)),
        EnableWhen = row.OptionalJson<Criterion>(nameof(EnableWhen)),
        Optional = row.Flag(nameof(Optional)),
        WhenSkipped = row.OptionalText(nameof(WhenSkipped)),
        Options = [.. options[row.Text(nameof(Id))]],
        Scale = row.OptionalJson<AnswerScale>(nameof(Scale)),
    };
}

/// <summary>Its position is the one within its question.</summary>
internal sealed class OptionRow : ListedPartRow
{
    public const string Table = "options";

    public required string QuestionId { get; init; }

    public required string Id { get; init; }

    public required int Number { get; init; }

    public required string Text { get; init; }

    public required bool Exclusive { get; init; }

    public required bool Yields { get; init; }

    public static IEnumerable<OptionRow> Of(QuestionnaireItem question, int releaseId) =>
        question.Options.Select((option, position) => new OptionRow
        {
            ReleaseId = releaseId,
            QuestionId = question.Id,
            Position = position,
            Id = option.Id,
            Number = option.Number,
            Text = option.Text,
            Exclusive = option.Exclusive,
            Yields = option.Yields,
        });

    public static (string QuestionId, AnswerOption Option) Read(RowReader row) => (row.Text(nameof(QuestionId)), new()
    {
        Id = row.Text(nameof(Id)),
        Number = row.Number(nameof(Number)),
        Text = row.Text(nameof(Text)),
        Exclusive = row.Flag(nameof(Exclusive)),
        Yields = row.Flag(nameof(Yields)),
    });
}
