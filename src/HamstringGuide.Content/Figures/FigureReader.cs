using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Content.Figures;

/// <summary>
/// Reads the drawings of the exercises, and what they are drawn with, in two steps: first the files, then, when all exercises are
/// known, what they draw.
/// </summary>
internal sealed class FigureReader
{
    private readonly Body _body;
    private readonly ImmutableArray<Person> _people;
    private readonly Palettes _palettes;
    private readonly ImmutableArray<Drawn> _figures;

    public FigureReader(ContentFolder folder)
    {
        _body = BodyReader.Read(folder.Open("figures/body.yaml"));
        _people = ColourReader.People(folder.Open("figures/people.yaml"), _body);
        _palettes = ColourReader.Palettes(folder.Open("figures/palettes.yaml"));
        _figures = [.. folder.OpenAll("figures/exercises", ".yaml", required: true).Select(file => new Drawn(file, file.ReadYaml(Figure)))];
    }

    /// <summary>Gives each figure the name and the end position of its exercise; there is one for every exercise.</summary>
    /// <param name="reading">Gets the problems that show only now.</param>
    public FigureLibrary Finish(ImmutableArray<Exercise> exercises, Reading reading)
    {
        foreach (var id in exercises.Select(exercise => exercise.Id).Except(_figures.Select(drawn => drawn.Figure.Id)))
        {
            reading.Add(new ContentProblem($"figures/exercises/{id}.yaml", 1, $"the exercise '{id}' has no figure"));
        }

        CheckColours(reading);
        return new()
        {
            Body = _body,
            People = _people,
            Palettes = _palettes,
            Exercises = [.. _figures.Select(drawn => Named(drawn, exercises, reading)).OrderBy(figure => figure.Id, StringComparer.Ordinal)],
        };
    }

    private void CheckColours(Reading reading)
    {
        foreach (var look in Enum.GetValues<Look>())
        {
            var missing = _people.SelectMany(person => Enum.GetValues<Paint>().Where(paint => !_palettes.For(look, person).Colours.ContainsKey(paint))).Distinct();

            foreach (var paint in missing)
            {
                reading.Add(new ContentProblem("figures/palettes.yaml", 1, $"'{look.ToId()}' has no colour for '{paint.ToId()}', and not everyone in people.yaml has one"));
            }
        }
    }

    private static ExerciseFigure Named(Drawn drawn, ImmutableArray<Exercise> exercises, Reading reading)
    {
        if (exercises.FirstOrDefault(exercise => exercise.Id == drawn.Figure.ExerciseId) is { } exercise)
        {
            return drawn.Figure with { Name = exercise.Name, End = exercise.End };
        }

        reading.Add(new ContentProblem(drawn.File.Name, 1, $"there is no exercise '{drawn.Figure.ExerciseId}'"));
        return drawn.Figure;
    }

    private ExerciseFigure Figure(MapReader root) => new()
    {
        Id = root.FileNamedId(),
        Style = Style(root),
        Front = root.OptionalEntry("front", camera => new FrontCamera(camera.Decimal("elevation"), camera.OptionalYesNo("lying"))),
        Stays = root.OptionalYesNo("stays"),
        Keys = PoseReader.Keys(root),
        Props = root.OptionalEntries("props", PropReader.Read),
        Arrows = root.OptionalEntries("arrows", Arrow),
    };

    private FigureStyle Style(MapReader root)
    {
        var person = Someone(root);
        var hands = root.OptionalEntry("hands", HandPair) ?? new(Open, Open);

        return new()
        {
            Body = _body,
            Person = person,
            Muscles = [.. root.Texts("muscles").Select(id => Known(root, "muscles", id, _body.Muscles)).OfType<HamstringGuide.Figures.Muscles.Muscle>()],
            Hands = [hands.Near, hands.Far],
            Feet = (root.OptionalEntry("feet", FootPair) ?? new("shoe", "shoe-far")).Glyphs,
            FarIsBehind = root.OptionalYesNo("far-is-behind"),
            ArmsBehind = root.OptionalYesNo("arms-behind"),
        };
    }

    private Person Someone(MapReader root)
    {
        if (_people.IsEmpty)
        {
            // people.yaml could not be read, which is reported.
            return new() { Id = root.Text("person"), Head = [], FrontHead = [], Limbs = 1, Belly = 1, Colours = ImmutableDictionary<Look, Palette>.Empty };
        }

        var id = root.OneOf("person", [.. _people.Select(person => person.Id)]);
        return _people.First(person => person.Id == id);
    }

    private HandStyle Open => new(_body.Hands.GetValueOrDefault("open") ?? new("open", [], []), Turned: false);

    private Hands HandPair(MapReader item)
    {
        var turned = item.OptionalYesNo("turned");
        return new(Hand("near"), Hand("far"));

        HandStyle Hand(string side) => new(
            item.OptionalText(side) is { } id ? Known(item, side, id, _body.Hands) ?? Open.Shape : Open.Shape,
            turned);
    }

    private Feet FootPair(MapReader item)
    {
        return new(Foot("near", "shoe"), Foot("far", "shoe-far"));

        string Foot(string side, string shoe) => item.OptionalText(side) is { } id ? Known(item, side, id, _body.Glyphs)?.Id ?? shoe : shoe;
    }

    private static T? Known<T>(MapReader item, string field, string id, ImmutableDictionary<string, T> all)
        where T : class
    {
        // Without a body.yaml that can be read, nothing is known, which is reported once.
        if (all.TryGetValue(id, out var found) || all.IsEmpty)
        {
            return found;
        }

        item.File.LostValue(item.LineOf(field), $"there is no '{id}' in body.yaml; there are {string.Join(", ", all.Keys.Order(StringComparer.Ordinal))}");
        return null;
    }

    private static Arrow Arrow(MapReader item) => item.Optional("joint") is null
        ? new PushArrow(Shapes.Point(item, "from"), Shapes.Point(item, "to"))
        : new PathArrow(
            item.Word<Joint>("joint"),
            item.Optional("aside") is null ? 0 : item.Decimal("aside"),
            item.Optional("move") is null ? default : Shapes.Point(item, "move"),
            item.Optional("begin") is null ? .1 : item.Decimal("begin"),
            item.Optional("finish") is null ? .9 : item.Decimal("finish"));

    private sealed record Drawn(ContentFile File, ExerciseFigure Figure);

    private sealed record Hands(HandStyle Near, HandStyle Far);

    private sealed record Feet(string Near, string Far)
    {
        public ImmutableArray<string> Glyphs => [Near, Far];
    }
}
