using System.Collections.Immutable;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance;

/// <summary>
/// Everything a guidebook is made of, as plain data: what authors write, what a release keeps. Nothing in it is checked;
/// <see cref="GuidebookCheck"/> does that.
/// </summary>
public sealed record GuidebookParts
{
    public required Questionnaire Questionnaire { get; init; }

    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>In table order.</summary>
    public required ImmutableArray<RedFlag> RedFlags { get; init; }

    public required CauseRules CauseRules { get; init; }

    public required ImmutableArray<Contraindication> Contraindications { get; init; }

    public required ImmutableArray<Exercise> Exercises { get; init; }

    public required ImmutableArray<CareTip> CareTips { get; init; }

    public required CareTexts CareTexts { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>
    /// Where help is found, and how it is called. Empty in releases made before there were countries, and once the words of one
    /// have been put in (<see cref="CountryWords.Apply"/>).
    /// </summary>
    public ImmutableArray<Country> Countries
    {
        get => field.IsDefault ? [] : field;
        init;
    }
}

/// <summary>Words that every result draws on.</summary>
public sealed record CareTexts
{
    /// <summary>One for each disposition, most urgent first.</summary>
    public required ImmutableArray<CareAdvice> Dispositions { get; init; }

    /// <summary>Why an exercise is held back when no single rule removes it.</summary>
    public required string PermissionReason { get; init; }

    /// <summary><c>{limit}</c> stands for a number from 0 to 10.</summary>
    public required string PainRule { get; init; }

    public required ImmutableArray<WorseningAdvice> SafetyNet { get; init; }

    public required string Footer { get; init; }

    /// <summary>
    /// The reason where the answers without the self-tests call for more care. Null in releases made before it was content.
    /// </summary>
    public string? WithoutSelfTests { get; init; }
}
