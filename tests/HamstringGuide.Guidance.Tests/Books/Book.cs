using System.Collections.Immutable;
using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Exercises;
using HamstringGuide.Guidance.Questionnaires;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>
/// Makes small guidebooks by hand. What a test does not say is filled in so that the book is valid: texts, grounds, numbers in
/// order, and the one fallback cause, <c>unclear</c>, which always applies. A last parameter <c>but</c> changes anything else.
/// </summary>
public sealed partial class Book
{
    public const string FallbackId = "unclear";

    public static readonly Grounds Design = new([], [Basis.Design]);

    private readonly List<QuestionnairePage> _pages = [];
    private readonly List<QuestionnaireItem> _questions = [];
    private readonly List<Finding> _findings = [];
    private readonly List<RedFlag> _rules = [];
    private readonly List<Contraindication> _contraindications = [];
    private readonly List<CareTip> _tips = [];
    private readonly List<Source> _sources = [];
    private readonly List<Func<GuidebookParts, GuidebookParts>> _changes = [];

    /// <summary>The questions that follow stand on this page; without it, on page 1.</summary>
    public Book Page(int number, bool mayStop = false)
    {
        _pages.Add(new() { Number = number, Title = $"Page {number}", Heading = $"Page {number}", MayStop = mayStop });
        return this;
    }

    public Book Single(string id, params string[] options) => Ask(id, QuestionType.Single, options);

    /// <param name="options">An id that ends in <c>!</c> is exclusive; one that ends in <c>?</c> yields.</param>
    public Book Multiple(string id, params string[] options) => Ask(id, QuestionType.Multiple, options);

    public Book Scale(string id, int min = 0, int max = 10)
    {
        Ask(id, QuestionType.Scale, []);
        return But(q => q with { Scale = new(min, max, "low", "high") });
    }

    /// <summary>When the last question is asked.</summary>
    public Book ShownWhen(Criterion when) => But(q => q with { EnableWhen = when });

    /// <summary>The last question may be left unanswered.</summary>
    public Book Optional() => But(q => q with { Optional = true });

    /// <summary>The last question is a self-test, which may be skipped as <c>not-done</c>.</summary>
    public Book SelfTest() => But(q => q with { Optional = true, WhenSkipped = "not-done" });

    /// <summary>Changes the last question.</summary>
    public Book But(Func<QuestionnaireItem, QuestionnaireItem> change)
    {
        _questions[^1] = change(_questions[^1]);
        return this;
    }

    public Book Finding(string id, Criterion when)
    {
        _findings.Add(new() { Id = id, Ref = id.ToUpperInvariant(), Means = id, When = when });
        return this;
    }

    /// <param name="days">Target; 14 at see-clinician-soon unless said.</param>
    /// <param name="permission">Full, and none from same-day on, unless said.</param>
    public Book Rule(
        string id,
        Criterion when,
        Disposition level = Disposition.SeeClinicianSoon,
        int? days = null,
        ExercisePermission? permission = null,
        Func<RedFlag, RedFlag>? but = null)
    {
        var rule = new RedFlag
        {
            Id = id,
            Ref = $"RF-{id}",
            Name = id,
            Suspected = id,
            When = when,
            Disposition = level,
            TargetDays = days ?? (level == Disposition.SeeClinicianSoon ? 14 : null),
            Permission = permission ?? (level >= Disposition.SameDayUrgent ? ExercisePermission.None : ExercisePermission.Full),
            Say = $"Because of {id}.",
            Grounds = Design,
        };
        _rules.Add(but is null ? rule : but(rule));
        return this;
    }

    public Book Source(string id)
    {
        _sources.Add(new()
        {
            Id = id,
            Type = "article-journal",
            Authors = ["Author A."],
            Year = "2022",
            Title = id,
            Confidence = SourceConfidence.LookedUp,
        });
        return this;
    }

    /// <summary>Changes the finished parts.</summary>
    public Book Change(Func<GuidebookParts, GuidebookParts> change)
    {
        _changes.Add(change);
        return this;
    }

    /// <summary>The parts, unchecked.</summary>
    public GuidebookParts Parts()
    {
        ImmutableArray<Cause> causes = _causes.Any(c => c.Fallback) ? [.. _causes] : [.. _causes, MakeCause(FallbackId) with { Fallback = true, Points = [] }];
        var parts = new GuidebookParts
        {
            Questionnaire = new() { Pages = _pages.Count == 0 ? [new() { Number = 1, Title = "Page 1", Heading = "Page 1" }] : [.. _pages], Items = [.. _questions] },
            Findings = [.. _findings],
            RedFlags = [.. _rules],
            CauseRules = new() { Threshold = 3, MostCauses = 3, MostExercises = 6, FallbackExercises = [.. _fallbackExercises], Causes = causes },
            Contraindications = [.. _contraindications],
            Exercises = [.. _exercises],
            CareTips = [.. _tips],
            CareTexts = Texts(),
            Sources = [.. _sources],
        };

        return _changes.Aggregate(parts, (changed, change) => change(changed));
    }

    public Guidebook Build()
    {
        var parts = Parts();
        return new(parts, new("2026.1", "0badc0de"));
    }

    private Book Ask(string id, QuestionType type, string[] options)
    {
        _questions.Add(new()
        {
            Id = id,
            Number = _questions.Count + 1,
            Page = _pages.Count == 0 ? 1 : _pages[^1].Number,
            Type = type,
            Text = $"{id}?",
            Label = id,
            Missing = $"Answer {id}.",
            Why = "For the test.",
            Grounds = Design,
            Options = [.. options.Select(Option)],
        });
        return this;

        static AnswerOption Option(string option, int index) => new()
        {
            Id = option.TrimEnd('!', '?'),
            Number = index + 1,
            Text = $"Text of {option.TrimEnd('!', '?')}",
            Exclusive = option.EndsWith('!'),
            Yields = option.EndsWith('?'),
        };
    }

    private static CareTexts Texts() => new()
    {
        Dispositions = [.. Enum.GetValues<Disposition>().OrderDescending().Select(level => new CareAdvice
        {
            Disposition = level,
            Care = level switch
            {
                Disposition.EmergencyNow => CareLevel.Emergency,
                Disposition.SameDayUrgent => CareLevel.Urgent,
                _ => CareLevel.NonUrgent,
            },
            Step = level.ToId(),
            Heading = level.ToId(),
            Meaning = level.ToId(),
            Time = level.ToId(),
            Where = ["own doctor"],
        })],
        PermissionReason = "Not before you have been seen.",
        PainRule = "Up to {limit} of 10 is fine.",
        SafetyNet = [new() { Id = "emergency", Care = CareLevel.Emergency, Heading = "Call if", Signs = ["numb between the legs"] }],
        Footer = "General education.",
    };
}
