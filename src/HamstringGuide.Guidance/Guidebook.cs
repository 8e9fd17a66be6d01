using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Conditions;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance;

/// <summary>
/// A checked edition of the questions, rules, exercises and words, in memory and immutable, as a reader in one country reads it.
/// Safe for any number of threads.
/// </summary>
public sealed class Guidebook
{
    private readonly Dictionary<string, Exercise> _exercises;
    private readonly Dictionary<string, Cause> _causes;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<Disposition, CareAdvice> _advice;
    private readonly Condition?[] _enableWhen;
    private readonly ConditionSlots _slots;
    private readonly int _lastPositionBeforeStop;

    /// <param name="parts">As they were published, with the placeholders of country words.</param>
    /// <param name="country">
    /// Id of the country whose words are put in. Where the parts lack it, it is their neutral one; where they have no countries,
    /// they hold no placeholders either.
    /// </param>
    /// <exception cref="GuidebookException">The parts contradict themselves; lists every problem.</exception>
    public Guidebook(GuidebookParts parts, Release release, string country = Country.Neutral)
    {
        if (GuidebookCheck.Problems(parts) is { Count: > 0 } problems)
        {
            throw new GuidebookException(problems);
        }

        parts = CountryWords.CountryOf(parts, country) is { } words ? CountryWords.Apply(parts, words) : parts;
        Parts = parts;
        Release = release;
        Questions = new(parts.Questionnaire);
        _exercises = parts.Exercises.ToDictionary(e => e.Id, StringComparer.Ordinal);
        _causes = parts.CauseRules.Causes.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _sources = parts.Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _advice = parts.CareTexts.Dispositions.ToDictionary(d => d.Disposition);

        var compiler = new ConditionCompiler(parts, Questions);
        _enableWhen = [.. parts.Questionnaire.Items.Select(q => q.EnableWhen is { } when ? compiler.Remembered(when) : null)];
        var stop = parts.Questionnaire.Pages.Where(p => p.MayStop).Select(p => p.Number).DefaultIfEmpty(0).Max();
        _lastPositionBeforeStop = parts.Questionnaire.Items.Count(q => q.Page <= stop) - 1;
        Triage = new(parts, compiler);
        CauseRanking = new(parts.CauseRules, compiler);
        _slots = compiler.Slots();
        ExerciseSelection = new(parts, compiler);
        CareAdviceSelection = new(parts, compiler);
    }

    /// <summary>In the words of the country.</summary>
    public GuidebookParts Parts { get; }

    public Release Release { get; }

    internal QuestionIndex Questions { get; }

    internal TriageRules Triage { get; }

    internal CauseRanking CauseRanking { get; }

    internal ExerciseSelection ExerciseSelection { get; }

    internal CareAdviceSelection CareAdviceSelection { get; }

    /// <returns>Null when there is none of this id.</returns>
    public QuestionnaireItem? Question(string id) => Questions.Find(id)?.Item;

    /// <returns>Null when there is none of this id.</returns>
    public Exercise? Exercise(string id) => _exercises.GetValueOrDefault(id);

    /// <returns>Null when there is none of this id.</returns>
    public Cause? Cause(string id) => _causes.GetValueOrDefault(id);

    /// <returns>Null when there is none of this id.</returns>
    public Source? Source(string id) => _sources.GetValueOrDefault(id);

    /// <summary>The words of a disposition.</summary>
    public CareAdvice Advice(Disposition disposition) => _advice[disposition];

    /// <summary>How much pain is fine, as one says it of a limit.</summary>
    /// <param name="limit">0 to 10.</param>
    public string PainRule(int limit) => CareAdviceSelection.PainRule(limit);

    /// <summary>Which questions these answers lead to (clinical model, a2 steps 1 and 2).</summary>
    public QuestionnairePath Follow(Answers answers)
    {
        if (!ReferenceEquals(answers.Guidebook, this))
        {
            throw new ArgumentException("These answers belong to another edition of the guidebook.", nameof(answers));
        }

        return Follow(new Evaluation(answers.CopyBits(), _slots));
    }

    /// <summary>As <see cref="Follow(Answers)"/>; takes over <paramref name="evaluation"/> and clears hidden answers in it.</summary>
    internal QuestionnairePath Follow(Evaluation evaluation)
    {
        ulong shown = 0, ignored = 0, missing = 0;
        var answeredAfterStop = false;

        for (var i = 0; i < _enableWhen.Length; i++)
        {
            if (_enableWhen[i] is { } when && !when.Holds(evaluation))
            {
                ignored |= evaluation.Chosen[i] != 0 ? 1UL << i : 0;
                evaluation.Answer(i, 0);
                continue;
            }

            shown |= 1UL << i;
            answeredAfterStop |= i > _lastPositionBeforeStop && evaluation.Chosen[i] != 0;

            if (evaluation.Chosen[i] == 0 && !Questions[i].Item.Optional)
            {
                missing |= 1UL << i;
            }
        }

        var missingBeforeStop = missing & ((2UL << _lastPositionBeforeStop) - 1);
        var stopped = missing != 0 && missingBeforeStop == 0 && !answeredAfterStop
            && Triage.HighestFired(evaluation) >= Disposition.SameDayUrgent;

        return new(this, evaluation, shown, ignored, missing, stopped);
    }
}
