using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Translation;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Agreement;

/// <summary>
/// What the guide tells of other answers, quickly and from what it remembers, is what comes of giving each of them afresh.
/// </summary>
public sealed class WhatIfTests(Samples samples) : IClassFixture<Samples>
{
    private static readonly Guidebook Book = RealContent.Guidebook;
    private static readonly Assessor Guide = new(Book);
    private static readonly int LastWarningPage = Book.Parts.Questionnaire.Pages.Where(p => p.MayStop).Max(p => p.Number);

    [Fact]
    public void WhatWouldChange_OfManyAnswers_IsWhatEachOtherAnswerGives()
    {
        var (told, selfTested) = (0, 0);

        foreach (var sample in samples.All.Where((_, index) => index % 4 == 0))
        {
            var answers = Book.Follow(GivenAnswer.Read(Book, sample.Answers).Answers).Counted;
            string[] expected = [.. Expected(answers).Select(Words).Order(StringComparer.Ordinal)];

            Assert.Equal(expected, Guide.WhatWouldChange(answers).Select(Words).Order(StringComparer.Ordinal));
            told += expected.Length;
            selfTested += Book.Parts.Questionnaire.Items.Any(q => q.IsSelfTest && !answers[q.Id].IsEmpty) ? 1 : 0;
        }

        Assert.InRange(told, 5_000, int.MaxValue);
        Assert.InRange(selfTested, 100, int.MaxValue);
    }

    private static IEnumerable<WhatIf> Expected(Answers answers)
    {
        var now = Guide.Assess(answers).Disposition;

        return
            from question in Book.Parts.Questionnaire.Items
            where question.Page > LastWarningPage && !answers[question.Id].IsEmpty
            let changes = Others(question, answers).Select(other => Change(answers, question, other, now)).OfType<WhatIf>()
            from change in question.Type == QuestionType.Scale ? Nearest(changes, int.Parse(answers[question.Id][0])) : changes
            select change;
    }

    private static IEnumerable<string> Others(QuestionnaireItem question, Answers answers) =>
        AnswerTerms.OptionsOf(question).Except(answers[question.Id]);

    private static WhatIf? Change(Answers answers, QuestionnaireItem question, string other, Disposition now)
    {
        var changed = answers.With(question.Id, Together(question, answers, other));
        var path = Book.Follow(changed);
        var then = path.IsComplete ? Guide.Assess(changed).Disposition : path.LevelSoFar;

        return then > now || (path.IsComplete && then < now) ? new(question, other, then) : null;
    }

    /// <summary>To a question with several answers one is added, where it can stand with them.</summary>
    private static IEnumerable<string> Together(QuestionnaireItem question, Answers answers, string other)
    {
        var added = question.Options.FirstOrDefault(o => o.Id == other);

        return question.Type != QuestionType.Multiple || added!.Exclusive || added.Yields
            ? [other]
            : [.. question.Options.Where(o => !o.Exclusive && !o.Yields && answers[question.Id].Contains(o.Id)).Select(o => o.Id), other];
    }

    private static IEnumerable<WhatIf> Nearest(IEnumerable<WhatIf> changes, int given) => changes
        .GroupBy(change => (change.Disposition, int.Parse(change.Answer) > given))
        .Select(same => same.MinBy(change => Math.Abs(int.Parse(change.Answer) - given))!);

    private static string Words(WhatIf change) => $"{change.Question.Id}={change.Answer}: {change.Disposition}";
}
