using HamstringGuide.Content.Editorial;

namespace HamstringGuide.Content.Tests.Editorial;

public sealed class SyllablesTests
{
    /// <summary>Words of our texts, as the CMU Pronouncing Dictionary counts them.</summary>
    [Theory]
    [InlineData(1, """
        all and back bend blood bridge bruise care cold days for get hard heel help high hip how hurts knee last legs
        less limp load long low main most move much name needs not off page points pop see should side small some
        start steps straight strain swells text than them then there thigh this time too walk weak week weight what
        why with work you your
        """)]
    [InlineData(2, """
        after again against also always ankle answers any avoid away balance basis bearing before behind bending
        between bottom buttock cancer cannot coming early eases easy enough fever fluid fracture gentle going
        hamstring inner inside into itself kneecap lasting level little locking middle morning movement moving nordic
        normal nothing number numbness reason removes rolling seated single sitting something steady stiffness
        straighten stretching studies sudden swollen target tendons tested today trouble under until urgent very
        walking warning whether
        """)]
    [InlineData(3, """
        achilles afterwards alcohol anything artery arthritis cartilage clinician clinicians compartment concentric
        continues dynamic earlier easiest eccentric electric examined examines exclusive extension fibula genitals
        heavier idea injury irritate lateral ligaments lowering messages opinion painkillers permission physio pilates
        placebo position possible pregnancy quadriceps radiates recover regular replacement resisted serious
        specialist suddenly summary suspected thrombosis together unstable video
        """)]
    [InlineData(4, """
        abdominal activities activity advertising artificial complicated diagnosis dislocated dislocation disposition
        emergency experienced immunity inflammation information irritated mechanical metastasis operated operation
        operations professional pulmonary repetition sedentary stationary systematic variety
        """)]
    [InlineData(5, """
        antibiotic antibiotics corticosteroids examination flexibility inflammatory insufficiency neurological
        organization uncomfortable
        """)]
    [InlineData(6, """
        accessibility rehabilitation
        """)]
    public void In_WordsOfTheDictionary_CountsAsItDoes(int syllables, string words)
    {
        var wrong = words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => Syllables.In(word) != syllables);

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("don’t", 1)]
    [InlineData("doesn't", 2)]
    [InlineData("doctor’s", 2)]
    [InlineData("people's", 2)]
    [InlineData("10", 1)]
    [InlineData("pulled", 1)]
    [InlineData("settled", 2)]
    [InlineData("heavier", 3)]
    [InlineData("easiest", 3)]
    [InlineData("Physiotherapist", 6)]
    [InlineData("MRI", 3)]
    [InlineData("hmm", 1)]
    public void In_Word_CountsAsItIsSpoken(string word, int syllables) => Assert.Equal(syllables, Syllables.In(word));
}
