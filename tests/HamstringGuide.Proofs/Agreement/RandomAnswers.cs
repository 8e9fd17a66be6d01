using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Agreement;

/// <summary>
/// Answers by chance, but led by one condition: where it names answers they are chosen, so that even the rarest rule fires often.
/// Now and then a hidden question is answered too, or the check is stopped early. The same seed gives the same answers.
/// </summary>
public sealed class RandomAnswers(Guidebook guidebook)
{
    private const double ChanceOfAnOptionalAnswer = 0.6;
    private const double ChanceOfAHiddenAnswer = 0.05;
    private const double ChanceOfNothingElse = 0.5;
    private const double ChanceOfStopping = 0.5;

    private readonly int _mayStopAfter = guidebook.Parts.Questionnaire.Pages.Where(p => p.MayStop).Select(p => p.Number).DefaultIfEmpty(0).Max();

    /// <summary>Answers that have a result.</summary>
    public ImmutableArray<GivenAnswer> LedBy(Criterion condition, int seed)
    {
        var random = new Random(seed);
        var wishes = new Wishes(guidebook.Parts, random);
        wishes.Add(condition);
        var answers = ImmutableArray.CreateBuilder<GivenAnswer>();
        var isAfterStop = false;

        foreach (var question in guidebook.Parts.Questionnaire.Items)
        {
            var path = guidebook.Follow(GivenAnswer.Read(guidebook, answers).Answers);

            if (question.Page > _mayStopAfter && !isAfterStop)
            {
                if (path.IsStoppedEarly && random.NextDouble() < ChanceOfStopping)
                {
                    break;
                }

                isAfterStop = true;
            }

            var isAnswered = path.Shows(question.Id)
                ? !question.Optional || wishes.Names(question.Id) || random.NextDouble() < ChanceOfAnOptionalAnswer
                : random.NextDouble() < ChanceOfAHiddenAnswer;

            if (isAnswered)
            {
                answers.Add(new(question.Id, Choose(question, wishes, random)));
            }
        }

        return answers.ToImmutable();
    }

    private static ImmutableArray<string> Choose(QuestionnaireItem question, Wishes wishes, Random random)
    {
        string[] all = [.. AnswerTerms.OptionsOf(question)];
        string[] possible = [.. all.Except(wishes.Unwanted(question.Id)).DefaultIfEmpty(all[0])];
        string[] wanted = [.. wishes.Wanted(question.Id).Intersect(possible)];

        if (question.Type != QuestionType.Multiple)
        {
            return wanted.Length > 0 ? [wanted[random.Next(wanted.Length)]] : [possible[random.Next(possible.Length)]];
        }

        string[] exclusive = [.. question.Options.Where(o => o.Exclusive).Select(o => o.Id)];
        string[] chosen = [.. wanted.Union(Others(possible, random)).Except(exclusive)];

        // An exclusive option stands alone.
        return wanted.Intersect(exclusive).Any() || chosen.Length == 0
            ? [exclusive.Length > 0 ? exclusive[random.Next(exclusive.Length)] : possible[0]]
            : [.. chosen];
    }

    /// <summary>None at all in half of the cases; else a few.</summary>
    private static IEnumerable<string> Others(string[] options, Random random)
    {
        if (random.NextDouble() < ChanceOfNothingElse)
        {
            return [];
        }

        var shuffled = options.ToArray();
        random.Shuffle(shuffled);
        return shuffled.Take(random.Next(1, 4));
    }
}
