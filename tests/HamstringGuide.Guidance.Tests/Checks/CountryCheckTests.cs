using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Tests.Books;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Checks;

/// <summary>Countries, the places on care cards, and placeholders.</summary>
public sealed class CountryCheckTests
{
    [Fact]
    public void Problems_CountriesAndCardsThatNameTheirPlaces_None() => Assert.Empty(GuidebookCheck.Problems(Sample.Book().Countries().Parts()));

    [Fact]
    public void Problems_CountryTwice_PointsAtTheSecond()
    {
        var second = Lands.Elsewhere with { Name = "Again" };

        Problem.Is(Sample.Book().Countries(Lands.Neutral, Lands.Elsewhere, second).Parts(), second, "country 'xx' is there twice");
    }

    [Fact]
    public void Problems_NoNeutralCountry_Refused()
    {
        var parts = Sample.Book().Countries(Lands.Elsewhere).Parts();

        Problem.Is(parts, parts, "countries: 'neutral' must be among them");
    }

    [Fact]
    public void Problems_CountryWithoutGrounds_Refused() =>
        WrongCountry(c => c with { Grounds = new([], []) }, "country 'xx': names neither a source nor a basis");

    [Fact]
    public void Problems_CountryWithUnknownSource_Refused() =>
        WrongCountry(c => c with { Grounds = new(["nowhere"], []) }, "country 'xx': there is no source 'nowhere' in the references");

    [Fact]
    public void Problems_WordMissing_Refused() =>
        WrongCountry(c => c with { Words = [.. c.Words.Where(w => w.Id != "physiotherapist")] }, "country 'xx': has no word 'physiotherapist'");

    [Fact]
    public void Problems_WordThatNeutralLacks_Refused() =>
        WrongCountry(c => c with { Words = [.. c.Words, new("pharmacy", "the chemist")] }, "country 'xx': 'pharmacy' is no word of the neutral country");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{own-doctor}")]
    public void Problems_WordThatIsNoPlainText_Refused(string text) => WrongCountry(
        c => c with { Words = [.. c.Words.Select(w => w.Id == "physiotherapist" ? w with { Text = text } : w)] },
        "country 'xx': the word 'physiotherapist' must be text without braces");

    [Theory]
    [InlineData(Disposition.EmergencyNow, "{emergency-department}", "{emergency-number}")]
    [InlineData(Disposition.SameDayUrgent, "{own-doctor}", "{urgent-care} or {emergency-department}")]
    [InlineData(Disposition.SeeClinicianSoon, "{urgent-care}", "{own-doctor} or {physiotherapist}")]
    [InlineData(Disposition.SelfCare, "at home", "{own-doctor} or {physiotherapist}")]
    public void Problems_DispositionThatNamesNoPlaceOfItsLevel_Refused(Disposition level, string place, string places)
    {
        var parts = WithAdvice(level, a => a with { Where = [place] });

        Problem.Is(
            parts,
            parts.CareTexts.Dispositions.Single(d => d.Disposition == level),
            $"disposition '{level.ToId()}': must name {places}, and does not in neutral, xx");
    }

    [Theory]
    [InlineData(Disposition.SameDayUrgent, "{emergency-department}")]
    [InlineData(Disposition.SeeClinicianSoon, "a {physiotherapist}")]
    public void Problems_DispositionThatNamesTheOtherPlaceOfItsLevel_None(Disposition level, string place) =>
        Assert.Empty(GuidebookCheck.Problems(WithAdvice(level, a => a with { Where = [place] })));

    [Fact]
    public void Problems_PlaceInTheWordsOfOneCountry_RefusedInTheOthers()
    {
        var parts = WithAdvice(Disposition.EmergencyNow, a => a with { Where = ["555"] });

        Problem.Is(parts, parts.CareTexts.Dispositions[0], "disposition 'emergency-now': must name {emergency-number}, and does not in neutral");
    }

    [Fact]
    public void Problems_PlaceAtTheBeginningOfASentence_Counts() =>
        Assert.Empty(GuidebookCheck.Problems(WithAdvice(Disposition.SelfCare, a => a with { Where = ["home"], WhereNote = "{Own-doctor} can help." })));

    [Fact]
    public void Problems_SafetyNetCardWithoutAPlace_Refused()
    {
        var parts = Sample.Book().Countries()
            .Change(p => p with { CareTexts = p.CareTexts with { SafetyNet = [p.CareTexts.SafetyNet[0] with { Where = [] }] } })
            .Parts();

        Problem.Is(parts, parts.CareTexts.SafetyNet[0], "safety-net 'emergency': must name {emergency-number}, and does not in neutral, xx");
    }

    [Fact]
    public void Problems_NoCountriesAtAll_CardsNeedNoPlace() => Assert.Empty(GuidebookCheck.Problems(Sample.Book().Parts()));

    [Theory]
    [InlineData("Call {emergency-numbr}.", "{emergency-numbr} is no word of a country")]
    [InlineData("Call {emergency-number.", "{ is no word of a country")]
    [InlineData("See them by {date}.", "{date} is no word of a country")]
    public void Problems_UnknownPlaceholder_Refused(string say, string message)
    {
        var parts = Sample.Book().Countries().Rule("new", When.Always, but: r => r with { Say = say }).Parts();

        Problem.Is(parts, parts.RedFlags[^1], $"rule 'new': {message}");
    }

    [Fact]
    public void Problems_PlaceholderWhereNoneIsFilled_Refused()
    {
        var parts = Sample.Book().Countries().Rule("new", When.Always, but: r => r with { Name = "Needs {own-doctor}" }).Parts();

        Problem.Is(parts, parts.RedFlags[^1], "rule 'new': {own-doctor} stands in a text that takes no country's words");
    }

    [Fact]
    public void Problems_PlaceholderInAnExercise_Refused()
    {
        var parts = Sample.Book().Countries().Exercise("new", but: e => e with { Regimens = [Book.Regimen("usual") with { Note = "Ask {own-doctor}." }] }).Parts();

        Problem.Is(parts, parts.Exercises[^1], "exercise 'new': {own-doctor} stands in a text that takes no country's words");
    }

    [Fact]
    public void Problems_PlaceholderInOneOfSeveralLines_PointsAtTheLine()
    {
        var parts = Sample.Book().Countries().Cause("new").Do(Book.Line("Walk."), Book.Line("Ask {doctor}.")).Parts();

        Problem.Is(parts, parts.CauseRules.Causes.Single(c => c.Id == "new").Do[1], "cause 'new': {doctor} is no word of a country");
    }

    [Fact]
    public void Problems_PlaceholderInAnOption_PointsAtTheOption()
    {
        var parts = Sample.Book().Countries().Single("new", "yes", "no").But(q => q with { Options = [q.Options[0], q.Options[1] with { Text = "A {doctor}" }] }).Parts();

        Problem.Is(parts, parts.Questionnaire.Items[^1].Options[1], "question 'new', option 'no': {doctor} is no word of a country");
    }

    [Fact]
    public void Problems_WordWithoutCountries_Refused()
    {
        var parts = Sample.Book().Rule("new", When.Always, but: r => r with { Say = "Call {emergency-number}." }).Parts();

        Problem.Is(parts, parts.RedFlags[^1], "rule 'new': {emergency-number} is no word of a country");
    }

    private static void WrongCountry(Func<Country, Country> change, string message)
    {
        var country = change(Lands.Elsewhere);

        Problem.Is(Sample.Book().Countries(Lands.Neutral, country).Parts(), country, message);
    }

    private static GuidebookParts WithAdvice(Disposition level, Func<CareAdvice, CareAdvice> change) => Sample.Book().Countries().Change(p => p with
    {
        CareTexts = p.CareTexts with
        {
            Dispositions = [.. p.CareTexts.Dispositions.Select(d => d.Disposition == level ? change(d) : d)],
        },
    }).Parts();
}
