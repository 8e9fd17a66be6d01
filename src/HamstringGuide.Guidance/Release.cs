namespace HamstringGuide.Guidance;

/// <summary>
/// Which edition of the guidebook. The hash covers everything in <see cref="GuidebookParts"/>, so the same identity means the
/// same advice.
/// </summary>
/// <param name="Number">Such as <c>2026.1</c>; null for an unnumbered one, shown as <c>dev</c>.</param>
/// <param name="Hash">First eight hexadecimal digits of the SHA-256 of the guidebook's JSON.</param>
public sealed record Release(string? Number, string Hash)
{
    /// <summary><c>{number}-{hash}</c>, as in addresses.</summary>
    public string Identity { get; } = $"{Number ?? "dev"}-{Hash}";

    public override string ToString() => Identity;
}
