using System.Collections.Immutable;
using HamstringGuide.Content.Yaml;

namespace HamstringGuide.Content.Library;

/// <summary>Reads <c>review</c> and <c>changes</c>, which every page has.</summary>
internal static class ReviewReader
{
    private const string NobodyYet = "none yet";

    public static Review Read(MapReader item)
    {
        var changes = item.OptionalEntries("changes", change => new Change(change.Date("date"), change.Text("text")));
        var review = item.Entry("review", Dates) with { Changes = changes };

        if (!item.IsSound)
        {
            return review;
        }

        if (review.Checked < review.Published || review.Due <= review.Checked)
        {
            item.File.Problem(item.LineOf("review"), "a page is published, then checked, then due for the next check, in this order");
        }

        if (!changes.Select(change => change.On).SequenceEqual(changes.Select(change => change.On).OrderDescending()))
        {
            item.File.Problem(item.LineOf("changes"), "the newest change stands first");
        }

        return review;
    }

    private static Review Dates(MapReader item) => new()
    {
        Published = item.Date("published"),
        Checked = item.Date("checked"),
        Due = item.Date("due"),
        By = item.Text("by") is var by && by == NobodyYet ? null : by,
    };
}
