using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Files;

/// <summary>What reading a content folder has come upon: problems, and where each object was written.</summary>
internal sealed class Reading
{
    private readonly List<ContentProblem> _problems = [];
    private readonly List<Reading> _parts = [];
    private readonly Dictionary<object, Origin> _origins = new(ReferenceEqualityComparer.Instance);
    private bool _hasGaps;

    /// <summary>All problems so far, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems =>
        [.. _problems.Concat(_parts.SelectMany(part => part.Problems)).OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)];

    /// <summary>A file or an entry could not be read, so that names may seem unknown that are not.</summary>
    public bool HasGaps => _hasGaps || _parts.Any(part => part.HasGaps);

    /// <summary>How many values were replaced by a stand-in; those of parts are not counted.</summary>
    public int LostValues { get; private set; }

    public void Add(ContentProblem problem) => _problems.Add(problem);

    /// <summary>Adds what a reading of a part of the same folder has come upon, and comes upon later.</summary>
    public void Add(Reading part) => _parts.Add(part);

    public void LoseValue() => LostValues++;

    public void LoseEntry()
    {
        LostValues++;
        _hasGaps = true;
    }

    /// <summary>Remembers where an object or a text was written; two equal texts are two.</summary>
    /// <param name="sound">False when something in it is a stand-in.</param>
    public void Remember(object written, string file, int line, bool sound) => _origins[written] = new(file, line, sound);

    /// <summary>The line where the object or the text was written; 1 for one that was not read from a file.</summary>
    public int LineOf(object written) => OriginOf(written)?.Line ?? 1;

    /// <summary>
    /// Adds what <see cref="GuidebookCheck"/> found, with file and line; not what it found about objects with a stand-in in
    /// them: that may follow from the stand-in only, and those have a problem already.
    /// </summary>
    public void Add(IEnumerable<GuidebookProblem> problems)
    {
        foreach (var (subject, message) in problems)
        {
            var origin = OriginOf(subject) ?? new("guidance", 1, Sound: true);

            if (origin.Sound)
            {
                Add(new ContentProblem(origin.File, origin.Line, message));
            }
        }
    }

    private Origin? OriginOf(object written) =>
        _origins.GetValueOrDefault(written) ?? _parts.Select(part => part.OriginOf(written)).FirstOrDefault(origin => origin is not null);

    private sealed record Origin(string File, int Line, bool Sound);
}
