using System.Collections.Immutable;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Countries;

/// <summary>
/// Puts a country's words into the texts that may hold their placeholders: those named here, and no others. Files, the
/// database, releases and their hashes keep the placeholders, so that a release is the same wherever it is shown.
/// </summary>
public static class CountryWords
{
    /// <summary>The country of that id; the neutral one where the guidebook lacks it, null where it has no countries at all.</summary>
    public static Country? CountryOf(GuidebookParts parts, string id) =>
        parts.Countries.FirstOrDefault(c => c.Id == id) ?? parts.Countries.FirstOrDefault(c => c.Id == Country.Neutral);

    /// <summary>The parts as a reader in this country reads them. They name no country any more: there is nothing left to put in.</summary>
    public static GuidebookParts Apply(GuidebookParts parts, Country country)
    {
        FillText fill = (text, _) => country.Fill(text);

        return parts with
        {
            Questionnaire = parts.Questionnaire with { Items = Each(parts.Questionnaire.Items, q => Fill(q, fill)) },
            RedFlags = Each(parts.RedFlags, r => Fill(r, fill)),
            CauseRules = parts.CauseRules with { Causes = Each(parts.CauseRules.Causes, c => Fill(c, fill)) },
            Contraindications = Each(parts.Contraindications, c => Fill(c, fill)),
            CareTips = Each(parts.CareTips, t => Fill(t, fill)),
            CareTexts = Fill(parts.CareTexts, fill),
            Countries = [],
        };
    }

    internal static QuestionnaireItem Fill(QuestionnaireItem question, FillText fill) => question with
    {
        Text = fill(question.Text),
        Help = question.Help is { } help ? fill(help) : null,
        Options = Each(question.Options, o => Fill(o, fill)),
    };

    internal static AnswerOption Fill(AnswerOption option, FillText fill) => option with { Text = fill(option.Text) };

    internal static RedFlag Fill(RedFlag rule, FillText fill) => rule with { Say = fill(rule.Say) };

    internal static Contraindication Fill(Contraindication rule, FillText fill) => rule with { Why = fill(rule.Why) };

    internal static Cause Fill(Cause cause, FillText fill) => cause with
    {
        Messages = Each(cause.Messages, m => fill(m)),
        Do = Each(cause.Do, line => Fill(line, fill)),
        Avoid = Each(cause.Avoid, line => Fill(line, fill)),
    };

    internal static AdviceLine Fill(AdviceLine line, FillText fill) => line with { Text = fill(line.Text) };

    internal static CareTip Fill(CareTip tip, FillText fill) => tip with { Title = fill(tip.Title), Text = fill(tip.Text, "moves") };

    internal static CareAdvice Fill(CareAdvice advice, FillText fill) => advice with
    {
        Heading = fill(advice.Heading, "date"),
        Meaning = fill(advice.Meaning),
        Where = Each(advice.Where, w => fill(w)),
        WhereNote = advice.WhereNote is { } note ? fill(note) : null,
    };

    internal static WorseningAdvice Fill(WorseningAdvice advice, FillText fill) => advice with
    {
        Heading = fill(advice.Heading),
        Signs = Each(advice.Signs, s => fill(s)),
        Where = Each(advice.Where, w => fill(w)),
    };

    internal static CareTexts Fill(CareTexts texts, FillText fill) => texts with
    {
        Dispositions = Each(texts.Dispositions, d => Fill(d, fill)),
        PermissionReason = fill(texts.PermissionReason),
        PainRule = fill(texts.PainRule, "limit"),
        SafetyNet = Each(texts.SafetyNet, s => Fill(s, fill)),
        Footer = fill(texts.Footer),
        WithoutSelfTests = texts.WithoutSelfTests is { } sentence ? fill(sentence) : null,
    };

    private static ImmutableArray<T> Each<T>(ImmutableArray<T> all, Func<T, T> fill) => [.. all.Select(fill)];
}

/// <summary>Gives the text to show for one that may hold placeholders of country words.</summary>
/// <param name="own">Name of a placeholder that the text may hold besides; it is filled in when the text is used.</param>
internal delegate string FillText(string text, string? own = null);
