using HamstringGuide.Content;
using HamstringGuide.Content.Editorial;

namespace HamstringGuide.Web.Hosting;

/// <summary>The command <c>check-content</c>: what authors must mend, what they should look at, and how easy their texts are to read.</summary>
internal static class ContentCheck
{
    /// <returns>1 when there is a problem.</returns>
    /// <exception cref="ContentException">The content has problems that keep the site from starting.</exception>
    public static int Run(string contentPath, TimeProvider clock, bool figures)
    {
        var report = EditorialCheck.Run(contentPath, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

        foreach (var problem in report.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        foreach (var notice in report.Notices)
        {
            Console.WriteLine(notice);
        }

        if (figures)
        {
            WriteFigures(report);
        }

        var content = report.Content;
        var problems = report.Problems.Length switch { 0 => "no problems", 1 => "1 problem", var many => $"{many} problems" };
        Console.WriteLine($"The content has {problems}, and {report.Notices.Length} long sentences: {content.Guidebook.Questionnaire.Items.Length} questions, "
            + $"{content.Guidebook.RedFlags.Length} rules, {content.Guidebook.Exercises.Length} exercises, {content.Library.Articles.Length} articles, "
            + $"{content.Scenarios.Length} scenarios.");
        return report.Problems.IsEmpty ? 0 : 1;
    }

    private static void WriteFigures(EditorialReport report)
    {
        var width = report.Figures.Max(text => text.File.Length);
        Console.WriteLine($"{"text".PadRight(width)}  words  words a sentence  grade  at most");

        foreach (var text in report.Figures)
        {
            Console.WriteLine($"{text.File.PadRight(width)}  {text.Reading.Words,5}  {text.Reading.SentenceLength,16:F1}  {text.Reading.Grade,5:F1}  {text.HighestGrade,7}");
        }
    }
}
