using HamstringGuide.Content.Library;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Pages.Shared;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>All that the page of an exercise must say, for every exercise.</summary>
public sealed class ExercisePageTests(GuideApp app) : IClassFixture<GuideApp>
{
    public static TheoryData<string> Ids => [.. RealContent.Guidebook.Parts.Exercises.Select(exercise => exercise.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Get_Exercise_SaysHowToDoIt(string id)
    {
        var exercise = RealContent.Guidebook.Exercise(id)!;

        var words = (await app.PageAsync($"/exercises/{id}")).MainWords();

        string[] needed =
        [
            exercise.Name, exercise.Target, exercise.Equipment, Words.Sentence(exercise.Position), exercise.Start, exercise.End, exercise.StopIf,
            .. exercise.Steps, .. exercise.Errors, exercise.Easier.Text, exercise.Harder.Text,
            .. exercise.Regimens.SelectMany(regimen => regimen.Figures().Select(figure => figure.Number).Append(regimen.ToSentence())),
            .. exercise.Regimens.Select(regimen => $"Keep pain at {regimen.PainLimit} of 10 or less"),
            .. PageOf(exercise).Text.Passages.Select(passage => passage.Text),
            Words.Kind(exercise.Kind),
        ];
        Assert.All(needed, part => Assert.Contains(part, words, StringComparison.Ordinal));
        Assert.Equal(exercise.Gentle, words.Contains("It counts as gentle.", StringComparison.Ordinal));
        Assert.Equal(!exercise.Gentle, words.Contains("It is not one of the gentle exercises.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Get_Exercise_SaysHowSureWeAreAndWhenItWasChecked(string id)
    {
        var exercise = RealContent.Guidebook.Exercise(id)!;

        var page = await app.PageAsync($"/exercises/{id}");

        var words = page.MainWords();
        Assert.Contains(Words.Evidence(exercise.Evidence), words, StringComparison.Ordinal);
        Assert.Contains(exercise.EvidenceNote ?? "", words, StringComparison.Ordinal);
        Assert.All(exercise.Grounds.Sources.Select(source => RealContent.Guidebook.Source(source)!), source =>
        {
            Assert.Contains(source.Title.TrimEnd('.'), words, StringComparison.Ordinal);
            Assert.True(SourceWords.Address(source) is not { } address || page.Links().Contains(address));
        });
        var review = PageOf(exercise).Review;
        Assert.Contains($"Checked against its sources on {Dates.WithYear(review.Checked)}", words, StringComparison.Ordinal);
        Assert.Contains($"Next check by {Dates.WithYear(review.Due)}", words, StringComparison.Ordinal);
        Assert.Contains("Not yet reviewed by a clinician", words, StringComparison.Ordinal);
        Assert.Contains($"{Dates.WithYear(review.Published)}: first published.", words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Get_Exercise_LeadsOn(string id)
    {
        var parts = RealContent.Guidebook.Parts;
        var exercise = RealContent.Guidebook.Exercise(id)!;
        var browse = PageOf(exercise).Browse;

        var page = await app.PageAsync($"/exercises/{id}");

        Assert.Equal(
            exercise.Easier.Exercises.Concat(exercise.Harder.Exercises).Select(other => $"/exercises/{other}"),
            page.LinksUnder("easier").Where(link => link != "#easier"));
        Assert.Equal(
            [
                .. parts.CauseRules.Causes.Where(cause => cause.Phases.Any(phase => phase.Exercises.Contains(id))).Select(cause => $"/causes/{cause.Id}"),
                .. RealContent.Content.Library.Articles.Where(article => article.Exercises.Contains(id)).Select(article => $"/articles/{article.Slug}"),
            ],
            page.LinksUnder("uses"));
        Assert.Equal(
            [.. browse.Purposes.Select(purpose => $"/exercises?purpose={purpose}").Order(), .. browse.Places.Select(place => $"/exercises?place={place}").Order()],
            page.Links(".facts a").OrderByDescending(link => link.Contains("purpose=", StringComparison.Ordinal)).ThenBy(link => link));
        Assert.All(
            parts.CauseRules.Causes.SelectMany(cause => cause.Phases.Where(phase => phase.Exercises.Contains(id))),
            phase => Assert.Contains(phase.For, page.MainWords(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Get_Exercise_TellsEveryRuleThatLeavesItOutAndNoOther(string id)
    {
        var exercise = RealContent.Guidebook.Exercise(id)!;

        var page = await app.PageAsync($"/exercises/{id}");

        var words = page.MainWords();
        Assert.All(RealContent.Guidebook.Parts.Contraindications, rule =>
        {
            var told = page.GetElementById($"not-{rule.Id}");
            Assert.Equal(IsRemoved(rule, exercise), told is not null);
            Assert.Equal(IsRemoved(rule, exercise), words.Contains(rule.Why, StringComparison.Ordinal));
            Assert.Equal(IsRemoved(rule, exercise), page.QuerySelectorAll(".instead li").Any(line => line.Words() == rule.Name));

            if (told is not null)
            {
                Assert.StartsWith($"{rule.Name} {rule.Why} Rule {rule.Ref}. From: ", told.Words(), StringComparison.Ordinal);
                Assert.All(rule.Grounds.Sources, source => Assert.Contains(RealContent.Guidebook.Source(source)!.ShortName(), told.Words(), StringComparison.Ordinal));
                Assert.Equal(rule.Lasting ? "As long as it is so" : "For now", told.ParentElement!.PreviousElementSibling!.PreviousElementSibling!.Words());
            }
        });
        Assert.Equal(
            RealContent.Guidebook.Parts.Contraindications.Any(rule => IsRemoved(rule, exercise)),
            !words.Contains("No rule of the check leaves this exercise out.", StringComparison.Ordinal));
    }

    /// <summary>What is written by hand could say something else than the rules.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Get_Exercise_DoesNotShowTheWrittenLine(string id)
    {
        if (RealContent.Guidebook.Exercise(id)!.NotFor is { } written)
        {
            Assert.DoesNotContain(written, (await app.PageAsync($"/exercises/{id}")).MainWords(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Whys_AreToldApart() =>
        Assert.Equal(
            RealContent.Guidebook.Parts.Contraindications.Length,
            RealContent.Guidebook.Parts.Contraindications.Select(rule => rule.Why).Distinct().Count());

    /// <summary>As content/README.md describes it, by itself.</summary>
    private static bool IsRemoved(Contraindication rule, Exercise exercise) => rule.Removes.AllBut.Length > 0
        ? !rule.Removes.AllBut.Contains(exercise.Id)
        : rule.Removes.Exercises.Contains(exercise.Id) || rule.Removes.Tags.Intersect(exercise.Tags).Any();

    private static ExercisePage PageOf(Exercise exercise) => RealContent.Content.Library.Exercises[exercise.Id];
}
