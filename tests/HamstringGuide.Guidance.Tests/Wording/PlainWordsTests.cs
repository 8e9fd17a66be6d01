using HamstringGuide.Guidance.Wording;

namespace HamstringGuide.Guidance.Tests.Wording;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("Calf SWOLLEN", "calf swollen")]
    [InlineData("runner’s knee", "runner knee")]
    [InlineData("runner's runners' runner`s", "runner runners runner")]
    [InlineData("step-up (3 × 10), x-ray!", "step up 3 10 x ray")]
    [InlineData("sciática ÉTÉ naïve", "sciatica ete naive")]
    [InlineData("sci\u0301atica", "sciatica")]
    [InlineData("they're I'm", "they re i m")]
    [InlineData("膝 Ωmega", "膝 ωmega")]
    [InlineData("'quoted' and ''", "quoted and")]
    [InlineData("🦵knee🤕\0pain", "knee pain")]
    [InlineData("\ud83e broken", "broken")]
    [InlineData("", "")]
    [InlineData(" . ’ \t\n", "")]
    public void Of_Text_GivesPlainWords(string text, string words) => Assert.Equal(words, string.Join(' ', PlainWords.Of(text)));

    [Theory]
    [InlineData("can't pee")]
    [InlineData("can’t pee")]
    [InlineData("cant pee")]
    [InlineData("cannot pee")]
    [InlineData("could not pee")]
    [InlineData("couldn't pee")]
    [InlineData("unable to pee")]
    [InlineData("not able to pee")]
    [InlineData("I can not pee")]
    public void Of_WhatCantBeDone_IsAlwaysCannot(string text) =>
        Assert.Equal(["cannot", "pee"], PlainWords.Of(text).Where(word => !PlainWords.IsSmall(word)));

    [Theory]
    [InlineData("won't bend")]
    [InlineData("wont bend")]
    [InlineData("does not bend")]
    [InlineData("doesn’t bend")]
    [InlineData("no bend")]
    [InlineData("without bend")]
    public void Of_OtherDenial_IsAlwaysNot(string text) =>
        Assert.Equal(["not", "bend"], PlainWords.Of(text).Where(word => !PlainWords.IsSmall(word)));

    [Theory]
    [InlineData("The runner’s knee can’t bend", "The|runner|knee|can’t|bend")]
    [InlineData("They’re (very) sore.", "They|re|very|sore")]
    [InlineData("runners’ legs", "runners|legs")]
    public void InPlace_Words_AreFoundInTheText(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', PlainWords.InPlace(text).Select(word => text[word.Start..word.End])));
}
