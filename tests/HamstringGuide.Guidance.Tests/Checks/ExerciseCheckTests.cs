using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Checks;

public sealed class ExerciseCheckTests
{
    [Fact]
    public void Problems_ExerciseTwice_PointsAtTheSecond() => Wrong(Sample.Book().Exercise("lunge"), "exercise 'lunge' is there twice");

    [Fact]
    public void Problems_ExerciseWithoutGrounds_Refused() =>
        Wrong(e => e with { Grounds = new([], []) }, "exercise 'new': names neither a source nor a basis");

    [Fact]
    public void Problems_EasierUnknownExercise_Refused() =>
        Wrong(e => e with { Easier = new("Less.", ["flying"]) }, "exercise 'new', easier: there is no exercise 'flying'");

    [Fact]
    public void Problems_HarderUnknownExercise_Refused() =>
        Wrong(e => e with { Harder = new("More.", ["flying"]) }, "exercise 'new', harder: there is no exercise 'flying'");

    [Fact]
    public void Problems_NoRegimen_Refused() =>
        Wrong(e => e with { Regimens = [] }, "exercise 'new': needs at least one regimen and one step");

    [Fact]
    public void Problems_NoStep_Refused() =>
        Wrong(e => e with { Steps = [] }, "exercise 'new': needs at least one regimen and one step");

    [Fact]
    public void Problems_RegimenTwice_PointsAtTheSecond() =>
        WrongRegimen(Book.Regimen("usual"), "regimen of exercise 'new' 'usual' is there twice");

    [Fact]
    public void Problems_RegimenWithoutAmount_Refused() =>
        WrongRegimen(Book.Regimen("odd") with { Sets = null }, "exercise 'new', regimen 'odd': says no amount");

    public static TheoryData<string, Regimen> WrongAmounts => new()
    {
        { "sets", Book.Regimen("odd") with { Sets = new(0, 3) } },
        { "repetitions", Book.Regimen("odd") with { Repetitions = new(3, 2) } },
        { "hold-seconds", Book.Regimen("odd") with { HoldSeconds = new(-1, 2) } },
        { "rest-seconds", Book.Regimen("odd") with { RestSeconds = new(0, 0) } },
        { "minutes", Book.Regimen("odd") with { Minutes = new(10, 5) } },
        { "times-a-day", Book.Regimen("odd") with { TimesADay = new(0, 1) } },
        { "days-a-week", Book.Regimen("odd") with { DaysAWeek = new(0, 7) } },
    };

    [Theory]
    [MemberData(nameof(WrongAmounts), DisableDiscoveryEnumeration = true)]
    public void Problems_ImpossibleAmount_NamesTheField(string field, Regimen regimen) =>
        WrongRegimen(regimen, $"exercise 'new', regimen 'odd': {field} needs a least of 1 or more and a greatest that is not below it");

    [Fact]
    public void Problems_EightDaysAWeek_Refused() =>
        WrongRegimen(Book.Regimen("odd") with { DaysAWeek = new(3, 8) }, "exercise 'new', regimen 'odd': a week has 7 days");

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Problems_RegimenWithImpossiblePainLimit_Refused(int limit) =>
        WrongRegimen(Book.Regimen("odd") with { PainLimit = limit }, "exercise 'new', regimen 'odd': pain-limit is a number from 0 to 10");

    private static void Wrong(Func<Exercise, Exercise> but, string message) => Wrong(Sample.Book().Exercise("new", but: but), message);

    private static void Wrong(Book book, string message)
    {
        var parts = book.Parts();

        Problem.Is(parts, parts.Exercises[^1], message);
    }

    private static void WrongRegimen(Regimen regimen, string message) => Problem.Is(
        Sample.Book().Exercise("new", but: e => e with { Regimens = [.. e.Regimens, regimen] }).Parts(),
        regimen,
        message);
}
