using System.Text.RegularExpressions;
using HamstringGuide.Testing;
using HamstringGuide.Web.Tests.WorkedExamples;

namespace HamstringGuide.Web.Tests;

/// <summary>What the guide's words may never say (INV-62, 63, 64 and 72 of the clinical model).</summary>
public sealed partial class WordingTests
{
    [Fact]
    public void Words_NeverTellAPersonWhatTheyHave()
    {
        var offenders = PatientWords().Where(w => YouHave().IsMatch(w));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Words_SpeakOfDiagnosisInTheFooterOnly()
    {
        var offenders = PatientWords().Where(w => w.Contains("diagnos", StringComparison.OrdinalIgnoreCase));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Words_NameNoPhoneNumberAndNoMedicineDose()
    {
        var offenders = PatientWords().Where(w => PhoneOrDose().IsMatch(w));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Words_HoldNoNotesToAuthors()
    {
        var offenders = PatientWords().Where(w => NotesToAuthors().IsMatch(w));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Exercises_SayEverythingThatIsNeededToDoThemSafely()
    {
        Assert.All(RealContent.Guidebook.Parts.Exercises, e =>
        {
            Assert.NotEmpty(e.StopIf);
            Assert.NotEmpty(e.Start);
            Assert.NotEmpty(e.End);
            Assert.NotEmpty(e.Grounds.Sources);
            Assert.All(e.Regimens, r => Assert.NotEmpty(r.ToSentence()));
        });
    }

    private static IEnumerable<string> PatientWords()
    {
        // As they are written: a country's numbers stand in its file only.
        var parts = RealContent.Content.Guidebook;
        return
        [
            .. parts.Questionnaire.Items.SelectMany(q => (string[])[q.Text, q.Help ?? "", q.Why, q.Missing, .. q.Options.Select(o => o.Text)]),
            .. parts.RedFlags.SelectMany(r => (string[])[r.Name, r.Say]),
            .. parts.Contraindications.Select(c => c.Why),
            .. parts.CauseRules.Causes.SelectMany(c => (string[])
            [
                c.Name, .. c.Messages, .. c.Do.Select(l => l.Text), .. c.Avoid.Select(l => l.Text), .. c.Phases.Select(p => p.For),
            ]),
            .. parts.CareTips.SelectMany(t => (string[])[t.Title, t.Text]),
            .. parts.Exercises.SelectMany(e => (string[])
            [
                e.Name, e.Target, e.Equipment, e.Start, e.End, e.StopIf, e.NotFor ?? "", e.Easier.Text, e.Harder.Text, .. e.Steps, .. e.Errors,
                .. e.Regimens.SelectMany(r => (string[])[r.Name, r.Load ?? "", r.Note ?? "", r.ToSentence()]),
            ]),
            .. parts.CareTexts.Dispositions.SelectMany(d => (string[])[d.Heading, d.Meaning, d.Time, d.WhereNote ?? "", .. d.Where]),
            .. parts.CareTexts.SafetyNet.SelectMany(a => (string[])[a.Heading, .. a.Signs, .. a.Where]),
            parts.CareTexts.PermissionReason, parts.CareTexts.PainRule, parts.CareTexts.WithoutSelfTests!,
        ];
    }

    /// <summary>"You have" and a condition; not "signs you have now", "you have tried" or "you may have".</summary>
    [GeneratedRegex(@"(?<!may |might |signs |if |once )\byou have\b(?! (now|tried|had|been|to|any))(?<!Do you have)", RegexOptions.IgnoreCase)]
    private static partial Regex YouHave();

    [GeneratedRegex(@"\b(999|911|112|111|000|13 ?11|1-?800)\b|\b\d+ ?(mg|mcg|ml|milligrams?|tablets?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PhoneOrDose();

    [GeneratedRegex(@"\b(RF|CR|D|INV)-\d+|\bS00\d\b|\bseed\b|[A-Z]{3,}_[A-Z]|:\{", RegexOptions.None)]
    private static partial Regex NotesToAuthors();
}
