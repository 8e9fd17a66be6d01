namespace HamstringGuide.Guidance.Plans;

/// <summary>A page of the guide by what it is about, whatever its address.</summary>
/// <param name="Slug">Last part of its address: an article's or a self-test's slug, an exercise's or a cause's id.</param>
public sealed record PageName(PageKind Kind, string Slug)
{
    public override string ToString() => $"{Kind.ToId()} '{Slug}'";
}

/// <summary>Kinds of pages that have a name for good.</summary>
public enum PageKind
{
    Article,
    Exercise,
    Cause,
    SelfTest,
}
