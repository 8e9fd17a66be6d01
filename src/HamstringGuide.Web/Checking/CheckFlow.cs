using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Web.Checking;

/// <summary>Where the check goes next. All state is in the address; nothing is kept here.</summary>
public sealed class CheckFlow(TimeProvider clock)
{
    /// <summary>Today in UTC: the day that answers count as finished on.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The address after a page was sent and found valid.</summary>
    /// <param name="before">The answers before, to keep their day when nothing has changed.</param>
    public string After(CheckSubmission sent, CodedAnswers? before)
    {
        var path = sent.Path;

        if (sent.UncoversMore)
        {
            return CheckAddress.Page(AnswerCode.Write(path.Counted, null), sent.Page.Page.Number);
        }

        return path.IsStoppedEarly || path.NextPage is null
            ? Result(path, before)
            : CheckAddress.Next(AnswerCode.Write(path.Counted, null));
    }

    /// <summary>The address of the result of complete answers.</summary>
    public string Result(QuestionnairePath path, CodedAnswers? before)
    {
        var counted = path.Counted;
        var undated = AnswerCode.Write(counted, null);
        var unchanged = before is not null && AnswerCode.Write(before.Answers, null) == undated;
        var finished = (unchanged ? before!.FinishedOn : null) ?? Today;

        return CheckAddress.Result(counted.Guidebook.Release, AnswerCode.Write(counted, finished));
    }
}
