using System.Collections.Immutable;
using HamstringGuide.Figures.Painting;

namespace HamstringGuide.Web.Styles;

/// <summary>Two colours of the design system that meet on a page.</summary>
/// <param name="Front">Name of the token of the text, the border or the mark.</param>
/// <param name="Ground">Name of the token of what is behind or beside it.</param>
/// <param name="Use">Where they meet.</param>
/// <param name="Least">The contrast that is needed in both themes, by WCAG 2.2.</param>
public sealed record ColourPair(string Front, string Ground, string Use, double Least)
{
    /// <summary>AAA for text (1.4.6).</summary>
    public const double ForText = 7;

    /// <summary>AA for what shows a control or its state (1.4.11).</summary>
    public const double ForControls = 3;

    private static readonly ImmutableArray<string> Grounds = ["paper", "surface", "sunk"];

    /// <summary>Every pair that is in use. Only <c>--line</c> is in none: what it draws says nothing that isn't said elsewhere.</summary>
    public static ImmutableArray<ColourPair> All { get; } =
    [
        .. OnEachGround("ink", "text", ForText),
        new("ink", "panel", "numbers on the body map, labels of drawings", ForText),
        new("ink", "mark", "words that were searched for", ForText),
        .. OnEachGround("ink-soft", "second text, hints, labels of numbers", ForText),
        .. OnEachGround("link", "links, quiet buttons, heads of folds", ForText),
        .. OnEachGround("link-hover", "links and quiet buttons under the pointer", ForText),
        .. OnEachGround("error", "errors, and \"Get help now\"", ForText),
        new("paper", "ink", "numbers of steps, head of the calendar leaf", ForText),
        new("on-action", "action", "main button, chosen number", ForText),
        new("on-action", "action-hover", "main button under the pointer", ForText),
        new("on-calm", "calm-head", "head of a calm card, pain that is fine", ForText),
        new("on-soon", "soon-head", "head of an urgent card", ForText),
        new("on-now", "now-head", "emergency card", ForText),
        new("now-head", "on-now", "button in an emergency card", ForText),
        new("focus-ink", "focus", "focus line in its ring, link to the content", ForText),
        .. OnEachGround("edge", "borders of inputs, choices and tags", ForControls),
        .. OnEachGround("action", "main button, ticked boxes", ForControls),
        .. OnEachGround("strap", "where you are, bars of doses, marks of lists", ForControls),
        new("strap", "panel", "the strap in drawings", ForControls),
        .. OnEachGround("calm-edge", "border of a calm card, ticks of what to do", ForControls),
        .. OnEachGround("soon-edge", "border of an urgent card", ForControls),
        .. OnEachGround("now-edge", "border of an emergency card", ForControls),
    ];

    /// <summary>1 to 21, in the light and in the dark theme.</summary>
    public (double Light, double Dark) In(StyleTokens tokens)
    {
        var (front, ground) = (tokens.Colour(Front), tokens.Colour(Ground));
        return (Contrast.Between(front.Light, ground.Light), Contrast.Between(front.Dark, ground.Dark));
    }

    private static IEnumerable<ColourPair> OnEachGround(string front, string use, double least) =>
        Grounds.Select(ground => new ColourPair(front, ground, use, least));
}
