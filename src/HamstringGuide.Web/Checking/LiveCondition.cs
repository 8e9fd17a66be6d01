using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HamstringGuide.Web.Checking;

/// <summary>
/// What is left of a question's condition on its own page, where the answers of all other pages are fixed: never, always, or
/// something that a browser can follow while the visitor ticks, written as a selector that the form then matches.
/// </summary>
public readonly record struct LiveCondition
{
    /// <summary>No form matches it.</summary>
    public static readonly LiveCondition Never = new(":not(*)");

    /// <summary>Any form matches it.</summary>
    public static readonly LiveCondition Always = new("");

    private LiveCondition(string selector) => Selector = selector;

    /// <summary>To be put after the name of the form element.</summary>
    public string Selector { get; }

    /// <summary>The answers on the page decide.</summary>
    public bool IsOpen => this != Never && this != Always;

    /// <summary>
    /// Of the rule in the stylesheet. It changes with the condition: a question whose condition the stylesheet doesn't know is
    /// asked on a second round, never hidden by a rule that was written for another one.
    /// </summary>
    public string CssClass => $"while-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Selector)))[..8]}";

    /// <summary>The form has one of these options ticked.</summary>
    public static LiveCondition Ticked(string question, IEnumerable<string> options) =>
        new($":has(:is({string.Join(", ", options.Select(option => $"#{CheckField.InputId(question, option)}"))}):checked)");

    /// <summary>The form has a number from the first to the last chosen.</summary>
    public static LiveCondition Scored(string question, int first, int last) => first > last
        ? Never
        : Ticked(question, Enumerable.Range(first, last - first + 1).Select(number => number.ToString(CultureInfo.InvariantCulture)));

    public static LiveCondition operator !(LiveCondition part) =>
        part == Never ? Always : part == Always ? Never : new($":not({part.Selector})");

    public static LiveCondition operator &(LiveCondition one, LiveCondition other) =>
        one == Never || other == Never ? Never : one == other ? one : new(one.Selector + other.Selector);

    public static LiveCondition operator |(LiveCondition one, LiveCondition other) =>
        one == Always || other == Always ? Always
        : one == Never || one == other ? other
        : other == Never ? one
        : new($":is({one.Selector}, {other.Selector})");
}
