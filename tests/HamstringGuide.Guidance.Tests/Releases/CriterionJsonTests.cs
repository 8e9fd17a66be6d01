using System.Text.Json;
using HamstringGuide.Guidance.Releases;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Releases;

/// <summary>Conditions in release files. The text is part of every release's hash, so it must not change.</summary>
public sealed class CriterionJsonTests
{
    public static TheoryData<string, Criterion> Criteria => new()
    {
        { """{"place":["knee","thigh"]}""", When.Is("place", "knee", "thigh") },
        { """{"pain":{"at-least":4}}""", When.AtLeast("pain", 4) },
        { """{"pain":{"at-most":0}}""", When.AtMost("pain", 0) },
        { """{"pain":{"at-least":4,"at-most":7}}""", When.Between("pain", 4, 7) },
        { """{"finding":"nerve"}""", When.Finding("nerve") },
        { """{"all":[]}""", When.All() },
        { """{"any":[{"finding":"a"},{"all":[{"place":["knee"]}]}]}""", When.Any(When.Finding("a"), When.All(When.Is("place", "knee"))) },
        { """{"not":{"not":{"finding":"a"}}}""", When.Not(When.Not(When.Finding("a"))) },
        { """{"level":["self-care"]}""", When.Result(ResultAspect.Level, "self-care") },
        { """{"cause":["sore"]}""", When.Result(ResultAspect.Cause, "sore") },
        { """{"shown":["any"]}""", When.Result(ResultAspect.Shown, "any") },
        { """{"shown-tag":["impact"]}""", When.Result(ResultAspect.ShownTag, "impact") },
        { """{"allowed":["walking","bridge"]}""", When.Result(ResultAspect.Allowed, "walking", "bridge") },
        { """{"allowed-tag":["impact"]}""", When.Result(ResultAspect.AllowedTag, "impact") },
    };

    [Theory]
    [MemberData(nameof(Criteria), DisableDiscoveryEnumeration = true)]
    public void Write_EveryKind_AsInTheContentFiles(string json, Criterion criterion) =>
        Assert.Equal(json, JsonSerializer.Serialize(criterion, GuidebookJson.Options));

    [Theory]
    [MemberData(nameof(Criteria), DisableDiscoveryEnumeration = true)]
    public void Read_EveryKind_GivesItBack(string json, Criterion criterion)
    {
        var read = JsonSerializer.Deserialize<Criterion>(json, GuidebookJson.Options)!;

        Assert.IsType(criterion.GetType(), read);
        Assert.Equal(json, JsonSerializer.Serialize(read, GuidebookJson.Options));
    }
}
