using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Guidance.Checks;

/// <summary>The parts under check, what there is by name (the first of several with one name), and the problems found.</summary>
internal sealed class CheckedBook
{
    private readonly List<GuidebookProblem> _problems = [];

    public CheckedBook(GuidebookParts parts)
    {
        Parts = parts;
        Position = Positions(parts.Questionnaire.Items.Select(q => q.Id));
        Questions = Index(parts.Questionnaire.Items, q => q.Id);
        Findings = Index(parts.Findings, f => f.Id);
        Exercises = Index(parts.Exercises, e => e.Id);
        Causes = [.. parts.CauseRules.Causes.Select(c => c.Id)];
        Tags = [.. parts.Exercises.SelectMany(e => e.Tags)];
        Sources = [.. parts.Sources.Select(s => s.Id)];
        Criteria = new(this);
    }

    public GuidebookParts Parts { get; }

    /// <summary>Place of each question in the order of asking.</summary>
    public Dictionary<string, int> Position { get; }

    public Dictionary<string, QuestionnaireItem> Questions { get; }

    public Dictionary<string, Finding> Findings { get; }

    public Dictionary<string, Exercise> Exercises { get; }

    public HashSet<string> Causes { get; }

    public HashSet<string> Tags { get; }

    public HashSet<string> Sources { get; }

    public CriterionCheck Criteria { get; }

    public IReadOnlyList<GuidebookProblem> Problems => _problems;

    public void Add(object subject, string message) => _problems.Add(new(subject, message));

    private static Dictionary<string, int> Positions(IEnumerable<string> ids)
    {
        var position = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (var id in ids)
        {
            position.TryAdd(id, position.Count);
        }

        return position;
    }

    private static Dictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);

        foreach (var item in items)
        {
            index.TryAdd(id(item), item);
        }

        return index;
    }
}
