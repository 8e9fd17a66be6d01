namespace HamstringGuide.Content.Markdown.Links;

/// <summary>Everything that a text can link to, as <c>kind:id</c> or <c>kind:id#heading</c>.</summary>
internal sealed class LinkTargets
{
    public static readonly string[] Kinds = ["article", "exercise", "cause", "self-test", "page", "term", "source"];

    private readonly Dictionary<string, LinkTarget> _targets = new(StringComparer.Ordinal);

    /// <summary>Of two with the same kind and id the first stays; that there are two is reported where they are read.</summary>
    public void Add(string kind, string id, string address, string name, IEnumerable<string> headings) =>
        _targets.TryAdd($"{kind}:{id}", new(address, name, headings.ToHashSet(StringComparer.Ordinal)));

    /// <summary>The address and name of what a reference such as <c>article:hamstring-strain#when-to-get-help</c> leads to.</summary>
    /// <param name="problem">Why it leads nowhere.</param>
    public (string Address, string Name)? Find(string reference, out string problem)
    {
        var (path, heading) = Split(reference);
        problem = "";

        if (!_targets.TryGetValue(path, out var target))
        {
            problem = path.Split(':', 2) is [var kind, var id] && Kinds.Contains(kind)
                ? $"there is no {kind} '{id}' to link to"
                : $"'{reference}' can't be linked to: write the kind and the id, such as exercise:bridge; the kinds are {string.Join(", ", Kinds)}";
            return null;
        }

        if (heading is null)
        {
            return (target.Address, target.Name);
        }

        if (!target.Headings.Contains(heading))
        {
            problem = $"'{path}' has no heading with the id '{heading}'";
            return null;
        }

        return ($"{target.Address}#{heading}", target.Name);
    }

    private static (string Path, string? Heading) Split(string reference) =>
        reference.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? (reference[..at], reference[(at + 1)..]) : (reference, null);
}
