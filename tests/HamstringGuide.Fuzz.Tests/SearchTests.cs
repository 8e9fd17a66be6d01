using HamstringGuide.Storage.Search;
using HamstringGuide.Web.Library;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Fuzz.Tests;

public sealed class SearchTests(QuietGuide guide) : IClassFixture<QuietGuide>
{
    private static readonly string[] Words =
    [
        "hamstring", "knee", "pain", "numb", "saddle", "stretch", "hamstrnig", "can't", "cannot", "not", "the", "bridge", "behind", "swollen", "calf", "a", "ü", "1", "\"", "*", "-", "+", "(", ")",
        "NEAR", "AND", "OR", "NOT", "^", ":", "title:", "{a b}", "knee*", " ",
    ];

    [Fact]
    public void Answer_AnyText_FindsOrNot()
    {
        var search = guide.Services.GetRequiredService<SiteSearch>();

        new Fuzzing("search texts", 0.01).Run(
            random => string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 16)).Select(_ => Mutation.Text(random, 60, Words))),
            text =>
            {
                var answer = search.Answer(text);
                Assert.True(answer.Results.Hits.Length <= answer.Results.Found);
            },
            text => System.Text.Json.JsonSerializer.Serialize(text));
    }
}
