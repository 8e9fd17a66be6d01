using System.Collections.Immutable;
using System.Text.Encodings.Web;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Triage;
using Microsoft.AspNetCore.Html;

namespace HamstringGuide.Web.Pages.Shared;

/// <summary>
/// A heading with an address of its own. Not a view: a page has some ten of them, and to find and begin a view takes longer than this.
/// </summary>
public sealed record Heading(string Id, string Text) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (id, text) = (encoder.Encode(Id), encoder.Encode(Text));
        writer.Write($"""<h2 id="{id}">{text}<a class="anchor" href="#{id}" aria-label="Link to this part: {text}">#</a></h2>""");
    }
}

/// <summary>Where a cause that can fit can hurt.</summary>
/// <param name="Cause">Begins the ids in the picture.</param>
public sealed record FitPicture(CausePicture Picture, string Cause);

/// <summary>How much pain is fine.</summary>
/// <param name="Limit">0 to 10.</param>
/// <param name="Rule">Of the guide, with that limit.</param>
public sealed record PainLimit(int Limit, string Rule);

/// <summary>How soon, among all levels.</summary>
public sealed record Steps(Guidebook Guidebook, Disposition Disposition);

/// <summary>The head of a care card: how urgent it is, and its call to action.</summary>
/// <param name="Id">Of the heading; the card is labelled by it.</param>
/// <param name="Rank">1 for the verdict of a result, which is the page's heading.</param>
public sealed record CareHead(CareLevel Level, string Text, string Id, int Rank = 2)
{
    public string Label => Level switch
    {
        CareLevel.Emergency => "Emergency",
        CareLevel.Urgent => "Urgent advice",
        _ => "Non-urgent advice",
    };

    /// <summary>The class of a card of this level.</summary>
    public static string Css(CareLevel level) => level switch
    {
        CareLevel.Emergency => "care care--now",
        CareLevel.Urgent => "care care--soon",
        _ => "care care--calm",
    };
}

/// <summary>An exercise with the dose for this reader.</summary>
/// <param name="Number">Its place among the first ones; null for the rest.</param>
/// <param name="Left">Drawn with the left leg at work.</param>
public sealed record ExerciseCard(Guidebook Guidebook, Exercise Exercise, Regimen Regimen, int? Number = null, bool Left = false);

/// <summary>An exercise in a list, with the dose of that place.</summary>
public sealed record ExerciseMini(Exercise Exercise, Regimen Regimen);

/// <summary>The picture of an exercise.</summary>
/// <param name="FigureId">Of the exercise, or of one of its positions.</param>
/// <param name="Alt">Empty where the words beside it say the same.</param>
/// <param name="Left">With the left leg at work.</param>
/// <param name="Pair">Start and end side by side, where there is room.</param>
/// <param name="Paper">With a picture for paper as well.</param>
/// <param name="Lazy">Loaded when it comes near the screen.</param>
public sealed record ExercisePicture(string FigureId, string Alt, bool Left = false, bool Pair = false, bool Paper = false, bool Lazy = true);

/// <summary>Rules that fired, with the answers and sources behind them.</summary>
/// <param name="SignsSaid">What the warning signs mean stands on the page already, so here they only have their names.</param>
public sealed record ReasonList(Guidebook Guidebook, ImmutableArray<Reason> Reasons, bool SignsSaid = false);

/// <summary>The answers that led to something, in words.</summary>
public sealed record Said(Guidebook Guidebook, ImmutableArray<Because> Because);

/// <summary>What something rests on.</summary>
public sealed record Cited(Guidebook Guidebook, Grounds Grounds);
