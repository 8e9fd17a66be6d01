using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Web.Checking;

namespace HamstringGuide.Web.Pages.Shared;

/// <summary>A question as it is drawn.</summary>
/// <param name="IsHeading">It is the only one, so its text is the page's heading.</param>
/// <param name="IsNew">It has come up because of the answers on the same page.</param>
public sealed record FieldView(CheckField Field, bool IsHeading, bool IsNew)
{
    private const int ShortText = 14;
    private const int LongText = 100;

    /// <summary>Tells what to do before it asks.</summary>
    public bool IsLong => Field.Question.Text.Length > LongText;

    /// <summary>Options so short that several fit in a row.</summary>
    public bool IsShort => Field.Question.Options.All(o => o.Text.Length <= ShortText);

    public string? Hint => Field.Question switch
    {
        { IsSelfTest: true } test => $"{test.Help} Leave it empty to skip.".TrimStart(),
        { Optional: true, Help: null } => "You may skip this.",
        { Help: var help } => help,
    };
}
