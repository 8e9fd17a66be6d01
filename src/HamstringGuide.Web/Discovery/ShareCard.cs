namespace HamstringGuide.Web.Discovery;

/// <summary>The picture that previews of links show: one for each kind of page, 1200 by 630 pixels.</summary>
/// <param name="Address">Of the PNG: previews take no SVG.</param>
/// <param name="Alt">What is drawn and written on it.</param>
public sealed record ShareCard(string Address, string Alt)
{
    private static readonly ShareCard Article = new(
        "/images/card-article.png",
        "The muscles of the back of the thigh, under the skin. Beside them: Hamstrings and knees, in plain words. HamstringGuide.");

    private static readonly ShareCard Exercise = new(
        "/images/card-exercise.png",
        "A person lying on the back lifts the hips; the muscles at work are red. Beside it: Exercises, step by step. HamstringGuide.");

    private static readonly ShareCard Cause = new(
        "/images/card-cause.png",
        "Two legs from behind, with the middle of the thighs marked as sore. Beside them: What can be behind it. HamstringGuide.");

    private static readonly ShareCard Site = new(
        "/images/card.png",
        "A bent leg with the hamstring as an ochre line. Beside it: Sore or tight hamstring or knee? HamstringGuide.");

    /// <summary>All there are.</summary>
    public static IReadOnlyList<ShareCard> All { get; } = [Article, Exercise, Cause, Site];

    public static ShareCard Of(PublishedPage page) => page.Address.Split('/')[1] switch
    {
        "articles" => Article,
        "exercises" => Exercise,
        "causes" => Cause,
        _ => Site,
    };
}
