using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Agreement;

/// <summary>One way, taken by chance, to make a condition true: answers to choose, and answers to leave.</summary>
public sealed class Wishes(GuidebookParts parts, Random random)
{
    private readonly Dictionary<string, HashSet<string>> _wanted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _unwanted = new(StringComparer.Ordinal);

    public bool Names(string question) => _wanted.ContainsKey(question) || _unwanted.ContainsKey(question);

    public IReadOnlySet<string> Wanted(string question) => _wanted.GetValueOrDefault(question, []);

    public IReadOnlySet<string> Unwanted(string question) => _unwanted.GetValueOrDefault(question, []);

    public void Add(Criterion condition) => Add(condition, isTrue: true);

    private void Add(Criterion condition, bool isTrue)
    {
        switch (condition)
        {
            case Criterion.AllOf all when isTrue:
            case Criterion.AnyOf any when !isTrue:
                foreach (var part in Parts(condition))
                {
                    Add(part, isTrue);
                }

                break;
            case Criterion.AllOf:
            case Criterion.AnyOf:
                if (Parts(condition) is { Length: > 0 } some)
                {
                    Add(some[random.Next(some.Length)], isTrue);
                }

                break;
            case Criterion.Not not:
                Add(not.Part, !isTrue);
                break;
            case Criterion.FindingIs finding:
                Add(parts.Findings.Single(f => f.Id == finding.Finding).When, isTrue);
                break;
            case Criterion.AnswerIs answer:
                Add(answer.Question, answer.Options, isTrue);
                break;
            case Criterion.ScoreIs score:
                Add(score.Question, CriterionReads.Numbers(parts, score), isTrue);
                break;
        }
    }

    private static Criterion[] Parts(Criterion condition) => condition switch
    {
        Criterion.AllOf all => [.. all.Parts],
        Criterion.AnyOf any => [.. any.Parts],
        _ => [],
    };

    /// <summary>Of several wishes for one question, those remain that fit all of them, or else the last ones.</summary>
    private void Add(string question, IEnumerable<string> options, bool isTrue)
    {
        if (!isTrue)
        {
            (_unwanted.TryGetValue(question, out var known) ? known : _unwanted[question] = []).UnionWith(options);
        }
        else if (parts.Questionnaire.Items.Single(q => q.Id == question).Type == QuestionType.Multiple)
        {
            string[] all = [.. options];
            (_wanted.TryGetValue(question, out var known) ? known : _wanted[question] = []).Add(all[random.Next(all.Length)]);
        }
        else if (_wanted.TryGetValue(question, out var known) && known.Overlaps(options))
        {
            known.IntersectWith(options);
        }
        else
        {
            _wanted[question] = [.. options];
        }
    }
}
