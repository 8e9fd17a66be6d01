using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Web.Guides;

namespace HamstringGuide.Web.Pages.Shared;

/// <summary>Numbers and closed lists in words for readers.</summary>
public static class Words
{
    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Such as "three", or "12".</summary>
    public static string Number(int number) => number >= 0 && number < Numbers.Length ? Numbers[number] : $"{number}";

    /// <summary>Such as "one exercise" or "12 exercises".</summary>
    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>With a capital at the start.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Days in the unit that people count in: "6 weeks", "10 days".</summary>
    public static string Days(int days) => days >= 14 && days % 7 == 0 ? $"{days / 7} weeks" : days == 1 ? "1 day" : $"{days} days";

    public static string Evidence(EvidenceLevel level) => level switch
    {
        EvidenceLevel.E1 => "Well supported: by a guideline, by a summary of many studies, or by a trial in people like our readers",
        EvidenceLevel.E2 => "Partly supported: by single or indirect trials, or as part of tested programmes",
        _ => "Rests on expert opinion",
    };

    /// <summary>A kind of exercise without the terms of the trade.</summary>
    public static string Kind(string kind) => kind switch
    {
        "aerobic" => "Easy movement",
        "mobility" => "Loosening up",
        "isometric" => "Press and hold",
        "strengthening" => "Strength",
        "eccentric" => "Strength by slow lowering",
        "static stretch" => "Held stretch",
        "dynamic stretch" => "Moving stretch",
        _ => Sentence(kind),
    };

    public static string Basis(Basis basis) => basis switch
    {
        Guidance.Evidence.Basis.Design => "our own design choice",
        _ => "general clinical knowledge, not yet checked against a source",
    };

    public static string Confidence(SourceConfidence confidence) => confidence switch
    {
        SourceConfidence.LookedUp => "Looked up",
        SourceConfidence.Seed => "Named in one of the articles this guide grew from",
        _ => "From general knowledge, still to be looked up",
    };

    /// <summary>What cites a source, as the head of a list.</summary>
    public static string CitedIn(SourceUseKind kind, int count) => kind switch
    {
        SourceUseKind.Article => count == 1 ? "Article" : "Articles",
        SourceUseKind.Cause => count == 1 ? "Cause" : "Causes",
        SourceUseKind.Exercise => count == 1 ? "Exercise" : "Exercises",
        SourceUseKind.SelfTest => count == 1 ? "Self-test" : "Self-tests",
        SourceUseKind.RedFlag => count == 1 ? "Warning sign" : "Warning signs",
        SourceUseKind.Contraindication => count == 1 ? "Reason to leave exercises out" : "Reasons to leave exercises out",
        SourceUseKind.Question => count == 1 ? "Question of the check" : "Questions of the check",
        SourceUseKind.Tip => count == 1 ? "Tip" : "Tips",
        SourceUseKind.Country => count == 1 ? "Places in a country" : "Places in countries",
        SourceUseKind.Term => "Glossary",
        _ => count == 1 ? "Page" : "Pages",
    };
}
