using System.Globalization;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Muscles;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Skins;

namespace HamstringGuide.Figures.Checking;

/// <summary>What tells something stands out by 3 to 1 at least (WCAG 2.2, 1.4.11), for every person and look.</summary>
public static class PaletteCheck
{
    private const double Least = 3;

    private static readonly (Paint What, Paint On)[] Pairs =
    [
        (Paint.Outline, Paint.Panel), (Paint.Outline, Paint.Floor), (Paint.Arrow, Paint.Panel), (Paint.Arrow, Paint.Floor),
        (Paint.ArrowHead, Paint.Panel), (Paint.ArrowHead, Paint.Floor), (Paint.Muscle, Paint.MuscleBorder), (Paint.Nerve, Paint.NerveBorder),
    ];

    public static IEnumerable<string> Problems(FigureLibrary library) =>
        from look in Enum.GetValues<Look>()
        from person in library.People
        let palette = library.Palettes.For(look, person)
        from problem in Problems(palette)
        select $"{look}, {person.Id}: {problem}";

    /// <summary>The muscle, or else its border, stands out from what it is painted on.</summary>
    public static IEnumerable<string> Problems(ExerciseFigure figure, Palettes palettes) =>
        from look in Enum.GetValues<Look>()
        let palette = palettes.For(look, figure.Style.Person)
        from muscle in figure.Style.Muscles
        let cloth = muscle.Chain == Chain.Torso ? Paint.Shirt : Paint.Legging
        let contrast = Math.Max(Contrast.Between(palette[Paint.Muscle], palette[cloth]), Contrast.Between(palette[Paint.MuscleBorder], palette[cloth]))
        where muscle.Form != MuscleForm.Cord && contrast < Least
        select string.Create(CultureInfo.InvariantCulture, $"{look}: {muscle.Id} on {cloth} is {contrast:0.0} to 1");

    private static IEnumerable<string> Problems(Palette palette)
    {
        var missing = Enum.GetValues<Paint>().Where(paint => !palette.Colours.ContainsKey(paint)).ToArray();

        return missing.Length > 0
            ? missing.Select(paint => $"{paint} has no colour")
            : from pair in Pairs
              let contrast = Contrast.Between(palette[pair.What], palette[pair.On])
              where contrast < Least
              select string.Create(CultureInfo.InvariantCulture, $"{pair.What} on {pair.On} is {contrast:0.0} to 1");
    }
}
