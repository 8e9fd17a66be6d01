using HamstringGuide.Content.Files;

namespace HamstringGuide.Content.Markdown;

/// <summary>What stands below the front matter of a file.</summary>
/// <param name="LinesBefore">Lines of the file above the text.</param>
internal sealed record MarkdownBody(ContentFile File, string Text, int LinesBefore);
