using HamstringGuide.Content.EntryCodes;

namespace HamstringGuide.Content.Tests;

public sealed class EntryCodeTests : IDisposable
{
    private const string File = "entry-codes.yaml";

    private static readonly EntryCodeList Real = ContentReader.Read(RealContentTests.Folder).EntryCodes;

    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("icd-10-cm", "S76.3", "S76.3")]
    [InlineData("icd-10-cm", "S76.3-", "S76.3")]
    [InlineData("icd-10-cm", "S76.39", "S76.3")]
    [InlineData("icd-10-cm", "S76.311A", "S76.31")]
    [InlineData("ICD-10-CM", "s76311a", "S76.31")]
    [InlineData("icd10", " S76.31 ", "S76.31")]
    [InlineData("icd-10-cm", "M62.4", "M62.4")]
    [InlineData("icd-10-cm", "M62.45", null)]
    [InlineData("icd-10-cm", "S76", null)]
    [InlineData("icd-10-cm", "", null)]
    [InlineData("icd-9", "S76.3", null)]
    [InlineData("snomed-ct", "30989003", "30989003")]
    [InlineData("snomed-ct", "309890031", null)]
    [InlineData("snomed-ct", "S76.3", null)]
    public void Find_Code_IsTheSameElseTheLongestThatItBeginsWith(string system, string code, string? entry) =>
        Assert.Equal(entry, _content.Read().EntryCodes.Find(system, code)?.Code);

    [Theory]
    [InlineData("icd-10-cm", "M17.11", "knee-oa")]
    [InlineData("icd-10-cm", "M22.2X1", "patellofemoral")]
    [InlineData("icd-10-cm", "M70.51", "pes-anserine")]
    [InlineData("icd-10-cm", "M71.21", "bakers-cyst")]
    [InlineData("icd-10-cm", "M54.31", "neural")]
    [InlineData("icd-10-cm", "M54.41", "neural back-sedentary back-active")]
    [InlineData("icd-10-cm", "M62.451", "activity-tightness sitting-tightness hamstring-weakness")]
    [InlineData("icd-10-cm", "M76.891", "proximal-tendinopathy distal-tendinopathy pes-anserine lateral-tendon")]
    [InlineData("icd-10-cm", "M76.31", "lateral-tendon")]
    [InlineData("icd-10-cm", "S76.312D", "strain-mild strain-moderate strain-severe")]
    [InlineData("snomed-ct", "239873007", "knee-oa")]
    [InlineData("sct", "23056005", "neural")]
    public void Find_RealCode_LeadsToItsCauses(string system, string code, string causes) =>
        Assert.Equal(causes.Split(' '), Real.Find(system, code)!.Causes);

    [Theory]
    [InlineData("M76.61")]
    [InlineData("M62.411")]
    [InlineData("S76.321A")]
    [InlineData("M54.2")]
    public void Find_RealCodeOfAnotherPlace_LeadsNowhere(string code) => Assert.Null(Real.Find("icd-10-cm", code));

    [Theory]
    [InlineData("code: S76.31,", "code: \"7631\",", "'7631' is no code of ICD-10-CM: a letter, a digit and more, with a dot after three")]
    [InlineData("code: S76.31,", "code: s76.31,", "'s76.31' is no code of ICD-10-CM: a letter, a digit and more, with a dot after three")]
    [InlineData("code: S76.31,", "code: S76.3,", "S76.3 is there already")]
    [InlineData("\"30989003\"", "\"30989004\"", "'30989004' is no code of SNOMED CT: its last digit does not check the others")]
    [InlineData("\"30989003\"", "\"39089003\"", "'39089003' is no code of SNOMED CT: its last digit does not check the others")]
    [InlineData("causes: [strain], confidence: knowledge", "causes: [], confidence: knowledge", "S76.31 leads nowhere; a code without a cause is left out")]
    [InlineData("causes: [strain], confidence: knowledge", "causes: [sprain], confidence: knowledge", "S76.31 leads to the cause 'sprain', which is not there")]
    public void Read_CodeThatIsWrong_NamesFileAndLine(string old, string written, string message)
    {
        _content.Replace(File, old, written);

        var problem = Assert.Single(_content.Problems());

        Assert.Equal((File, message), (problem.File, problem.Message));
        Assert.Contains(written, _content.Text(File).Split('\n')[problem.Line - 1], StringComparison.Ordinal);
    }
}
