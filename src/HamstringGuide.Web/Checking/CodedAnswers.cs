using System.Diagnostics.CodeAnalysis;
using HamstringGuide.Guidance;

namespace HamstringGuide.Web.Checking;

/// <summary>Answers out of an address, with the day they were finished.</summary>
public sealed record CodedAnswers(Answers Answers, DateOnly? FinishedOn)
{
    /// <summary>Reads a code for a guidebook.</summary>
    /// <param name="problem">What to tell the visitor when there is nothing to show.</param>
    public static bool TryRead(
        string code,
        Guidebook guidebook,
        [NotNullWhen(true)] out CodedAnswers? coded,
        out CodeProblem problem)
    {
        coded = null;

        if (!AnswerCode.TryRead(code, out var read, out var damage))
        {
            problem = damage == AnswerCodeProblem.LaterVersion ? CodeProblem.LaterVersion : CodeProblem.Damaged;
            return false;
        }

        var reading = read.ToAnswers(guidebook);
        problem = CodeProblem.OtherEdition;

        if (!reading.Problems.IsEmpty)
        {
            return false;
        }

        coded = new(reading.Answers, read.FinishedOn);
        return true;
    }
}

/// <summary>Why an address shows nothing.</summary>
public enum CodeProblem
{
    /// <summary>Cut short or mistyped.</summary>
    Damaged,

    /// <summary>Made by a later version of the program.</summary>
    LaterVersion,

    /// <summary>Holds an answer that this edition of the guide does not know.</summary>
    OtherEdition,

    /// <summary>The edition named in the address is not known here.</summary>
    UnknownRelease,
}
