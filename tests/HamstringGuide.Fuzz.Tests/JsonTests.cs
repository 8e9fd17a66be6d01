using System.Text;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Api;

namespace HamstringGuide.Fuzz.Tests;

/// <summary>Bodies that programs send.</summary>
public sealed class JsonTests
{
    private static readonly Assessor Assessor = new(RealContent.Guidebook);

    private static readonly string[] PlanWords =
    [
        "exercises", "id", "side", "sets", "repetitions", "holdSeconds", "restSeconds", "minutes", "timesADay", "daysAWeek", "load", "kind", "amount", "painLimit", "date", "startsOn",
        "reviewOn", "read", "warningSigns", "bridge", "leg-curl", "both", "left", "/articles/hamstring-strain", "https://localhost/causes/strain-mild", "swollen-calf-or-leg", "2026-11-21",
        "\"", "{", "}", "[", "]", ",", ":", "1.5", "-0", "1e3", "\\ud83d",
    ];

    private static readonly string[] Plans =
    [
        """{"exercises":[{"id":"bridge","sets":3,"repetitions":10,"restSeconds":60,"daysAWeek":3}],"painLimit":3}""",
        """{"date":"2026-11-21","startsOn":"2026-11-22","reviewOn":"2026-12-19","painLimit":4,"exercises":[{"id":"leg-curl","side":"left","sets":2,"repetitions":8,"restSeconds":60,"daysAWeek":3,"load":{"kind":"weight","amount":2.5}},{"id":"walking","minutes":20,"timesADay":1,"daysAWeek":7}],"read":["/articles/hamstring-strain"],"warningSigns":["swollen-calf-or-leg"]}""",
        """{"exercises":[{"id":"heel-dig","side":"right","repetitions":5,"holdSeconds":10,"timesADay":2,"daysAWeek":7,"load":{"kind":"effort","amount":30}}],"read":["https://localhost/causes/strain-mild"]}""",
    ];

    [Fact]
    public void Assessment_AnyBody_IsAnsweredOrEveryProblemNamed() => new Fuzzing("assessments", 0.12).Run(
        random => Spoilt(RandomAnswers.Json(random), random, RandomAnswers.Words),
        json =>
        {
            var sent = SentAnswers.Read(json, RealContent.Guidebook);

            if (sent.Problems.IsEmpty)
            {
                sent.RequireComplete();
            }

            if (sent.Problems.IsEmpty)
            {
                Assessor.Assess(sent.Answers);
                AnswerCode.Write(sent.Answers, sent.Date);
            }
        },
        Encoding.UTF8.GetString);

    [Fact]
    public void Plan_AnyBody_IsAPlanOrEveryProblemNamed() => new Fuzzing("plans", 0.1).Run(
        random => Spoilt(random.OneOf(Plans), random, PlanWords),
        json =>
        {
            var sent = SentPlan.Read(json, RealContent.Guidebook, RealContent.Content, "https://localhost", GuideApp.Today);
            Assert.Equal(sent.Problems.IsEmpty, sent.Plan is not null);

            if (sent.Plan is { } plan)
            {
                PlanCode.Write(plan, RealContent.Content.PlanNumbers);
                _ = PlanAdvice.On(plan, Assessor).Length;
            }
        },
        Encoding.UTF8.GetString);

    /// <summary>Some are whole, some deeply nested, some not UTF-8.</summary>
    private static byte[] Spoilt(string json, Random random, IReadOnlyList<string> words)
    {
        var text = random.Next(8) switch
        {
            0 => json,
            1 => new string(random.OneOf(["[", "{\"a\":", "[[", "{\"answers\":"]).First(), random.Next(2, 400)) + json,
            _ => Mutation.Of(json, random, words),
        };
        var bytes = Encoding.UTF8.GetBytes(text);

        if (bytes.Length > 0 && random.Next(10) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
