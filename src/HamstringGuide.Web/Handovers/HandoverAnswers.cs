using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Web.Checking;

namespace HamstringGuide.Web.Handovers;

/// <summary>The answers as a hand-over sorts them: who and how, reported, denied, not known.</summary>
internal sealed class HandoverAnswers(Guidebook guidebook, QuestionnairePath path)
{
    /// <summary>Told in the presentation, so that they stand nowhere else.</summary>
    private static readonly HashSet<string> Told =
        ["age-band", "main-location", "other-locations", "side", "onset", "time-since-onset", "after-onset", "pain-score", "goal"];

    private readonly Answers _counted = path.Counted;
    private readonly AskedSigns _signs = new(guidebook);

    /// <summary>Who, where, since when, how bad, and what for; as far as it was asked.</summary>
    public string Presentation()
    {
        var age = Words("age-band");
        var side = Words("side") is { } one ? _counted["side"] is ["both"] ? "both sides" : $"{Inside(one)} side" : null;
        var place = Words("main-location") is { } worst ? $"worst: {Inside(worst)}" : null;
        var elsewhere = Words("other-locations") is { } others
            ? _counted["other-locations"] is ["none"] ? "nowhere else" : $"also: {Inside(others)}"
            : null;
        var onset = Known("onset") is { } start ? $"Onset: {Inside(start)}" : Words("onset") is null ? null : "Onset: not sure how";
        var since = Words("time-since-onset") is { } time ? Inside(time) : null;
        var after = Words("after-onset") is { } then ? $"straight after: {Inside(then)}" : null;
        var pain = Words("pain-score") is { } score ? $"worst pain in 24 hours: {score}" : null;
        var goal = Words("goal") is { } aim ? $"Goal: {Inside(aim)}" : null;

        return string.Join(' ', new[]
        {
            Sentence($"Age {Inside(age ?? "not given")}", side),
            Sentence(place, elsewhere),
            Sentence(onset, since, after),
            Sentence(pain),
            Sentence(goal),
        }.Where(sentence => sentence.Length > 0));
    }

    /// <summary>Everything that was answered and is no denial.</summary>
    public IEnumerable<HandoverLine> Reported() =>
        from question in path.Shown
        where !Told.Contains(question.Id)
        let given = _counted[question.Id].Where(answer => !IsDenial(question, answer) && !AnswerSense.IsUnsure(question.Id, answer)).ToImmutableArray()
        where !given.IsEmpty
        select new HandoverLine(question.Label, AnswerWords.Of(question, given));

    /// <summary>
    /// What was asked and answered with no: of the signs that the red-flag rules look at each by name, of other questions that
    /// nothing fits.
    /// </summary>
    public IEnumerable<HandoverLine> Denied()
    {
        var nothing = new List<string>();

        foreach (var question in path.Shown.Where(question => !Told.Contains(question.Id)))
        {
            var given = _counted[question.Id];

            if (given.IsEmpty || given.Any(answer => AnswerSense.IsUnsure(question.Id, answer)))
            {
                continue;
            }

            string[] signs = [.. _signs.Of(question).Where(option => !given.Contains(option.Id)).Select(option => ClinicalTerms.Of(question, option))];

            if (signs.Length > 0)
            {
                yield return new(question.Label, $"no: {string.Join("; ", signs)}");
            }
            else if (given is [var only] && IsDenial(question, only))
            {
                if (question.Type == QuestionType.Multiple)
                {
                    nothing.Add(question.Label);
                }
                else
                {
                    yield return new(question.Label, AnswerWords.Of(question, only));
                }
            }
        }

        if (nothing.Count > 0)
        {
            yield return new("Nothing under", string.Join("; ", nothing));
        }
    }

    /// <summary>What can be read as neither yes nor no.</summary>
    public IEnumerable<HandoverLine> NotKnown()
    {
        foreach (var question in path.Shown)
        {
            if (_counted[question.Id].FirstOrDefault(answer => AnswerSense.IsUnsure(question.Id, answer)) is { } unsure)
            {
                yield return new(question.Label, AnswerWords.Of(question, unsure));
            }
        }

        var items = guidebook.Parts.Questionnaire.Items;
        var last = path.Shown.Where(question => !_counted[question.Id].IsEmpty).Select(question => question.Page).DefaultIfEmpty().Max();
        var ended = path.IsStoppedEarly || path.Pages.Max() == 1;
        string[] skipped = [.. path.Shown.Where(question => !ended && _counted[question.Id].IsEmpty).Select(question => question.Label)];
        string[] notAsked = [.. items.Where(question => !(ended && question.Page > last) && !path.Shows(question.Id)).Select(question => question.Label)];
        string[] ignored = [.. path.Ignored.Select(question => question.Label)];

        if (ended)
        {
            var after = guidebook.Parts.Questionnaire.Pages.Where(page => page.Number > last).ToArray();
            yield return new(
                $"Not asked: all {items.Count(question => question.Page > last)} questions after this point",
                string.Join("; ", after.Select(page => page.Title)));
        }

        if (skipped.Length > 0)
        {
            yield return new("Skipped", string.Join("; ", skipped));
        }

        if (notAsked.Length > 0)
        {
            yield return new("Not asked", string.Join("; ", notAsked));
        }

        if (ignored.Length > 0)
        {
            yield return new("Answered, but not counted beside the other answers", string.Join("; ", ignored));
        }
    }

    private static bool IsDenial(QuestionnaireItem question, string answer) => AnswerSense.IsDenial(question, answer);

    /// <returns>Null when it was not answered, or the edition has no such question.</returns>
    private string? Words(string id) =>
        guidebook.Question(id) is { } question && _counted[id] is { IsEmpty: false } given ? AnswerWords.Of(question, given) : null;

    private string? Known(string id) =>
        guidebook.Question(id) is not null && _counted[id].Any(answer => AnswerSense.IsUnsure(id, answer)) ? null : Words(id);

    private static string Sentence(params string?[] parts) =>
        string.Join(", ", parts.OfType<string>()) is { Length: > 0 } said ? $"{char.ToUpperInvariant(said[0])}{said[1..]}." : "";

    /// <summary>As it stands inside a sentence; "I" stays.</summary>
    private static string Inside(string text) =>
        text is ['I', ' ', ..] ? text : $"{char.ToLowerInvariant(text[0])}{text[1..]}";
}
