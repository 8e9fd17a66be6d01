namespace HamstringGuide.Web.Pages.Design;

/// <summary>What is said of a component before it is shown.</summary>
/// <param name="Css">Its classes, or the partial that writes it.</param>
/// <param name="Use">When to use it, and when not.</param>
public sealed record Specimen(string Id, string Name, string Css, string Use);
