using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests.Library;

/// <summary>Cautions that no contraindication makes are told as well.</summary>
public sealed class TakeCareTests(GuideApp app) : IClassFixture<GuideApp>
{
    [Fact]
    public async Task Get_Exercise_TellsWhoMustTakeCare()
    {
        var cautious = RealContent.Content.Library.Exercises.Values.Where(exercise => exercise.TakeCare is not null).ToArray();

        Assert.Contains(cautious, exercise => exercise.Id == "nordic");

        foreach (var exercise in cautious)
        {
            Assert.Contains(exercise.TakeCare!, (await app.PageAsync($"/exercises/{exercise.Id}")).MainWords(), StringComparison.Ordinal);
        }
    }
}
