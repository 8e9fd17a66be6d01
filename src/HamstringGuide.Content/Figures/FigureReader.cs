using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Rigs;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Content.Figures;

/// <summary>Reads the drawings of the exercises, and what they are drawn with.</summary>
internal sealed class FigureReader
{
    private readonly Body _body;
    private readonly ImmutableArray<Person> _people;

    private FigureReader(Body body, ImmutableArray<Person> people)
    {
        _body = body;
        _people = people;
    }

    /// <summary>All figures, each with the name and the end position of its exercise.</summary>
    public static FigureLibrary Read(ContentFolder folder, ImmutableArray<Exercise> exercises)
    {
        var body = BodyReader.Read(folder.Open("figures/body.yaml"));
        var people = ColourReader.People(folder.Open("figures/people.yaml"), body);
        var reader = new FigureReader(body, people);
        var figures = folder.OpenAll("figures/exercises", ".yaml", required: false).Select(file => reader.Figure(file, exercises)).OfType<ExerciseFigure>();
        var library = new FigureLibrary
        {
            Body = body,
            People = people,
            Palettes = ColourReader.Palettes(folder.Open("figures/palettes.yaml")),
            Exercises = [.. figures.OrderBy(figure => figure.Id, StringComparer.Ordinal)],
        };

        foreach (var id in exercises.Select(exercise => exercise.Id).Except(library.Exercises.Select(figure => figure.Id)))
        {
            folder.Missing($"figures/exercises/{id}.yaml", $"the exercise '{id}' has no figure");
        }

        return library;
    }

    private ExerciseFigure? Figure(ContentFile file, ImmutableArray<Exercise> exercises)
    {
        var figure = file.ReadYaml(Figure);

        if (exercises.FirstOrDefault(exercise => exercise.Id == figure.ExerciseId) is { } exercise)
        {
            return figure with { Name = exercise.Name, End = exercise.End };
        }

        file.Problem(1, $"there is no exercise '{figure.ExerciseId}'");
        return null;
    }

    private ExerciseFigure Figure(MapReader root) => new()
    {
        Id = root.FileNamedId(),
        Style = Style(root),
        Front = root.OptionalEntry("front", camera => new FrontCamera(camera.Decimal("elevation"), camera.OptionalYesNo("lying"))),
        Held = root.OptionalYesNo("held"),
        Keys = PoseReader.Keys(root),
        Props = root.OptionalEntries("props", PropReader.Read),
        Arrows = root.OptionalEntries("arrows", Arrow),
    };

    private FigureStyle Style(MapReader root)
    {
        var person = root.OneOf("person", [.. _people.Select(person => person.Id)]);
        var hands = root.OptionalEntry("hands", HandPair) ?? new(Open, Open);

        return new()
        {
            Body = _body,
            Person = _people.First(one => one.Id == person),
            Muscles = [.. root.Texts("muscles").Select(id => Known(root, "muscles", id, _body.Muscles)).OfType<HamstringGuide.Figures.Muscles.Muscle>()],
            Hands = [hands.Near, hands.Far],
            FarIsBehind = root.OptionalYesNo("far-is-behind"),
            ArmsBehind = root.OptionalYesNo("arms-behind"),
        };
    }

    private HandStyle Open => new(_body.Hands["open"], Turned: false);

    private Hands HandPair(MapReader item)
    {
        var turned = item.OptionalYesNo("turned");
        return new(Hand("near"), Hand("far"));

        HandStyle Hand(string side) => new(
            item.OptionalText(side) is { } id ? Known(item, side, id, _body.Hands) ?? Open.Shape : Open.Shape,
            turned);
    }

    private static T? Known<T>(MapReader item, string field, string id, ImmutableDictionary<string, T> all)
        where T : class
    {
        if (all.TryGetValue(id, out var found))
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

    private sealed record Hands(HandStyle Near, HandStyle Far);
}
