using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Web.Checking;

/// <summary>Where the check goes next. All state is in the address; nothing is kept here.</summary>
public sealed class CheckFlow(TimeProvider clock)
{
    /// <summary>The last day that answers can be finished on: codes hold little more, and a plan needs some weeks.</summary>
    public static readonly DateOnly LastDay = AnswerCode.Epoch.AddYears(89);

    /// <summary>Today in UTC: the day that answers count as finished on. Of a clock that is wrong, the nearest day that a code can hold.</summary>
    public DateOnly Today => DateOnly.FromDayNumber(Math.Clamp(
        DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber, AnswerCode.Epoch.DayNumber, LastDay.DayNumber));

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
