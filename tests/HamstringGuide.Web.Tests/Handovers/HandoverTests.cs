using HamstringGuide.Content.Cases;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Testing;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Handovers;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Handovers;

/// <summary>A clinician must be able to trust a hand-over: nothing reported is lost, and what is not known is never a "no".</summary>
public sealed class HandoverTests
{
    private static readonly Assessor Assessor = new(RealContent.Guidebook);

    public static TheoryData<string> Names => ExampleNames.All;

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Example_HasEveryPositiveAnswerInThePatientsWords(string name)
    {
        var (handover, path) = Written(name);

        var told = Words(handover, "presentation") + Words(handover, "reported");
        var positive = path.Shown.SelectMany(question => path.Counted[question.Id].Select(answer => (question, answer)))
            .Where(given => !AnswerSense.IsDenial(given.question, given.answer) && !AnswerSense.IsUnsure(given.question.Id, given.answer));
        Assert.All(positive, given => Assert.Contains(AnswerWords.Of(given.question, given.answer), told, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Example_HasNothingThatIsNotKnownAmongTheNegatives(string name)
    {
        var (handover, path) = Written(name);

        var negatives = handover.Part("denied").Lines.Select(line => line.Label).ToArray();
        var unknown = RealContent.Guidebook.Parts.Questionnaire.Items.Where(question =>
            !path.Shows(question.Id) || path.Counted[question.Id].IsEmpty || path.Counted[question.Id].Any(answer => AnswerSense.IsUnsure(question.Id, answer)));
        Assert.Empty(unknown.Select(question => question.Label).Intersect(negatives));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Example_NamesNoSignThatWasTickedAmongTheNegatives(string name)
    {
        var (handover, path) = Written(name);

        foreach (var question in path.Shown)
        {
            var denied = handover.Part("denied").Lines.FirstOrDefault(line => line.Label == question.Label)?.Text.Split(": ")[^1].Split("; ") ?? [];
            Assert.Empty(question.Options.Where(o => path.Counted[question.Id].Contains(o.Id) && !AnswerSense.IsDenial(question, o.Id))
                .Select(option => ClinicalTerms.Of(question, option)).Intersect(denied));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Example_HasEveryFiredRuleAndSettlesOrLeavesOpenTheOthers(string name)
    {
        var (handover, path) = Written(name);
        var fired = RealContent.Find(name).Expected.Rules;
        var rules = Settled(path);

        var found = handover.Part("flags").Lines.Select(line => line.Label).ToArray();

        Assert.All(fired, id => Assert.Contains(found, label => label!.StartsWith(Ref(id) + " ", StringComparison.Ordinal)));
        Assert.Equal(
            RealContent.Guidebook.Parts.RedFlags.Select(rule => rule.Id).Order(),
            fired.Concat(rules.NotMet.Select(rule => rule.Id)).Concat(rules.Open.Select(rule => rule.Id)).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_Example_SaysTheSameInAsciiAndShortLines(string name)
    {
        var (handover, _) = Written(name);

        var text = HandoverText.Of(handover);

        var lines = text.Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 0, HandoverText.Width));
        Assert.All(text, c => Assert.InRange(c, '\n', '~'));
        Assert.DoesNotContain('?', text);
        var oneLine = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All(handover.Parts.SelectMany(part => part.Lines), line =>
            Assert.Contains(HandoverText.Ascii(line.Label is null ? line.Text : $"{line.Label}: {line.Text}"), oneLine, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_NotSure_StandsUnderNotSure()
    {
        var (handover, path) = Written(RealContent.WorkedExamples.First(e => Path(e).Counted["bone-tender"] is ["not-sure"]).Name);

        Assert.Contains(handover.Part("unknown").Lines, line => line is { Label: "Sore on the bone", Text: "Not sure" });
        Assert.DoesNotContain(handover.Part("denied").Lines, line => line.Label == "Sore on the bone");
        Assert.True(path.Shows("bone-tender"));
    }

    [Fact]
    public void Write_EndedEarly_SaysWhatWasNotAskedAndLeavesItsRulesOpen()
    {
        var (handover, path) = Written(RealContent.WorkedExamples.First(e => e.Expected.Partial).Name);

        Assert.True(path.IsStoppedEarly);
        Assert.Contains(handover.Part("advised").Lines, line => line.Label == "Incomplete");
        Assert.Contains(handover.Part("unknown").Lines, line => line.Label!.StartsWith("Not asked: all ", StringComparison.Ordinal) && line.Text.Contains("Where", StringComparison.Ordinal));
        Assert.Contains(Settled(path).Open, rule => rule.Id == "cannot-take-four-steps");
    }

    [Fact]
    public void Write_Rule_IsOpenWhereTheAnswerIsNotSure()
    {
        var example = RealContent.WorkedExamples.First(e => Path(e) is { IsComplete: true, IsStoppedEarly: false } path
            && path.Shows("hamstring-power") && path.Counted["hamstring-power"] is ["not-tried"]
            && !e.Expected.Rules.Contains("possible-complete-tear"));

        Assert.Contains(Settled(Path(example)).Open, rule => rule.Id == "possible-complete-tear");
    }

    [Fact]
    public void Unsure_AreAllOptionsThatSayThatNothingIsKnown()
    {
        string[] phrases = ["not sure", "have not tried", "did not do"];

        foreach (var parts in RealContent.Content.Releases.Select(release => release.Guidebook).Append(RealContent.Parts))
        {
            foreach (var question in parts.Questionnaire.Items)
            {
                Assert.All(question.Options, option => Assert.Equal(
                    phrases.Any(phrase => option.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase)),
                    AnswerSense.IsUnsure(question.Id, option.Id)));
            }
        }
    }

    [Fact]
    public void Terms_AreOfOptionsThatThereAre()
    {
        var options = RealContent.Parts.Questionnaire.Items.SelectMany(question => question.Options.Select(option => $"{question.Id}/{option.Id}"));

        Assert.Empty(ClinicalTerms.Known.Except(options));
    }

    private static string Ref(string rule) => RealContent.Parts.RedFlags.Single(flag => flag.Id == rule).Ref;

    private static string Words(Handover handover, string part) => string.Join(' ', handover.Part(part).Lines.Select(line => line.Text));

    private static QuestionnairePath Path(WorkedExample example) => RealContent.Guidebook.Follow(example.AnswersFor(RealContent.Guidebook));

    private static SettledRules Settled(QuestionnairePath path) => new(RealContent.Guidebook, path, Assessor.Assess(path.Counted));

    private static (Handover Handover, QuestionnairePath Path) Written(string name)
    {
        var example = RealContent.Find(name);
        var path = Path(example);
        var assessment = Assessor.Assess(example.AnswersFor(RealContent.Guidebook));
        return (new HandoverWriter(RealContent.Guidebook, path, assessment, GuideApp.Today).Write("Now", null, "CODE"), path);
    }
}
