using System.Collections.Immutable;
using HamstringGuide.Guidance.Conditions;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance;

/// <summary>One other answer, and how soon to be seen with it.</summary>
/// <param name="Answer">Option id, or a number of the scale.</param>
public sealed record WhatIf(QuestionnaireItem Question, string Answer, Disposition Disposition);

/// <summary>
/// Tries every single change of an answer. Of a scale only the nearest number each way to each other level counts; to a
/// question with several answers one is added. Where a change uncovers questions, only what the red flags already make more
/// urgent counts: the open answers could make up for less, and nothing may be called harmless on a guess.
/// </summary>
internal static class WhatIfs
{
    public static ImmutableArray<WhatIf> Of(Assessor assessor, Answers answers)
    {
        var guidebook = assessor.Guidebook;
        var path = guidebook.Follow(answers);

        if (!path.IsComplete)
        {
            throw new IncompleteAnswersException([.. path.Missing]);
        }

        if (path.IsStoppedEarly)
        {
            return [];
        }

        // Remembers all conditions, so that of each other answer only what reads it is worked out.
        var given = path.Evaluation;
        var (now, _) = assessor.DispositionOf(given);
        var bits = given.Chosen.ToArray();
        var lastWarningPage = guidebook.Parts.Questionnaire.Pages.Where(p => p.MayStop).Select(p => p.Number).DefaultIfEmpty(0).Max();
        var changes = ImmutableArray.CreateBuilder<WhatIf>();
        var other = given.Copy();

        foreach (var question in guidebook.Questions.All)
        {
            if (question.Item.Page > lastWarningPage && bits[question.Position] != 0)
            {
                foreach (var (changed, answer) in Alternatives(question, bits[question.Position]))
                {
                    other.Become(given);
                    other.Answer(question.Position, changed);
                    var (then, complete) = assessor.DispositionOf(other);

                    if (then > now || (complete && then < now))
                    {
                        changes.Add(new(question.Item, answer, then));
                    }
                }
            }
        }

        return NearestOfScales(changes, bits, guidebook.Questions);
    }

    private static IEnumerable<(ulong Bits, string Answer)> Alternatives(IndexedQuestion question, ulong current)
    {
        foreach (var number in AnswerBits.Numbers(question.Known & ~current))
        {
            var bit = 1UL << number;
            var several = question.Item.Type == QuestionType.Multiple && (bit & (question.Exclusive | question.Yields)) == 0;
            yield return (several ? (current & ~question.Exclusive & ~question.Yields) | bit : bit, question.Ids(bit)[0]);
        }
    }

    private static ImmutableArray<WhatIf> NearestOfScales(
        ImmutableArray<WhatIf>.Builder changes, ulong[] bits, QuestionIndex questions)
    {
        return
        [
            .. changes
                .GroupBy(c => c.Question.Type == QuestionType.Scale ? (c.Question.Id, c.Disposition.ToId(), Way(c) > 0) : (c.Question.Id, c.Answer, true))
                .Select(same => same.MinBy(c => c.Question.Type == QuestionType.Scale ? Math.Abs(Way(c)) : 0)!),
        ];

        int Way(WhatIf change)
        {
            var question = questions.Find(change.Question.Id)!;
            return Number(change.Answer) - Number(question.Ids(bits[question.Position])[0]);
        }

        static int Number(string score) => int.Parse(score, System.Globalization.CultureInfo.InvariantCulture);
    }
}
