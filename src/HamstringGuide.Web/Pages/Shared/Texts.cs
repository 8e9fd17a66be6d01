using System.Collections.Immutable;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Web.Pages.Shared;

/// <summary>A text of the library, and the guidebook whose exercises it shows.</summary>
public sealed record TextView(Guidebook Guidebook, RichText Text);

/// <summary>What a page says about itself: reading time, dates, review.</summary>
public sealed record PageDates(Review Review, int? Minutes = null);

/// <summary>Sources by number, as the marks in the text name them.</summary>
public sealed record NumberedSources(Guidebook Guidebook, ImmutableArray<string> Sources);

/// <summary>The sources of a page: those that its text cites by number, and what its data rest on.</summary>
/// <param name="RestsOn">Said before the latter, such as "The exercise rests on".</param>
public sealed record PageSources(Guidebook Guidebook, ImmutableArray<string> Cited, Grounds Grounds, string RestsOn);

/// <summary>Contents of a page.</summary>
public sealed record Contents(IEnumerable<TextHeading> Headings);

/// <summary>Pages to go on to.</summary>
public sealed record LinkList(string Title, IEnumerable<PageLink> Links);

/// <summary>The band at the top of a page.</summary>
/// <param name="IsTask">Nothing may lead away from what has to be done now.</param>
/// <param name="Part">The address in the navigation that the page belongs to; null for none.</param>
/// <param name="IsItself">The page is that address.</param>
public sealed record Brand(bool IsTask, string? Part = null, bool IsItself = false);
