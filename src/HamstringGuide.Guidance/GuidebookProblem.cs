namespace HamstringGuide.Guidance;

/// <summary>Something wrong in a guidebook's parts.</summary>
/// <param name="Subject">
/// The very object of <see cref="GuidebookParts"/> that is wrong (a criterion, a rule, an exercise ...), by reference, so that
/// whoever read it can say from which file and line it came.
/// </param>
/// <param name="Message">What is wrong, for an author; names the item.</param>
public sealed record GuidebookProblem(object Subject, string Message);

/// <summary>Thrown when a <see cref="Guidebook"/> is made of parts that contradict themselves.</summary>
public sealed class GuidebookException(IReadOnlyList<GuidebookProblem> problems)
    : Exception("The guidebook has problems:\n" + string.Join('\n', problems.Select(p => p.Message)))
{
    public IReadOnlyList<GuidebookProblem> Problems { get; } = problems;
}
