namespace HamstringGuide.Guidance.Tests.Checks;

/// <summary>What is wrong with a book.</summary>
internal static class Problem
{
    /// <summary>There is this one problem, and it points at the very object.</summary>
    public static void Is(GuidebookParts parts, object subject, string message)
    {
        var problem = Assert.Single(GuidebookCheck.Problems(parts));

        Assert.Equal(message, problem.Message);
        Assert.Same(subject, problem.Subject);
    }
}
