using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides.Rules;
using HamstringGuide.Web.Pages.HowItWorks;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.HowItWorks;

/// <summary>Everything the guide goes by can be read: nothing of the real guidebook is missing from these pages.</summary>
public sealed partial class RulePagesTests(GuideApp app) : IClassFixture<GuideApp>
{
    private static readonly Guidebook Guidebook = RealContent.Guidebook;
    private static readonly GuidebookParts Parts = Guidebook.Parts;
    private static readonly ConditionWords Conditions = new(Guidebook);

    [Fact]
    public async Task Questions_AreAllThereWithEveryWord()
    {
        var page = await Read(RuleAddress.Questions);

        Assert.All(Parts.Questionnaire.Pages, part => Assert.Contains(part.Heading, Text(page.Body!), StringComparison.Ordinal));
        Assert.All(Parts.Questionnaire.Items, question => Shows(
            Entry(page, question.Id),
            [
                question.Label, question.Text, question.Help ?? "", question.Why, question.Optional ? "May be skipped" : question.Missing,
                .. question.Options.SelectMany(option => new[] { option.Text, option.Id }),
            ],
            question.EnableWhen is { } when ? [when] : [],
            question.Grounds));
    }

    [Fact]
    public async Task Questions_NameWhatReadsThem()
    {
        var page = await Read(RuleAddress.Questions);

        Assert.NotNull(Entry(page, "weight-bearing").QuerySelector("a[href='/how-it-works/rules#cannot-take-four-steps']"));
        Assert.NotNull(Entry(page, "nerve-features").QuerySelector("a[href='/how-it-works/contraindications#irritated-nerve']"));
        Assert.Contains("No condition reads it", Text(Entry(page, "goal")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_AreAllThereWithEveryWord()
    {
        var page = await Read(RuleAddress.Rules);

        Assert.All(Parts.RedFlags, rule =>
        {
            Shows(
                Entry(page, rule.Id),
                [
                    rule.Ref, rule.Id, rule.Name, rule.Suspected, rule.Say, RuleWords.Level(Guidebook, rule.Disposition, rule.TargetDays),
                    RuleWords.Permission(rule.Permission),
                ],
                [rule.When],
                rule.Grounds);
            Assert.Equal(rule.Disposition.ToId(), Entry(page, rule.Id).Closest("section")!.GetAttribute("aria-labelledby"));
        });
    }

    [Fact]
    public async Task Findings_AreAllThereWithTheirConditions()
    {
        var page = await Read(RuleAddress.Findings);

        Assert.All(Parts.Findings, finding => Shows(
            Entry(page, finding.Id), [finding.Ref, finding.Id, finding.Means[1..]], [finding.When], new([], [])));
    }

    [Fact]
    public async Task Causes_AreAllThereWithPointsAndStages()
    {
        var page = await Read(RuleAddress.Causes);

        Assert.All(Parts.CauseRules.Causes, cause => Shows(
            Entry(page, cause.Id),
            [
                cause.Name, RuleWords.Level(Guidebook, cause.Disposition, cause.TargetDays, cause.ReviewDays), $"{cause.PainLimit} of 10",
                cause.Escalates is { } sooner ? RuleWords.Level(Guidebook, sooner.To, sooner.TargetDays) : "",
                .. cause.Points.Select(points => RuleWords.Points(points.Points)),
                .. cause.Phases.SelectMany(phase => phase.Exercises.Select(id => Guidebook.Exercise(id)!.Name).Append(phase.For[1..])),
                .. cause.Messages, .. cause.Do.Select(line => line.Text), .. cause.Avoid.Select(line => line.Text),
            ],
            [
                cause.Requires, .. cause.Points.Select(points => points.When),
                .. new[] { cause.AloneWhen, cause.Escalates?.When }.Concat(cause.Phases.Select(phase => phase.When)).OfType<Criterion>(),
            ],
            cause.Grounds));
    }

    [Fact]
    public async Task Contraindications_AreAllThereWithEveryExerciseTheyTakeAway()
    {
        var page = await Read(RuleAddress.Contraindications);

        Assert.All(Parts.Contraindications, rule =>
        {
            var entry = Entry(page, rule.Id);

            Shows(
                entry,
                [rule.Ref, rule.Id, rule.Name, rule.Why, rule.Lasting ? "Lasting" : "For now", .. rule.Removes.Tags],
                [rule.When],
                rule.Grounds);
            Assert.All(
                Parts.Exercises.Where(rule.Removes.Hits),
                exercise => Assert.NotNull(entry.QuerySelector($"a[href='/exercises/{exercise.Id}']")));
        });
    }

    [Fact]
    public async Task Tips_AreAllThereWithTheWordsOfEveryResult()
    {
        var page = await Read(RuleAddress.Tips);

        Assert.All(Parts.CareTips, tip => Shows(
            Entry(page, tip.Id), [tip.Title, .. tip.Text.Split("{moves}"), .. tip.Moves.Select(id => Guidebook.Exercise(id)!.Name)], [tip.When], tip.Grounds));
        Assert.All(
            Parts.CareTexts.SafetyNet.SelectMany(card => card.Signs.Prepend(card.Heading)).Append(Parts.CareTexts.PermissionReason),
            words => Assert.Contains(Flat(words), Text(page.QuerySelector("main")!), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Drawing_AndItsTextSayTheSame()
    {
        var page = await Read(RuleAddress.Overview);
        var drawn = page.QuerySelectorAll(".track text.track__number").Select(number => int.Parse(number.TextContent));
        var told = page.QuerySelectorAll(".course > li > ul > li").ToArray();

        Assert.Equal(
            Parts.Questionnaire.Items.Select(question => $"/how-it-works/questions#{question.Id}"),
            told.Select(line => line.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal(
            drawn,
            told.Where(line => Text(line).Contains("depending on", StringComparison.Ordinal))
                .Select(line => Text(line).Split('(')[1].Split(')')[0])
                .Select(names => Parts.Questionnaire.Items.Count(question => $", {names}, ".Contains($", {question.Label}, ", StringComparison.Ordinal))));
        Assert.Equal(
            page.QuerySelectorAll(".track .track__ring--optional").Length,
            told.Count(line => Text(line).Contains("may be skipped", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task EveryAnchor_LeadsToAnEntry()
    {
        var pages = new Dictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        var broken = new List<string>();
        var followed = 0;

        foreach (var address in RulePage.All(Parts).Select(page => page.Address).Append(RuleAddress.Overview).ToArray())
        {
            foreach (var link in (await Open(address)).QuerySelectorAll("a[href*='#']").Select(a => a.GetAttribute("href")!).Distinct())
            {
                var parts = link.Split('#');
                var target = await Open(parts[0].Length == 0 ? address : parts[0]);
                followed++;

                if (target.GetElementById(parts[1]) is null)
                {
                    broken.Add($"{address}: {link}");
                }
            }
        }

        Assert.Empty(broken);
        Assert.True(followed > 500, $"Only {followed} anchors were found.");
        Assert.All(pages.Values, page => Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(same => same.Count() > 1).Select(same => same.Key)));

        async Task<IHtmlDocument> Open(string address) => pages.TryGetValue(address, out var page) ? page : pages[address] = await Read(address);
    }

    [Fact]
    public async Task EveryPage_SaysWhatAnUnansweredQuestionMeans()
    {
        foreach (var part in RulePage.All(Parts).Where(part => part.Address != RuleAddress.Scorecard))
        {
            var page = await Read(part.Address);

            Assert.Contains("not answered, or was hidden, counts as not true", Text(page.Body!), StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector($"footer a[href='{RuleAddress.Overview}']"));
        }
    }

    private async Task<IHtmlDocument> Read(string address) => await (await app.Visitor().GetAsync(address)).ReadAsync();

    private static IElement Entry(IHtmlDocument page, string id) => page.QuerySelector($"article[id='{id}']") ?? throw new InvalidOperationException($"There is no entry {id}.");

    /// <summary>The entry has all the words, each piece of its conditions in order, and a link to each source.</summary>
    private static void Shows(IElement entry, string[] words, Criterion[] conditions, Grounds grounds)
    {
        var text = Text(entry);

        Assert.All(words, word => Assert.Contains(Flat(word), text, StringComparison.Ordinal));
        Assert.All(conditions, condition =>
        {
            var from = 0;

            Assert.All(Pieces(Conditions.Of(condition)), piece =>
            {
                var at = text.IndexOf(piece, from, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{entry.Id}: “{piece}” is missing, or not in its place.");
                from = at + piece.Length;
            });
        });
        Assert.All(grounds.Sources, source => Assert.NotNull(entry.QuerySelector($"a[href='/references#{source}']")));
        Assert.All(grounds.Basis, basis => Assert.Contains(Pages.Shared.Words.Basis(basis), text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Pieces(ConditionText text) =>
        [Flat(string.Concat(text.Says.Select(run => run.Text))), .. text.Choices.Select(choice => Flat(choice.Text)), .. text.Parts.SelectMany(Pieces)];

    private static string Text(INode node) => Flat(node.TextContent);

    private static string Flat(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
