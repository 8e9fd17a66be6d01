using System.Collections.Immutable;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Web.Checking;

namespace HamstringGuide.Web.Pages.Shared;

/// <summary>A question as it is drawn.</summary>
/// <param name="IsHeading">It is the only one, so its text is the page's heading.</param>
/// <param name="IsOpen">The visitor is shown that it is still to be answered.</param>
public sealed record FieldView(CheckField Field, bool IsHeading, bool IsOpen)
{
    private const int ShortText = 12;
    private const int OneWord = 5;
    private const int LongText = 100;

    /// <summary>Nothing is answered and nothing wrong: it looks like this for everybody.</summary>
    public bool IsAsFirstAsked => Field is { Values.IsEmpty: true, Error: null };

    /// <summary>In which form it is first asked.</summary>
    public (bool IsHeading, bool IsOpen, bool Waits, string? LiveClass) Form => (IsHeading, IsOpen, Field.Waits, Field.LiveClass);

    /// <summary>Tells what to do before it asks.</summary>
    public bool IsLong => Field.Question.Text.Length > LongText;

    /// <summary>What a run of options is, for the stylesheet: in a row are those that are short, three of them where each is a word.</summary>
    public string RunCss => Longest switch
    {
        <= OneWord => "run run--pair run--few",
        <= ShortText => "run run--pair",
        _ => "run",
    };

    /// <summary>What the fieldset is, for the stylesheet.</summary>
    public string Css => string.Join(' ', new[]
    {
        "field",
        Field.Error is null ? null : "field--error",
        Field.Waits ? "field--waits" : null,
        Field.LiveClass,
        IsLong ? "long" : null,
    }.OfType<string>());

    /// <summary>The id of the list of options.</summary>
    public string ListId => $"{Field.Question.Id}-list";

    /// <summary>The options in runs: those that stand for nothing else, such as "None of these", are apart from the others.</summary>
    public IEnumerable<ImmutableArray<AnswerOption>> Runs
    {
        get
        {
            var options = Field.Question.Options;

            for (var start = 0; start < options.Length;)
            {
                var run = options.Skip(start).TakeWhile(o => IsApart(o) == IsApart(options[start])).ToImmutableArray();
                yield return run;
                start += run.Length;
            }
        }
    }

    public string? Hint => Field.Question switch
    {
        { IsSelfTest: true } test => $"{test.Help} Leave it empty to skip.".TrimStart(),
        { Optional: true, Help: null } => "You may skip this.",
        { Help: var help } => help,
    };

    private int Longest => Field.Question.Options.Select(o => o.Text.Length).DefaultIfEmpty().Max();

    private static bool IsApart(AnswerOption option) => option.Exclusive || option.Yields;
}
