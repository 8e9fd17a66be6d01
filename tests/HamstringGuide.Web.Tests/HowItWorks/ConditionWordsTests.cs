using HamstringGuide.Guidance;
using HamstringGuide.Testing;
using HamstringGuide.Web.Guides.Rules;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.HowItWorks;

/// <summary>What a clinician reads for each kind of condition, and for conditions within conditions.</summary>
public sealed class ConditionWordsTests
{
    private static readonly Criterion Limp = new Criterion.AnswerIs("weight-bearing", ["walk-limp"]);
    private static readonly Criterion Bruise = new Criterion.AnswerIs("bruising", ["small", "large"]);
    private static readonly Criterion Nerve = new Criterion.FindingIs("nerve");
    private static readonly Criterion Strong = new Criterion.ScoreIs("pain-score", 7, null);

    private readonly ConditionWords _words = new(Renamed.Guidebook);

    [Fact]
    public void Answer_OfOneChoice_IsThatChoice() => Says("weight-bearing is “walk-limp”", Limp);

    [Fact]
    public void Answers_OfOneChoice_AreAlternatives() => Says("bruising is one of “small”, “large”", Bruise);

    [Fact]
    public void Answer_AmongTicks_IsIncluded() =>
        Says("swelling includes “calf”", new Criterion.AnswerIs("swelling", ["calf"]));

    [Fact]
    public void Answers_AmongTicks_NeedOneTick() =>
        Says("swelling includes at least one of “calf”, “thigh”", new Criterion.AnswerIs("swelling", ["calf", "thigh"]));

    [Theory]
    [InlineData(4, null, "pain-score is at least 4")]
    [InlineData(null, 6, "pain-score is at most 6")]
    [InlineData(4, 6, "pain-score is 4 to 6")]
    [InlineData(0, 0, "pain-score is exactly 0")]
    public void Score_HasItsLimits(int? least, int? most, string says) => Says(says, new Criterion.ScoreIs("pain-score", least, most));

    [Fact]
    public void Finding_HasItsMeaning() => Says("Finding “nerve”", Nerve);

    [Fact]
    public void All_NamesEachPart() => Says("All of these: (weight-bearing is “walk-limp”; Finding “nerve”)", All(Limp, Nerve));

    [Fact]
    public void Any_NamesEachPart() => Says("At least one of these: (weight-bearing is “walk-limp”; Finding “nerve”)", Any(Limp, Nerve));

    [Fact]
    public void GroupOfOne_IsThatOne()
    {
        Says("Finding “nerve”", All(Nerve));
        Says("Finding “nerve”", Any(Nerve));
        Says("Not: Finding “nerve”", Not(All(Any(Nerve))));
    }

    [Fact]
    public void EmptyGroup_IsAlwaysOrNeverTrue()
    {
        Says("Always true", All());
        Says("Never true", Any());
        Says("Never true", Not(All()));
        Says("Always true", Not(Any()));
    }

    [Fact]
    public void Not_OfAStatement_StandsBeforeIt()
    {
        Says("Not: weight-bearing is “walk-limp”", Not(Limp));
        Says("Not: bruising is one of “small”, “large”", Not(Bruise));
        Says("Not: pain-score is at least 7", Not(Strong));
        Says("Not: Finding “nerve”", Not(Nerve));
    }

    [Fact]
    public void Not_OfAGroup_SaysHowManyMustBeFalse()
    {
        Says("None of these: (Finding “nerve”; pain-score is at least 7)", Not(Any(Nerve, Strong)));
        Says("Not all of these together: (Finding “nerve”; pain-score is at least 7)", Not(All(Nerve, Strong)));
    }

    [Fact]
    public void Not_Twice_IsTheStatement()
    {
        Says("Finding “nerve”", Not(Not(Nerve)));
        Says("All of these: (Finding “nerve”; pain-score is at least 7)", Not(Not(All(Nerve, Strong))));
    }

    [Fact]
    public void Nesting_KeepsWhatBelongsTogether() => Says(
        "All of these: (Finding “nerve”; At least one of these: (weight-bearing is “walk-limp”; Not all of these together: "
        + "(Not: pain-score is at least 7; bruising is one of “small”, “large”)); None of these: (pain-score is at least 7; Finding “nerve”))",
        All(Nerve, Any(Limp, Not(All(Not(Strong), Bruise))), Not(Any(Strong, Nerve))));

    [Theory]
    [InlineData(ResultAspect.Level, "same-day-urgent", "The level is “same-day-urgent”")]
    [InlineData(ResultAspect.Level, "self-care,same-day-urgent", "The level is one of “self-care”, “same-day-urgent”")]
    [InlineData(ResultAspect.Cause, "knee-oa", "A cause that is shown is “knee-oa”")]
    [InlineData(ResultAspect.Cause, "knee-oa,unclear", "A cause that is shown is one of “knee-oa”, “unclear”")]
    [InlineData(ResultAspect.Shown, "any", "At least one exercise is shown")]
    [InlineData(ResultAspect.Shown, "walking", "An exercise that is shown is “walking”")]
    [InlineData(ResultAspect.Allowed, "walking,bridge", "An exercise that is allowed is one of “walking”, “bridge”")]
    [InlineData(ResultAspect.ShownTag, "impact", "An exercise that is shown has the tag “impact”")]
    [InlineData(ResultAspect.AllowedTag, "impact,supine", "An exercise that is allowed has one of the tags “impact”, “supine”")]
    public void Result_HasItsAspect(ResultAspect aspect, string ids, string says) =>
        Says(says, new Criterion.ResultHas(aspect, [.. ids.Split(',')]));

    [Fact]
    public void Words_LeadToTheirEntries()
    {
        var text = _words.Of(All(Limp, Nerve, new Criterion.ResultHas(ResultAspect.Cause, ["knee-oa"]), new Criterion.ResultHas(ResultAspect.Shown, ["walking"])));

        Assert.Equal(
            [
                "/how-it-works/questions#weight-bearing", "/how-it-works/findings#nerve", "/how-it-works/causes#knee-oa", "/exercises/walking",
            ],
            text.Parts.Select(part => part.Says.Concat(part.Choices).Single(run => run.Address is not null).Address));
    }

    [Fact]
    public void Words_OfTheRealGuidebook_AreThoseOfTheQuestionnaire()
    {
        var question = RealContent.Guidebook.Question("weight-bearing")!;

        var text = new ConditionWords(RealContent.Guidebook).Of(Limp);

        Assert.Equal($"{question.Label} is “{question.Options.Single(o => o.Id == "walk-limp").Text}”", text.ToString());
    }

    private void Says(string words, Criterion criterion) => Assert.Equal(words, _words.Of(criterion).ToString());

    private static Criterion All(params Criterion[] parts) => new Criterion.AllOf([.. parts]);

    private static Criterion Any(params Criterion[] parts) => new Criterion.AnyOf([.. parts]);

    private static Criterion Not(Criterion part) => new Criterion.Not(part);
}
