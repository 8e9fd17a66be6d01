using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Releases;

namespace HamstringGuide.Content.Releases;

/// <summary>
/// Numbers of questions and options are for good: answers in old links are packed by them. What a numbered release has used
/// keeps its meaning, even when the question or the option is no longer asked.
/// </summary>
internal static class PermanentNumbers
{
    public static IEnumerable<GuidebookProblem> Changed(Questionnaire now, IEnumerable<ReleaseFile> releases) =>
        releases.SelectMany(release => Changed(now, release.Guidebook.Questionnaire, release.Number)).DistinctBy(p => (p.Subject, p.Message));

    private static IEnumerable<GuidebookProblem> Changed(Questionnaire now, Questionnaire then, string release)
    {
        foreach (var question in now.Items)
        {
            if (then.Items.FirstOrDefault(q => q.Id == question.Id ^ q.Number == question.Number) is { } other)
            {
                yield return Problem(question, $"question '{question.Id}'", question.Number, release, $"question '{other.Id}'", other.Number);
            }

            var before = then.Items.FirstOrDefault(q => q.Id == question.Id);

            foreach (var option in question.Options)
            {
                if (before?.Options.FirstOrDefault(o => o.Id == option.Id ^ o.Number == option.Number) is { } changed)
                {
                    yield return Problem(
                        option, $"question '{question.Id}', option '{option.Id}'", option.Number, release, $"option '{changed.Id}'", changed.Number);
                }
            }
        }
    }

    private static GuidebookProblem Problem(object subject, string name, int number, string release, string other, int otherNumber) =>
        new(subject, $"{name} has number {number}, but in release {release} {other} had {otherNumber}; "
            + "ids and numbers are for good, so give what is new a number of its own");
}
