using HamstringGuide.Web.Checking;

namespace HamstringGuide.Web.Pages.Shared;

/// <summary>What can't be taken as it was sent; each leads to its field.</summary>
public sealed record ErrorList(string Title, IReadOnlyCollection<FieldError> Errors)
{
    public static ErrorList Of(IReadOnlyCollection<CheckField> wrong) => new(
        Words.Sentence(wrong.All(field => field.Error == field.Question.Missing)
            ? Words.Count(wrong.Count, "answer is missing", "answers are missing")
            : Words.Count(wrong.Count, "answer needs a change", "answers need a change")),
        [.. wrong.Select(field => new FieldError(field.FirstInputId, field.Error!))]);
}

public sealed record FieldError(string FieldId, string Text);
