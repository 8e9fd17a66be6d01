using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Checks;

/// <summary>The names in criteria.</summary>
internal sealed class CriterionCheck(CheckedBook book)
{
    /// <summary>Every name in the criterion exists and fits.</summary>
    /// <param name="aboutResult">It may look at the result.</param>
    public void Check(Criterion criterion, string name, bool aboutResult)
    {
        switch (criterion)
        {
            case Criterion.AllOf all:
                foreach (var part in all.Parts)
                {
                    Check(part, name, aboutResult);
                }

                break;
            case Criterion.AnyOf any:
                foreach (var part in any.Parts)
                {
                    Check(part, name, aboutResult);
                }

                if (any.Parts.IsEmpty)
                {
                    book.Add(criterion, $"{name}: an empty 'any' is never true");
                }

                break;
            case Criterion.Not not:
                Check(not.Part, name, aboutResult);
                break;
            case Criterion.FindingIs finding when !book.Findings.ContainsKey(finding.Finding):
                book.Add(criterion, $"{name}: there is no finding '{finding.Finding}'");
                break;
            case Criterion.AnswerIs answer:
                Check(answer, name);
                break;
            case Criterion.ScoreIs score:
                Check(score, name);
                break;
            case Criterion.ResultHas result when !aboutResult:
                book.Add(criterion, $"{name}: '{result.Aspect.ToId()}' looks at the result; only care tips and safety properties may do that");
                break;
            case Criterion.ResultHas result:
                Check(result, name);
                break;
        }
    }

    private void Check(Criterion.AnswerIs criterion, string name)
    {
        if (!book.Questions.TryGetValue(criterion.Question, out var question))
        {
            book.Add(criterion, $"{name}: there is no question '{criterion.Question}'");
            return;
        }

        if (criterion.Options.IsEmpty)
        {
            book.Add(criterion, $"{name}: names no option of '{criterion.Question}'");
        }

        foreach (var option in criterion.Options.Where(o => question.Options.All(x => x.Id != o)))
        {
            book.Add(criterion, $"{name}: question '{criterion.Question}' has no option '{option}'");
        }
    }

    private void Check(Criterion.ScoreIs criterion, string name)
    {
        if (!book.Questions.TryGetValue(criterion.Question, out var question))
        {
            book.Add(criterion, $"{name}: there is no question '{criterion.Question}'");
        }
        else if (question.Scale is not { } scale)
        {
            book.Add(criterion, $"{name}: question '{criterion.Question}' has no numbers");
        }
        else if (criterion is { AtLeast: null, AtMost: null } || criterion.AtLeast < scale.Min || criterion.AtLeast > scale.Max
            || criterion.AtMost < scale.Min || criterion.AtMost > scale.Max || criterion.AtLeast > criterion.AtMost)
        {
            book.Add(criterion, $"{name}: '{criterion.Question}' goes from {scale.Min} to {scale.Max}");
        }
    }

    private void Check(Criterion.ResultHas criterion, string name)
    {
        IReadOnlyCollection<string> known = criterion.Aspect switch
        {
            ResultAspect.Level => EnumId.All<Disposition>(),
            ResultAspect.Cause => book.Causes,
            ResultAspect.Shown => [.. book.Exercises.Keys, "any"],
            ResultAspect.Allowed => book.Exercises.Keys,
            _ => book.Tags,
        };

        foreach (var id in criterion.Ids.Where(id => !known.Contains(id)))
        {
            book.Add(criterion, $"{name}: '{criterion.Aspect.ToId()}' knows no '{id}'");
        }
    }

    /// <summary>Ids of the questions that it reads, directly or through findings.</summary>
    public IEnumerable<string> Reads(Criterion criterion) => Reads(criterion, []).Distinct();

    /// <summary>The way back to a finding that its own condition leads to; null when there is none.</summary>
    public string? Circle(Finding finding) => Circle(finding.Id, finding.When, []);

    private IEnumerable<string> Reads(Criterion criterion, HashSet<string> seen) => criterion switch
    {
        Criterion.AnswerIs answer => [answer.Question],
        Criterion.ScoreIs score => [score.Question],
        Criterion.AllOf all => all.Parts.SelectMany(p => Reads(p, seen)),
        Criterion.AnyOf any => any.Parts.SelectMany(p => Reads(p, seen)),
        Criterion.Not not => Reads(not.Part, seen),
        Criterion.FindingIs f when seen.Add(f.Finding) && book.Findings.TryGetValue(f.Finding, out var finding) => Reads(finding.When, seen),
        _ => [],
    };

    private string? Circle(string start, Criterion criterion, HashSet<string> seen) => criterion switch
    {
        Criterion.FindingIs f when f.Finding == start => start,
        Criterion.FindingIs f when seen.Add(f.Finding) && book.Findings.TryGetValue(f.Finding, out var next) =>
            Circle(start, next.When, seen) is { } rest ? $"{f.Finding}, {rest}" : null,
        Criterion.AllOf all => all.Parts.Select(p => Circle(start, p, seen)).FirstOrDefault(c => c is not null),
        Criterion.AnyOf any => any.Parts.Select(p => Circle(start, p, seen)).FirstOrDefault(c => c is not null),
        Criterion.Not not => Circle(start, not.Part, seen),
        _ => null,
    };
}
