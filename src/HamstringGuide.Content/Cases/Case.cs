using System.Collections.Immutable;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Cases;

/// <summary>Answers that somebody could give, written down to hold the guide against.</summary>
public abstract record Case
{
    /// <summary>In the file's order.</summary>
    public required ImmutableArray<CaseAnswer> Answers { get; init; }

    /// <summary>Relative to the content folder, such as <c>scenarios/everyday-knee.yaml</c>.</summary>
    public required string File { get; init; }

    /// <summary>Where it begins in its file.</summary>
    public required int Line { get; init; }

    /// <summary>The answers as this guidebook takes them, and which it can't take.</summary>
    public AnswersReading ReadAnswers(Guidebook guidebook) =>
        AnswersReader.Read(guidebook, Answers.Select(a => KeyValuePair.Create(a.Question, a.Values)));

    /// <summary>The answers for a guidebook that knows them all.</summary>
    /// <exception cref="InvalidOperationException">An answer can't be taken; says which, with file and line.</exception>
    public Answers AnswersFor(Guidebook guidebook)
    {
        var reading = ReadAnswers(guidebook);

        return reading.Problems.IsEmpty
            ? reading.Answers
            : throw new InvalidOperationException(
                $"{File}:{Line}: " + string.Join("; ", reading.Problems.Select(p => $"{p.Question}: {p.Message}")));
    }
}

/// <summary>The answer to one question.</summary>
/// <param name="Question">Its id.</param>
/// <param name="Values">Ids of options, or the number of a scale as text; one value unless the question takes several.</param>
public sealed record CaseAnswer(string Question, ImmutableArray<string> Values);
