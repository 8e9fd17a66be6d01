using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Files;

/// <summary>What reading a content folder has come upon: problems, and where each object was written.</summary>
internal sealed class Reading
{
    private readonly List<ContentProblem> _problems = [];
    private readonly Dictionary<object, Origin> _origins = new(ReferenceEqualityComparer.Instance);

    /// <summary>All problems so far, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems =>
        [.. _problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)];

    /// <summary>A file or an entry could not be read, so that names may seem unknown that are not.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>How many values were replaced by a stand-in.</summary>
    public int LostValues { get; private set; }

    public void Add(ContentProblem problem) => _problems.Add(problem);

    /// <summary>Adds what another reading of the same folder has come upon.</summary>
    public void Add(Reading other)
    {
        _problems.AddRange(other._problems);
        LostValues += other.LostValues;
        HasGaps |= other.HasGaps;
    }

    public void LoseValue() => LostValues++;

    public void LoseEntry()
    {
        LostValues++;
        HasGaps = true;
    }

    /// <summary>Remembers where an object or a text was written; two equal texts are two.</summary>
    /// <param name="sound">False when something in it is a stand-in.</param>
    public void Remember(object written, string file, int line, bool sound) => _origins[written] = new(file, line, sound);

    /// <summary>The line where the object or the text was written; 1 for one that was not read from a file.</summary>
    public int LineOf(object written) => _origins.TryGetValue(written, out var origin) ? origin.Line : 1;

    /// <summary>
    /// Adds what <see cref="GuidebookCheck"/> found, with file and line; not what it found about objects with a stand-in in
    /// them: that may follow from the stand-in only, and those have a problem already.
    /// </summary>
    public void Add(IEnumerable<GuidebookProblem> problems)
    {
        foreach (var (subject, message) in problems)
        {
            var origin = _origins.GetValueOrDefault(subject, new("guidance", 1, Sound: true));

            if (origin.Sound)
            {
                Add(new ContentProblem(origin.File, origin.Line, message));
            }
        }
    }

    private readonly record struct Origin(string File, int Line, bool Sound);
}
