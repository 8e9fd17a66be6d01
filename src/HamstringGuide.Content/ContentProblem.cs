namespace HamstringGuide.Content;

/// <summary>Something wrong in the content, for its author.</summary>
/// <param name="File">Path relative to the content folder, parted by <c>/</c>, such as <c>guidance/triage.yaml</c>.</param>
/// <param name="Line">1 for the first line, and for what concerns the file as a whole.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ContentProblem(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>Thrown when content can't be used. Its message lists all problems, one a line.</summary>
public sealed class ContentException(IReadOnlyList<ContentProblem> problems)
    : Exception("The content has problems:\n" + string.Join('\n', problems))
{
    /// <summary>Every problem of every file, by file and line; never empty.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
