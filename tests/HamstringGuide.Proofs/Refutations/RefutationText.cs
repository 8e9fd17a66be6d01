using System.Collections.Immutable;
using System.Text;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Refutations;

/// <summary>Writes for a clinician what should be so, answers for which it isn't, what the guide says to them, and where to look.</summary>
public sealed class RefutationText(GuidebookParts parts)
{
    private readonly CriterionWords _words = new(parts);
    private readonly Assessor _guide = new(new Guidebook(parts, new Release(null, "proofs")));
    private readonly StringBuilder _text = new();

    /// <param name="heading">Number and title.</param>
    /// <param name="saying">The property in words.</param>
    /// <param name="broken">The claims that do not hold, where they are single ones.</param>
    public string Write(string heading, string saying, Counterexample counterexample, IEnumerable<SafetyClaim> broken)
    {
        var deciding = counterexample.Deciding();
        var first = counterexample.Answers[0];
        GivenAnswer[] decisive = [.. first.Where(a => deciding.Contains(a.Question))];

        _text.Append(counterexample.IsConfirmedBy(_guide)
            ? $"Not safe: {heading}\n"
            : $"The model and the guide differ, so nothing is known of: {heading}\nMend the translation in tests/HamstringGuide.Proofs first.\n");
        _text.Append($"What must be so {saying}\n");
        List("But it is not, with these answers:", decisive);
        List("beside which others would do as well as these:", first.Except(decisive));

        foreach (var second in counterexample.Answers.Skip(1))
        {
            List("compared with the same, but:", second.Where(a => !first.Any(x => x.Question == a.Question && x.Options.SequenceEqual(a.Options))));
            List("and without these:", first.Where(a => second.All(x => x.Question != a.Question)));
        }

        foreach (var answers in counterexample.Answers)
        {
            _text.Append($"The guide says: {Result(answers)}\n");
        }

        if (Assess(first) is { } assessment)
        {
            var suspects = new Suspects(parts, assessment, decisive.Length > 0 ? decisive : first);
            _text.AppendJoin("", broken.SelectMany(suspects.Of).Distinct().Select(line => $"{line}\n"));
        }

        return _text.ToString();
    }

    private void List(string heading, IEnumerable<GivenAnswer> answers)
    {
        GivenAnswer[] listed = [.. answers];

        if (listed.Length > 0)
        {
            _text.Append($"{heading}\n");
            _text.AppendJoin("", listed.Select(a =>
                $"  {_words.Label(a.Question)}: {string.Join("; ", a.Options.Select(o => _words.Text(a.Question, o)))}\n"));
        }
    }

    private string Result(IEnumerable<GivenAnswer> answers)
    {
        if (Assess(answers) is not { } assessment)
        {
            return "no result yet: the answers are not complete.";
        }

        var fired = assessment.Reasons.Where(r => parts.RedFlags.Any(f => f.Id == r.Rule)).Select(r => $"{r.Rule} ({r.Ref})");

        return $"{assessment.Disposition.ToId()}"
            + (assessment.TargetDays is { } days ? $" within {days} days" : "")
            + $"; red flags: {Listed(fired)}"
            + $"; causes: {Listed(assessment.Causes.Select(c => c.Cause.Id))}"
            + $"; exercise permitted: {assessment.Permission.ToId()}"
            + $"; shown: {Listed(assessment.Exercises.Select(e => e.Exercise.Id))}";
    }

    /// <returns>Null when the answers have no result.</returns>
    private Assessment? Assess(IEnumerable<GivenAnswer> answers)
    {
        var reading = GivenAnswer.Read(_guide.Guidebook, answers);

        return reading.Problems.IsEmpty && _guide.Guidebook.Follow(reading.Answers).IsComplete ? _guide.Assess(reading.Answers) : null;
    }

    private static string Listed(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? list : "none";
}
