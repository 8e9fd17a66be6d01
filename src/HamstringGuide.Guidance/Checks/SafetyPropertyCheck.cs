using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Safety;

namespace HamstringGuide.Guidance.Checks;

/// <summary>Safety properties name what there is, and say something.</summary>
internal sealed class SafetyPropertyCheck(CheckedBook book, IReadOnlyCollection<SafetyProperty> properties) : PartCheck(book)
{
    public override void Run()
    {
        Unique(properties, p => p.Id, "safety property");

        foreach (var property in properties)
        {
            var name = $"safety property '{property.Id}'";
            Grounded(property, property.Grounds, name);

            if (property.When is { } when)
            {
                Check(when, name, aboutResult: true);
            }

            if (property.Then.IsEmpty == property.Pair is null)
            {
                Add(property, $"{name}: says either then or pair; and not nothing");
            }

            foreach (var claim in property.Then)
            {
                Check(property, claim, name);
            }

            if (property.Pair is { } pair)
            {
                Check(property, pair, name);
            }
        }
    }

    private void Check(SafetyProperty property, SafetyClaim claim, string name)
    {
        switch (claim)
        {
            case SafetyClaim.DispositionIs { AtLeast: null, AtMost: null }:
                Add(property, $"{name}: disposition needs a limit");
                break;
            case SafetyClaim.SeenWithin { Days: < 1 }:
                Add(property, $"{name}: target-days is a number of days");
                break;
            case SafetyClaim.NoneAllowed none:
                Check(property, none.Exercises, none.Tags, $"{name}, allowed-none");
                break;
            case SafetyClaim.NoneShown none:
                Check(property, none.Exercises, none.Tags, $"{name}, shown-none");
                break;
            case SafetyClaim.OnlyAllowed only:
                Known(property, only.Exercises, $"{name}, allowed-only");
                break;
            case SafetyClaim.NoCause { Causes.IsEmpty: true }:
                Add(property, $"{name}, causes-none: names nothing");
                break;
            case SafetyClaim.NoCause none:
                foreach (var cause in none.Causes.Where(c => !Book.Causes.Contains(c)))
                {
                    Add(property, $"{name}: there is no cause '{cause}'");
                }

                break;
            case SafetyClaim.AnswersAre answers:
                Check(answers.Criterion, name);
                break;
            case SafetyClaim.CountIs count when count is { AtLeast: null, AtMost: null } || count.AtLeast < 0 || count.AtMost < count.AtLeast:
                Add(property, $"{name}: a count needs a least or a greatest number");
                break;
        }
    }

    private void Check(SafetyProperty property, IReadOnlyCollection<string> exercises, IReadOnlyCollection<string> tags, string name)
    {
        Known(property, exercises, name);

        foreach (var tag in tags.Where(t => !Book.Tags.Contains(t)))
        {
            Add(property, $"{name}: no exercise has the tag '{tag}'");
        }

        if (exercises.Count + tags.Count == 0)
        {
            Add(property, $"{name}: names nothing");
        }
    }

    private void Check(SafetyProperty property, AnswerPair pair, string name)
    {
        if (!pair.NeverLower && !pair.KeepsRedFlags && pair.Same.IsEmpty)
        {
            Add(property, $"{name}: compares nothing");
        }

        switch (pair.Second)
        {
            case AnswerChange.MoreTicked { Questions.IsEmpty: true } or AnswerChange.AlsoAnswered { Questions.IsEmpty: true }:
                Add(property, $"{name}: names no question");
                break;
            case AnswerChange.MoreTicked more:
                foreach (var question in more.Questions.Where(q => Asked(property, q, name) is { Type: not QuestionType.Multiple }))
                {
                    Add(property, $"{name}: question '{question}' takes one answer only");
                }

                break;
            case AnswerChange.AlsoAnswered also:
                foreach (var question in also.Questions)
                {
                    Asked(property, question, name);
                }

                break;
            case AnswerChange.Instead instead when Asked(property, instead.Question, name) is { } question:
                foreach (var option in new[] { instead.From, instead.To }.Where(o => question.Options.All(x => x.Id != o)))
                {
                    Add(property, $"{name}: question '{question.Id}' has no option '{option}'");
                }

                break;
        }
    }

    private QuestionnaireItem? Asked(SafetyProperty property, string question, string name)
    {
        if (!Book.Questions.TryGetValue(question, out var item))
        {
            Add(property, $"{name}: there is no question '{question}'");
        }

        return item;
    }
}
