using HamstringGuide.Storage.Search;

namespace HamstringGuide.Storage.Tests.Search;

/// <summary>Titles and extracts with marks.</summary>
public sealed class MarkTests
{
    private const string Long =
        "One two three four five six seven eight nine ten. Eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty. "
        + "The calf can swell and redden after a burst, so it needs a check on the same day and no massage at all until then. "
        + "Later the calf is trained. Last words of it.";

    [Fact]
    public void Search_Hit_IsMarkedInTitleAndSummary()
    {
        using var index = SmallIndex.Build();

        var hit = index.Search("stretching calf").Hits[0];

        Assert.Equal("[Calf] [stretch] at the wall", hit.Title.Bracketed());
        Assert.Equal("[Stretches] the [calf].", hit.Extract.Bracketed());
        Assert.Null(hit.OtherName);
    }

    [Fact]
    public void Search_OtherNameFits_IsNamed()
    {
        using var index = SmallIndex.Build();

        var hit = index.Search("anterior knee").Hits[0];

        Assert.Equal("[anterior] [knee] pain", hit.OtherName!.Bracketed());
        Assert.Equal("Pain on stairs and in long sitting.", hit.Extract.Bracketed());
    }

    [Fact]
    public void Search_BodyFitsBetterThanSummary_ShowsThatPart() => Assert.Equal(
        "The [calf] can [swell] and redden after a burst, so it needs a check on the same day and no massage at all until then. Later the [calf]…",
        Extract("A calf.", Long, "calf swelling"));

    [Fact]
    public void Search_FarIntoASentence_BeginsNearTheWord() => Assert.Equal(
        "…same day and no [massage] at all until then. Later the calf is trained. Last words of it.",
        Extract("A calf.", Long, "massage"));

    [Fact]
    public void Search_NoSummary_ShowsTheBeginningOfTheBody() =>
        Assert.StartsWith("One two three", Extract("", Long, "title"), StringComparison.Ordinal);

    [Fact]
    public void Search_EmptyBody_ShowsTheSummary() => Assert.Equal("A calf.", Extract("A calf.", "", "title"));

    [Fact]
    public void Search_SynonymOfSeveralWords_IsMarkedWhereTheyStandTogether() => Assert.Equal(
        "The back hurts. The [back] of the [thigh] hurts.",
        Extract("The back hurts. The back of the thigh hurts.", "", "hamstring"));

    [Fact]
    public void Search_SignsOfMarkup_StayAsTheyAre() =>
        Assert.Equal("A <b>[calf]</b> & “more”\u0002\u0003.", Extract("A <b>calf</b> & “more”\u0002\u0003.", "", "calf"));

    private static string Extract(string summary, string body, string text)
    {
        using var index = SearchIndex.Build(
            [new() { Kind = SearchKind.Page, Address = "page", Title = "Title", Summary = summary, Body = body }],
            new() { Synonyms = [["hamstring", "back of the thigh"]] });

        return index.Search(text).Hits[0].Extract.Bracketed();
    }
}
