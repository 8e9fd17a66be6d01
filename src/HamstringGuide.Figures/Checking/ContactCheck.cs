using System.Globalization;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Figures.Checking;

/// <summary>What rests on something stays there: a place that two keys in a row have in common is kept between them.</summary>
internal static class ContactCheck
{
    /// <summary>Most that a contact may slide, percent of the height.</summary>
    private const double Drift = .5;

    private static readonly (PoseNumber X, PoseNumber Y, Joint Joint)[] Places =
    [
        (PoseNumber.LegXNear, PoseNumber.LegYNear, Joint.AnkleNear), (PoseNumber.HeelXNear, PoseNumber.HeelYNear, Joint.HeelNear),
        (PoseNumber.ArmXNear, PoseNumber.ArmYNear, Joint.WristNear),
    ];

    public static IEnumerable<string> Problems(Stage stage, double[] times) => stage.Figure.Keys
        .Zip(stage.Figure.Keys.Skip(1))
        .SelectMany(pair => Kept(pair.First.Pose, pair.Second.Pose).Select(contact => (Contact: contact, From: pair.First.At, To: pair.Second.At)))
        .Select(kept => (kept.Contact.Joint, Drift: times.Where(t => t >= kept.From && t <= kept.To)
            .Max(t => (stage.Solved(t).Skeleton[kept.Contact.Joint] - kept.Contact.Place).Length)))
        .Where(contact => contact.Drift > Drift)
        .Select(contact => string.Create(CultureInfo.InvariantCulture, $"{contact.Joint} slides by {contact.Drift:0.0} where it should stay"));

    private static IEnumerable<(Joint Joint, Point Place)> Kept(Pose one, Pose other)
    {
        foreach (var side in Enum.GetValues<Side>())
        {
            foreach (var (x, y, joint) in Places)
            {
                if (one.Place(x, y, side) is { } place && other.Place(x, y, side) == place)
                {
                    yield return (joint + (int)side, place);
                }
            }
        }

        if (one.Pinned is { } pinned && pinned == other.Pinned && one.Place(PoseNumber.PinX, PoseNumber.PinY) is { } pin && other.Place(PoseNumber.PinX, PoseNumber.PinY) == pin)
        {
            yield return (pinned, pin);
        }
    }
}
