namespace HamstringGuide.Content.Library;

/// <summary>A page of ours, or a part of one.</summary>
/// <param name="Address">Begins with a slash.</param>
public sealed record PageLink(string Address, string Name);
