using HamstringGuide.Guidance.Conditions;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Questionnaires;

/// <summary>
/// Which questions a set of answers leads to: derived anew from the answers each time, so that an edited answer leaves nothing
/// stale.
/// </summary>
public sealed class QuestionnairePath
{
    private readonly Guidebook _guidebook;
    private readonly ulong _shown;
    private readonly ulong _ignored;
    private readonly ulong _missing;

    internal QuestionnairePath(Guidebook guidebook, Evaluation evaluation, ulong shown, ulong ignored, ulong missing, bool stopped)
    {
        _guidebook = guidebook;
        Evaluation = evaluation;
        _shown = shown;
        _ignored = ignored;
        _missing = missing;
        IsStoppedEarly = stopped;
    }

    internal Evaluation Evaluation { get; }

    /// <summary>The answers that count: those to hidden questions are gone.</summary>
    public Answers Counted => field ??= new(_guidebook, Evaluation.Chosen.ToArray());

    /// <summary>The questions that are asked, in order.</summary>
    public IEnumerable<QuestionnaireItem> Shown => At(_shown);

    /// <summary>Hidden questions that had an answer.</summary>
    public IEnumerable<QuestionnaireItem> Ignored => At(_ignored);

    /// <summary>Questions that are asked, required and not answered.</summary>
    public IEnumerable<QuestionnaireItem> Missing => At(_missing);

    /// <summary>A result can be made.</summary>
    public bool IsComplete => _missing == 0 || IsStoppedEarly;

    /// <summary>Complete only because a sign for the same day has been ticked and nothing later answered.</summary>
    public bool IsStoppedEarly { get; }

    /// <summary>
    /// The page to ask next: the first with a required question unanswered, then one with self-tests none of which has been
    /// answered or skipped; null when there is nothing left to ask. Stopping early is not considered.
    /// </summary>
    public int? NextPage => Missing.FirstOrDefault()?.Page
        ?? Shown.Where(q => q.IsSelfTest)
            .GroupBy(q => q.Page)
            .FirstOrDefault(tests => !tests.Any(IsAnswered))?.Key;

    /// <summary>
    /// The highest disposition that the red flags give already, however the open questions are answered: going on, it can only
    /// rise. A rule that asks for something not to be the case waits for the answer.
    /// </summary>
    public Disposition LevelSoFar => IsComplete ? _guidebook.Triage.HighestFired(Evaluation) : _guidebook.Triage.HighestSure(Evaluation);

    /// <summary>Pages that ask something, in order.</summary>
    public IEnumerable<int> Pages => Shown.Select(q => q.Page).Distinct();

    public bool Shows(string question) =>
        _guidebook.Questions.Find(question) is { } known && (_shown & (1UL << known.Position)) != 0;

    private bool IsAnswered(QuestionnaireItem item) => Evaluation.Chosen[_guidebook.Questions.Find(item.Id)!.Position] != 0;

    private IEnumerable<QuestionnaireItem> At(ulong positions) =>
        AnswerBits.Numbers(positions).Select(position => _guidebook.Questions[position].Item);
}
