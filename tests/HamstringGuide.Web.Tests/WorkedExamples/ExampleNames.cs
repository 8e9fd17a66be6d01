using HamstringGuide.Content.Cases;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.WorkedExamples;

/// <summary>For theories: an example's name stands for it.</summary>
public static class ExampleNames
{
    public static TheoryData<string> All => [.. RealContent.WorkedExamples.Select(e => e.Name).Distinct()];

    /// <summary>
    /// Few examples that give every answer which any example gives, and meet every set of questions that any example is asked:
    /// to walk through the check with all of them would only walk the same ways again.
    /// </summary>
    public static TheoryData<string> EveryWay => [.. Covering().Select(e => e.Name)];

    private static IEnumerable<WorkedExample> Covering()
    {
        var open = RealContent.WorkedExamples.DistinctBy(e => e.Name).Select(e => (Example: e, Meets: Meets(e).ToHashSet())).ToList();
        var met = new HashSet<string>();

        while (open.MaxBy(one => one.Meets.Count) is { Meets.Count: > 0 } best)
        {
            met.UnionWith(best.Meets);
            open.ForEach(one => one.Meets.ExceptWith(met));
            yield return best.Example;
        }
    }

    private static IEnumerable<string> Meets(WorkedExample example)
    {
        var path = RealContent.Guidebook.Follow(example.AnswersFor(RealContent.Guidebook));
        var answers = path.Counted;

        return
        [
            .. answers.Questions.SelectMany(question => answers[question].Select(answer => $"{question}={answer}")),

            // Which questions a page asks is settled for each page by itself.
            .. path.Shown.GroupBy(question => question.Page).Select(page => string.Join(' ', page.Select(question => question.Id))),
        ];
    }
}
