using HamstringGuide.Guidance;
using HamstringGuide.Proofs.Solving;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;
using HamstringGuide.Testing;

namespace HamstringGuide.Proofs.Agreement;

/// <summary>
/// What is proved is proved of the model. The model says the same as the guide for every one of many sets of answers, and z3 says
/// the same as we do of the model.
/// </summary>
public sealed class AgreementTests(Samples samples) : IClassFixture<Samples>
{
    private const int EachForZ3 = 80;

    private readonly Assessor _guide = new(RealContent.Guidebook);

    [Fact]
    public void Samples_AreManyAndEachRuleAndCauseComesAboutOften()
    {
        var rare = samples.Led
            .Select(led => (led.Id, Times: samples.All.Count(s => s.Values[led.ComesAbout])))
            .Where(led => led.Times < 50);

        Assert.Empty(rare);
        Assert.InRange(samples.All.Length, 20_000, int.MaxValue);
        Assert.InRange(samples.All.Count(s => s.Values[samples.Model.Result.StoppedEarly]), 500, int.MaxValue);
    }

    [Fact]
    public void Model_SaysWhatTheGuideSays_OfManyCompleteAnswers()
    {
        foreach (var sample in samples.All)
        {
            var reading = GivenAnswer.Read(RealContent.Guidebook, sample.Answers);

            Assert.Empty(reading.Problems);
            Assert.True(sample.Values[samples.Model.Valid]);
            Assert.True(sample.Values[samples.Model.Result.Complete]);
            Assert.Equal(ComparedResult.Of(RealContent.Parts, _guide.Assess(reading.Answers)), samples.Reading.Read(sample.Values));
        }
    }

    /// <summary>One answer is left out, another for each sample; where a result is left, it is the same.</summary>
    [Fact]
    public void Model_SaysWhatTheGuideSays_WhenAnAnswerIsMissing()
    {
        var complete = 0;

        foreach (var (index, sample) in samples.All.Index())
        {
            var answers = sample.Answers.RemoveAt(index % sample.Answers.Length);
            var values = samples.Evaluate(answers);
            var read = GivenAnswer.Read(RealContent.Guidebook, answers).Answers;
            var isComplete = RealContent.Guidebook.Follow(read).IsComplete;

            Assert.Equal(isComplete, values[samples.Model.Result.Complete]);

            if (isComplete)
            {
                complete++;
                Assert.Equal(ComparedResult.Of(RealContent.Parts, _guide.Assess(read)), samples.Reading.Read(values));
            }
        }

        Assert.InRange(complete, 100, samples.All.Length - 100);
    }

    /// <summary>Two options where one may be chosen, or an exclusive one with another.</summary>
    [Fact]
    public void Model_RefusesWhatTheGuideRefuses()
    {
        var refused = 0;

        foreach (var question in RealContent.Parts.Questionnaire.Items)
        {
            string[] options = [.. AnswerTerms.OptionsOf(question)];

            foreach (var pair in options.SelectMany((one, i) => options[..i].Select(other => new GivenAnswer(question.Id, [one, other]))))
            {
                var isRefused = !GivenAnswer.Read(RealContent.Guidebook, [pair]).Problems.IsEmpty;

                Assert.Equal(!isRefused, samples.Evaluate([pair])[samples.Model.Valid]);
                refused += isRefused ? 1 : 0;
            }
        }

        Assert.InRange(refused, 100, int.MaxValue);
    }

    /// <summary>INV-67: by how answers are kept there is no order; this would notice if there were.</summary>
    [Fact]
    public void Guide_SaysTheSame_InWhateverOrderAnswersAndOptionsAreGiven()
    {
        var random = new Random(1);

        foreach (var sample in samples.All.Where((_, index) => index % 20 == 0))
        {
            var shuffled = sample.Answers
                .Select(a => a with { Options = [.. a.Options.OrderBy(_ => random.Next())] })
                .OrderBy(_ => random.Next())
                .ToArray();

            Assert.Equal(
                ComparedResult.Of(RealContent.Parts, _guide.Assess(GivenAnswer.Read(RealContent.Guidebook, sample.Answers).Answers)),
                ComparedResult.Of(RealContent.Parts, _guide.Assess(GivenAnswer.Read(RealContent.Guidebook, shuffled).Answers)));
        }
    }

    [Z3Fact]
    public async Task Z3_SaysWhatTheGuideSays_OfSomeHundredAnswers()
    {
        using var model = await Z3Model.StartAsync(samples.Reading.Terms);

        foreach (var sample in samples.All.Where((_, index) => index % EachForZ3 == 0))
        {
            var values = await model.EvaluateAsync(GivenAnswer.Variables(sample.Answers));
            var read = GivenAnswer.Read(RealContent.Guidebook, sample.Answers).Answers;

            Assert.Equal(ComparedResult.Of(RealContent.Parts, _guide.Assess(read)), samples.Reading.Read(values));
        }
    }
}
