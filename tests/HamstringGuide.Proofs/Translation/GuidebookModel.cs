using HamstringGuide.Guidance;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Translation;

/// <summary>
/// What the guide makes of answers, as formulas over them: the ten steps of the clinical model's section a2, written from the
/// parts of the guidebook alone. It shares no code with the guide itself, so that what is proved of it and agrees with the guide
/// on many answers is no mistake made twice.
/// </summary>
public sealed class GuidebookModel
{
    /// <summary>For answers that a variable each stands for.</summary>
    public GuidebookModel(TermBank terms, GuidebookParts parts)
        : this(terms, parts, AnswerTerms.Variables(terms, parts.Questionnaire))
    {
    }

    /// <summary>For answers that are tied to others.</summary>
    public GuidebookModel(TermBank terms, GuidebookParts parts, AnswerTerms given)
    {
        Terms = terms;
        Parts = parts;
        Given = given;
        Valid = given.Valid(parts.Questionnaire);
        Answers = new(terms, parts, given);
        Result = new(terms, parts, Answers);
    }

    public TermBank Terms { get; }

    public GuidebookParts Parts { get; }

    /// <summary>As the visitor gives them, those to hidden questions included.</summary>
    public AnswerTerms Given { get; }

    /// <summary>The answers can be given.</summary>
    public BoolTerm Valid { get; }

    /// <summary>Those of the answers that count.</summary>
    public CountedAnswers Answers { get; }

    /// <summary>Made of the answers that count, and of nothing else.</summary>
    public ResultModel Result { get; }
}
