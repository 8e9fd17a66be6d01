namespace HamstringGuide.Storage;

/// <summary>How long to wait for a database that another process keeps locked.</summary>
public enum Patience
{
    /// <summary>Half a minute: another program that starts on the same file is done by then, and nobody waits for a page yet.</summary>
    WhileStarting,

    /// <summary>A second: somebody waits for a page.</summary>
    WhileServing,
}
