using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Checks;

/// <summary>Checks one kind of parts; what several kinds need is here.</summary>
internal abstract class PartCheck(CheckedBook book)
{
    protected CheckedBook Book { get; } = book;

    public abstract void Run();

    protected void Add(object subject, string message) => Book.Add(subject, message);

    protected void Check(Criterion criterion, string name, bool aboutResult = false) => Book.Criteria.Check(criterion, name, aboutResult);

    protected void Days(object subject, Disposition disposition, int? target, int? review, string name, bool reviewed)
    {
        if (target is not null != (disposition == Disposition.SeeClinicianSoon) || target < 1)
        {
            Add(subject, $"{name}: target-days belongs to see-clinician-soon, always and only");
        }

        if (reviewed && (review is not null != disposition <= Disposition.SelfCareWithReview || review < 1))
        {
            Add(subject, $"{name}: review-days belongs to self-care and self-care-with-review, always and only");
        }
    }

    protected void Grounded(object subject, Grounds grounds, string name)
    {
        if (grounds.Sources.IsEmpty && grounds.Basis.IsEmpty)
        {
            Add(subject, $"{name}: names neither a source nor a basis");
        }

        foreach (var source in grounds.Sources.Where(s => !Book.Sources.Contains(s)))
        {
            Add(subject, $"{name}: there is no source '{source}' in the references");
        }
    }

    protected void Known(object subject, IEnumerable<string> exercises, string name)
    {
        foreach (var exercise in exercises.Where(e => !Book.Exercises.ContainsKey(e)))
        {
            Add(subject, $"{name}: there is no exercise '{exercise}'");
        }
    }

    protected void Needed(object subject, IEnumerable<string> needs, string name)
    {
        foreach (var need in needs)
        {
            if (need.StartsWith("tag:", StringComparison.Ordinal) ? !Book.Tags.Contains(need[4..]) : !Book.Exercises.ContainsKey(need))
            {
                Add(subject, $"{name}: needs '{need}', which is neither an exercise nor a tag of one");
            }
        }
    }

    protected void Numbered(object subject, int number, string name)
    {
        if (number is < 1 or > QuestionnaireItem.HighestNumber)
        {
            Add(subject, $"{name}: its number must be 1 to {QuestionnaireItem.HighestNumber}");
        }
    }

    protected void Unique<T>(IEnumerable<T> items, Func<T, string> id, string kind)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var item in items.Where(i => !seen.Add(id(i))))
        {
            Add(item, $"{kind} '{id(item)}' is there twice");
        }
    }
}
