namespace HamstringGuide.Proofs.Terms;

/// <summary>All terms that some terms are made of, themselves included.</summary>
public static class TermCone
{
    /// <summary>Each once, parts before what is made of them.</summary>
    public static IReadOnlyList<Term> Of(IEnumerable<Term> roots)
    {
        var seen = new HashSet<Term>();
        var open = new Stack<Term>(roots);

        while (open.TryPop(out var term))
        {
            if (seen.Add(term))
            {
                foreach (var part in term.Parts)
                {
                    open.Push(part);
                }
            }
        }

        return [.. seen.OrderBy(t => t.Id)];
    }
}
