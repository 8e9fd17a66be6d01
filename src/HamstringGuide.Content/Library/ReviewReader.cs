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
        var review = item.Entry("review", dates => Review(dates, changes));

        if (item.IsSound)
        {
            Check(item, review);
        }

        return review;
    }

    private static Review Review(MapReader item, ImmutableArray<Change> changes) => new()
    {
        Published = item.Date("published"),
        Checked = item.Date("checked"),
        Due = item.Date("due"),
        By = item.Text("by") is var by && by == NobodyYet ? null : by,
        Changes = changes,
    };

    private static void Check(MapReader item, Review review)
    {
        if (review.Checked < review.Published || review.Due <= review.Checked)
        {
            item.File.Problem(item.LineOf("review"), "a page is published, then checked, then due for the next check, in this order");
        }

        DateOnly[] days = [.. review.Changes.Select(change => change.On)];

        if (!days.SequenceEqual(days.OrderDescending()))
        {
            item.File.Problem(item.LineOf("changes"), "the newest change stands first");
        }

        if (days.Any(day => day < review.Published))
        {
            item.File.Problem(item.LineOf("changes"), "a page can't change before it is published");
        }
    }
}
