using HamstringGuide.Figures.Painting;
using HamstringGuide.Figures.Props;
using HamstringGuide.Figures.Rigs;

namespace HamstringGuide.Content.Tests;

/// <summary>Figures as they are read, and what is wrong with those that can't be.</summary>
public sealed class FigureReadingTests : IDisposable
{
    private const string Bridge = "figures/exercises/bridge.yaml";
    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Read_Figure_GivesEveryField()
    {
        var figure = _content.Read().Figures.Exercises.Single(f => f.Id == "bridge");

        Assert.Equal("Bridge", figure.Name);
        Assert.NotEqual("", figure.End);
        Assert.Equal("young-woman", figure.Style.Person.Id);
        Assert.Equal(["buttock"], figure.Style.Muscles.Select(muscle => muscle.Id));
        Assert.Equal(["grip", "open"], figure.Style.Hands.Select(hand => hand.Shape.Id));
        Assert.Equal<string>(["sock", "shoe-far"], figure.Style.Feet);
        Assert.Equal(new Mat(-52, 50), Assert.Single(figure.Props));
        var (start, end) = (figure.Keys[0].Pose, figure.Keys[1].Pose);
        Assert.Equal((-90, 50, 50), (start[PoseNumber.Pitch], start[PoseNumber.HipNear], start[PoseNumber.HipFar]));
        Assert.Equal((-110, 27, 3.9), (end[PoseNumber.Pitch], end[PoseNumber.LegXFar], end[PoseNumber.LegYFar]));
        Assert.False(end.Has(PoseNumber.HipNear));
    }

    [Fact]
    public void Read_FieldOfOneSide_GoesOverThatOfBoth()
    {
        _content.Replace(Bridge, "{ at: 0, hip: 50 }", "{ at: 0, hip: 50, hip-far: 12.5 }");

        var pose = _content.Read().Figures.Exercises.Single(f => f.Id == "bridge").Keys[0].Pose;

        Assert.Equal((50, 12.5), (pose[PoseNumber.HipNear], pose[PoseNumber.HipFar]));
    }

    [Fact]
    public void Read_ExerciseWithoutFigure_IsAProblem()
    {
        _content.Delete(Bridge);

        Assert.Equal([new(Bridge, 1, "the exercise 'bridge' has no figure")], _content.Problems());
    }

    [Fact]
    public void Read_FigureWithoutExercise_IsAProblem()
    {
        _content.Write("figures/exercises/hop.yaml", _content.Text(Bridge).Replace("id: bridge", "id: hop"));

        Assert.Equal([new("figures/exercises/hop.yaml", 1, "there is no exercise 'hop'")], _content.Problems());
    }

    [Fact]
    public void Read_FigureOfAFurtherPosition_BelongsToItsExercise()
    {
        _content.Write("figures/exercises/bridge.high.yaml", _content.Text(Bridge).Replace("id: bridge", "id: bridge.high"));

        Assert.Equal("Bridge", _content.Read().Figures.Exercises.Single(f => f.Id == "bridge.high").Name);
    }

    [Theory]
    [InlineData("person: young-woman", "person: nobody", "'person' must be one of young-woman, young-man, bearded-man, older-woman, not 'nobody'")]
    [InlineData("{ kind: mat, from: -52, to: 50 }", "{ kind: mat, from: -52, to: far }", "'to' must be a number, not 'far'")]
    [InlineData("leg: [27, 3.9]", "leg: [27]", "'leg' must be a list of 2 numbers")]
    public void Read_FieldThatCannotBeRead_IsAProblemOnItsLine(string old, string written, string message)
    {
        _content.Replace(Bridge, old, written);

        _content.AssertProblem(Bridge, written, message);
    }

    [Theory]
    [InlineData("muscles: [buttock]", "muscles: [wing]", "there is no 'wing' in body.yaml; there are ")]
    [InlineData("near: grip", "near: claw", "there is no 'claw' in body.yaml; there are ")]
    [InlineData("near: sock", "near: hoof", "there is no 'hoof' in body.yaml; there are ")]
    [InlineData("kind: mat", "kind: boat", "'kind' must be one of mat, ")]
    [InlineData("joint: hip", "joint: tail", "'joint' must be one of hip, ")]
    [InlineData("at: 1, pitch", "at: 0.5, pitch", "'poses' must be two or more in order of 'at'")]
    [InlineData("{ at: 0, hip: 50 }", "{ at: 0, hips: 50 }", "'hips' is not a field here; the fields are ")]
    public void Read_WordThatIsNotKnown_IsAProblem(string old, string written, string message)
    {
        _content.Replace(Bridge, old, written);

        var problem = Assert.Single(_content.Problems());

        Assert.Equal(Bridge, problem.File);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PaintWithoutColour_IsAProblem()
    {
        var palettes = _content.Text("figures/palettes.yaml").Split('\n');
        _content.Write("figures/palettes.yaml", string.Join('\n', palettes.Where(line => !line.StartsWith("  sole:", StringComparison.Ordinal))));

        Assert.Equal(
            Enum.GetValues<Look>().Select(look => $"'{look.ToString().ToLowerInvariant()}' has no colour for 'sole', and not everyone in people.yaml has one"),
            _content.Problems().Select(problem => problem.Message));
    }

    [Fact]
    public void Read_ColourThatIsNone_IsAProblem()
    {
        var palettes = _content.Text("figures/palettes.yaml").Split('\n');
        _content.Write("figures/palettes.yaml", string.Join('\n', palettes.Select(line => line.StartsWith("  sole:", StringComparison.Ordinal) ? "  sole: blue" : line)));

        Assert.Contains("'sole' must be a colour such as \"#33505c\", not 'blue'", _content.Problems().Select(problem => problem.Message));
    }

    [Fact]
    public void Read_PeopleMissing_SaysSoWithoutACrash()
    {
        _content.Delete("figures/people.yaml");

        Assert.Equal([new("figures/people.yaml", 1, "this file is missing")], _content.Problems());
    }

    [Fact]
    public void Read_BodyMissing_SaysSoWithoutACrash()
    {
        _content.Delete("figures/body.yaml");

        var problems = _content.Problems();

        Assert.Equal(new("figures/body.yaml", 1, "this file is missing"), problems[0]);
        Assert.All(problems.Skip(1), problem => Assert.StartsWith("there is no glyph", problem.Message, StringComparison.Ordinal));
    }
}
