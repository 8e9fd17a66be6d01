using System.Collections.Immutable;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Guidance.Questionnaires;

/// <summary>The questions of the check, in the order they are asked.</summary>
public sealed record Questionnaire
{
    public required ImmutableArray<QuestionnairePage> Pages { get; init; }

    public required ImmutableArray<QuestionnaireItem> Items { get; init; }
}

/// <summary>One page of the check.</summary>
public sealed record QuestionnairePage
{
    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    /// <summary>Short, for the line that says how far one is.</summary>
    public required string Title { get; init; }

    /// <summary>The page's heading.</summary>
    public required string Heading { get; init; }

    /// <summary>
    /// After this page the check may end early: when nothing later is answered and a same-day rule has fired, the answers are
    /// complete and the result is partial (computing.md, "Stopping early").
    /// </summary>
    public bool MayStop { get; init; }
}

public enum QuestionType
{
    /// <summary>Exactly one option.</summary>
    Single,

    /// <summary>One or more options.</summary>
    Multiple,

    /// <summary>A whole number.</summary>
    Scale,
}

/// <summary>One question.</summary>
public sealed record QuestionnaireItem
{
    /// <summary>The highest permanent number that a question or an option may have: the answer code's limit.</summary>
    public const int HighestNumber = 63;

    public required string Id { get; init; }

    /// <summary>Permanent, 1 to <see cref="HighestNumber"/>; stands for the question in answer codes.</summary>
    public required int Number { get; init; }

    /// <summary>Number of its page.</summary>
    public required int Page { get; init; }

    public required QuestionType Type { get; init; }

    public required string Text { get; init; }

    /// <summary>Short name, for lists of answers.</summary>
    public required string Label { get; init; }

    public string? Help { get; init; }

    /// <summary>What is said when the answer is missing.</summary>
    public required string Missing { get; init; }

    /// <summary>Why it is asked, for the visitor.</summary>
    public required string Why { get; init; }

    public required Grounds Grounds { get; init; }

    /// <summary>When the question is asked; null means always. Reads earlier questions only.</summary>
    public Criterion? EnableWhen { get; init; }

    /// <summary>May be left unanswered.</summary>
    public bool Optional { get; init; }

    /// <summary>The option that stands for a skipped self-test; null for what isn't a self-test.</summary>
    public string? WhenSkipped { get; init; }

    /// <summary>Empty for a scale.</summary>
    public required ImmutableArray<AnswerOption> Options { get; init; }

    /// <summary>Only for a scale.</summary>
    public AnswerScale? Scale { get; init; }

    /// <summary>A self-test may raise the disposition and never lower it (clinical model, a2 step 5).</summary>
    public bool IsSelfTest => WhenSkipped is not null;
}

/// <summary>One option of a question.</summary>
public sealed record AnswerOption
{
    public required string Id { get; init; }

    /// <summary>Permanent within its question, 1 to <see cref="QuestionnaireItem.HighestNumber"/>.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    /// <summary>Can't be chosen with another, such as "None of these".</summary>
    public bool Exclusive { get; init; }

    /// <summary>Chosen with another, the other one counts ("Not sure" beside a place).</summary>
    public bool Yields { get; init; }
}

/// <summary>The numbers of a scale, both ends included, with words for the ends. Zero to 62 at most.</summary>
public sealed record AnswerScale(int Min, int Max, string Low, string High);
