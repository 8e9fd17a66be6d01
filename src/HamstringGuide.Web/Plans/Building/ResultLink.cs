using System.Diagnostics.CodeAnalysis;
using HamstringGuide.Guidance;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Plans.Building;

/// <summary>The answers behind a patient's result, out of its link, under today's rules.</summary>
/// <param name="Answers">Complete.</param>
/// <param name="Address">Today's result of the same answers.</param>
public sealed record ResultLink(Answers Answers, Assessment Assessment, string Address)
{
    private const string Path = "/result/";

    /// <param name="text">The whole address, its path, or the code alone: as it was pasted.</param>
    /// <param name="problem">What to tell the one who pasted it.</param>
    public static bool TryRead(string text, GuidebookShelf shelf, [NotNullWhen(true)] out ResultLink? link, [NotNullWhen(false)] out string? problem)
    {
        link = null;
        var assessor = shelf.Current;

        if (!CodedAnswers.TryRead(CodeIn(text), assessor.Guidebook, out var coded, out var damage))
        {
            problem = damage switch
            {
                CodeProblem.LaterVersion => "This is no whole link to a result, or it was made by a later version of the guide. Copy all of it from the patient’s result page.",
                CodeProblem.OtherEdition => "This link holds an answer that today’s questions do not know, so nothing is taken from it.",
                _ => "This is no whole link to a result. Copy all of it from the patient’s result page.",
            };
            return false;
        }

        if (!assessor.Guidebook.Follow(coded.Answers).IsComplete)
        {
            problem = "These answers are not complete under today’s questions. Open the link, answer what is still open, and take the new link.";
            return false;
        }

        problem = null;
        link = new(coded.Answers, assessor.Assess(coded.Answers), CheckAddress.Result(CodeIn(text)));
        return true;
    }

    /// <summary>What follows "/result/", without the release before it and anything after it.</summary>
    private static string CodeIn(string text)
    {
        var start = text.IndexOf(Path, StringComparison.OrdinalIgnoreCase);
        var parts = (start < 0 ? text : text[(start + Path.Length)..]).Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);

        // A release has a point or a hyphen, a code never has.
        return Array.Find(parts, part => !part.Contains('.', StringComparison.Ordinal) && !part.Contains('-', StringComparison.Ordinal)) ?? "";
    }
}
