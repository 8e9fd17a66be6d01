using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Content.Library;

internal static class SelfTestReader
{
    public static ImmutableArray<Draft<SelfTest>> Read(ContentFolder folder) =>
        [.. folder.OpenAll("self-tests", ".md", required: true).Select(file => Draft<SelfTest>.Read(file, SelfTest))];

    /// <summary>A test's outcomes are the answers to its question in the check.</summary>
    public static void Check(Draft<SelfTest> draft, Questionnaire questionnaire)
    {
        var test = draft.Page;

        if (!draft.IsSound)
        {
            return;
        }

        if (questionnaire.Items.FirstOrDefault(item => item.Id == test.Question) is not { } question)
        {
            draft.Problem("question", $"there is no question '{test.Question}'");
            return;
        }

        if (!question.IsSelfTest)
        {
            draft.Problem("question", $"the question '{question.Id}' is not one of a self-test: it has no 'when-skipped'");
            return;
        }

        var options = question.Options.Select(option => option.Id).Where(id => id != question.WhenSkipped);

        if (!options.SequenceEqual(test.Outcomes.Select(outcome => outcome.Option)))
        {
            draft.Problem("outcomes", $"the outcomes must be those of the question '{question.Id}', in its order: {string.Join(", ", options)}");
        }
    }

    private static SelfTest SelfTest(MapReader item, ReferenceList references) => new()
    {
        Slug = Slug.Of(item.File),
        Title = item.Text("title"),
        Description = item.Text("description"),
        Review = ReviewReader.Read(item),
        Question = item.Text("question"),
        Outcomes = item.Entries("outcomes", outcome => Outcome(outcome, references)),
        Causes = references.Ids(item, "causes", "cause"),
        Related = references.Ids(item, "related", "article"),
        Text = RichText.Empty,
    };

    private static SelfTestOutcome Outcome(MapReader item, ReferenceList references)
    {
        var next = references.Links(item, "next");

        if (item.IsSound && next.IsEmpty)
        {
            item.File.Problem(item.LineOf("next"), "an outcome leads on to at least one page");
        }

        return new()
        {
            Option = item.Text("option"),
            Says = item.Text("says"),
            Next = next,
        };
    }
}
