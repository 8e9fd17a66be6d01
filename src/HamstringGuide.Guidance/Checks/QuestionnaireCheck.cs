using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Guidance.Checks;

/// <summary>Pages, questions and options.</summary>
internal sealed class QuestionnaireCheck(CheckedBook book) : PartCheck(book)
{
    public override void Run()
    {
        var questionnaire = Book.Parts.Questionnaire;
        Unique(questionnaire.Items, q => q.Id, "question");
        Unique(questionnaire.Items, q => $"{q.Number}", "question number");
        Unique(questionnaire.Pages, p => $"{p.Number}", "page");
        var page = 0;

        foreach (var question in questionnaire.Items)
        {
            var name = $"question '{question.Id}'";
            Grounded(question, question.Grounds, name);
            Numbered(question, question.Number, name);

            if (GuidebookCheck.CriterionKeys.Contains(question.Id))
            {
                Add(question, $"{name}: this word belongs to the language of conditions and can't be an id");
            }

            if (questionnaire.Pages.All(p => p.Number != question.Page))
            {
                Add(question, $"{name}: there is no page {question.Page}");
            }

            if (question.Page < page)
            {
                Add(question, $"{name}: stands after a question of page {page}; questions follow the order of pages");
            }

            page = Math.Max(page, question.Page);
            Options(question, name);

            if (question.EnableWhen is { } when)
            {
                Check(when, name);
                LooksAhead(when, question);
            }
        }
    }

    private void Options(QuestionnaireItem question, string name)
    {
        Unique(question.Options, o => o.Id, $"option of {name}");
        Unique(question.Options, o => $"{o.Number}", $"option number of {name}");

        if (question.Type == QuestionType.Scale)
        {
            if (question.Scale is not { Min: >= 0, Max: < QuestionnaireItem.HighestNumber } scale || scale.Min >= scale.Max)
            {
                Add(question, $"{name}: a scale needs a least and a greatest number, 0 to {QuestionnaireItem.HighestNumber - 1}");
            }

            if (!question.Options.IsEmpty)
            {
                Add(question, $"{name}: a scale has no options");
            }

            return;
        }

        if (question.Scale is not null)
        {
            Add(question, $"{name}: only a question of type scale has a scale");
        }

        if (question.Options.Length < 2)
        {
            Add(question, $"{name}: needs at least two options");
        }

        foreach (var option in question.Options)
        {
            Numbered(option, option.Number, $"{name}, option '{option.Id}'");

            if (question.Type == QuestionType.Single && (option.Exclusive || option.Yields))
            {
                Add(option, $"{name}, option '{option.Id}': exclusive and yields are for questions of type multiple");
            }
        }

        if (question.WhenSkipped is { } skipped && (!question.Optional || question.Options.All(o => o.Id != skipped)))
        {
            Add(question, $"{name}: when-skipped needs an optional question and one of its options, not '{skipped}'");
        }
    }

    /// <summary>A question may be shown by earlier answers only.</summary>
    private void LooksAhead(Criterion when, QuestionnaireItem question)
    {
        var own = Book.Position[question.Id];

        foreach (var read in Book.Criteria.Reads(when))
        {
            if (Book.Position.TryGetValue(read, out var position) && position >= own)
            {
                Add(when, $"question '{question.Id}': its show-when reads '{read}', which is not asked before it");
            }
        }
    }
}
