using System.Collections.Immutable;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Proofs.Terms;
using HamstringGuide.Proofs.Translation;

namespace HamstringGuide.Proofs.Properties;

/// <summary>Makes of a safety property what has to be proved of the guidebook's model.</summary>
public sealed class PropertyTranslation
{
    private readonly TermBank _terms = new();
    private readonly AnswerChanges _changes;

    public PropertyTranslation(GuidebookParts parts)
    {
        Model = new(_terms, parts);
        _changes = new(Model);
    }

    /// <summary>Of any one set of answers.</summary>
    public GuidebookModel Model { get; }

    /// <summary>What a single claim says.</summary>
    public BoolTerm Of(SafetyClaim claim) => new ClaimTerms(Model).Holds(claim);

    /// <summary>All of these together are the property; more than one for a change that can be made in several places.</summary>
    public ImmutableArray<Obligation> Of(SafetyProperty property) => property.Pair switch
    {
        null => [new(Given(Model, property), _terms.And(property.Then.Select(Of)), Model)],
        { Second: AnswerChange.HiddenAnswers } => [HiddenAnswers()],
        var pair => [.. _changes.Of(pair.Second).Select(change => Compared(property, pair, change.First, change.Second))],
    };

    private ImmutableArray<BoolTerm> Given(GuidebookModel model, SafetyProperty property) =>
    [
        model.Valid,
        model.Result.Complete,
        property.When is { } when ? new ClaimTerms(model).Holds(when) : _terms.True,
        property.Permission is { } permission ? model.Result.PermissionIs(permission) : _terms.True,
        property.WholeCheck ? _terms.Not(model.Result.StoppedEarly) : _terms.True,
    ];

    private Obligation Compared(SafetyProperty property, AnswerPair pair, GuidebookModel first, GuidebookModel second)
    {
        var never = pair.NeverLower
            ? Enum.GetValues<Disposition>().Select(d => _terms.Implies(first.Result.AtLeast(d), second.Result.AtLeast(d)))
            : [];
        var kept = pair.KeepsRedFlags
            ? first.Parts.RedFlags.Select(r => _terms.Implies(first.Result.Fires(r), second.Result.Fires(r)))
            : [];
        var same = pair.Same.SelectMany(part => new ClaimTerms(first).Told(part).Zip(new ClaimTerms(second).Told(part), Same));

        return new([.. Given(first, property), second.Valid, second.Result.Complete], _terms.And([.. never, .. kept, .. same]), first, second);
    }

    /// <summary>
    /// Whether there is a result, and all of it, is made of the answers that count, and of nothing else (<see cref="ResultModel"/>
    /// takes nothing else). So it is enough that these are the same.
    /// </summary>
    private Obligation HiddenAnswers()
    {
        var (other, isTied) = _changes.OtherHiddenAnswers();
        var same = Model.Parts.Questionnaire.Items.SelectMany(q => Model.Answers.Answers[q.Id]
            .Zip(other.Answers.Answers[q.Id], (one, another) => _terms.Same(one.Chosen, another.Chosen))
            .Append(_terms.Same(Model.Answers.Shown(q.Id), other.Answers.Shown(q.Id))));

        return new([Model.Valid, other.Valid, isTied], _terms.And(same), Model, other);
    }

    private BoolTerm Same(Term one, Term other) => one is BoolTerm truth
        ? _terms.Same(truth, (BoolTerm)other)
        : _terms.Same((IntTerm)one, (IntTerm)other);
}
