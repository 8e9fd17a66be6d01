namespace HamstringGuide.Benchmarks.Load;

/// <summary>What is asked for, again and again.</summary>
/// <param name="Path">With its query.</param>
/// <param name="Status">Of every answer.</param>
/// <param name="KnownTag">ETag of an answer that the client has already.</param>
public sealed record LoadCase(
    string Name, string Path, int Status = 200, string Method = "GET", string? Body = null, string? ContentType = null, string? KnownTag = null)
{
    /// <summary>Also sent by nginx and by the bare handler, to compare.</summary>
    public bool IsFile { get; init; }
}
