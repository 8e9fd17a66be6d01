namespace HamstringGuide.Content.Markdown.Links;

/// <summary>A page, or a part of one, that texts can name by kind and id.</summary>
/// <param name="Name">What stands for it where a link has no words of its own.</param>
/// <param name="Headings">Ids of its headings that may be linked to.</param>
internal sealed record LinkTarget(string Address, string Name, IReadOnlySet<string> Headings);
