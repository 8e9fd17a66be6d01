using HamstringGuide.Proofs.Solving;

namespace HamstringGuide.Proofs.Terms;

public sealed class TermTests
{
    private readonly TermBank _terms = new();

    private BoolTerm A => _terms.Variable("a");

    private BoolTerm B => _terms.Variable("b");

    private BoolTerm C => _terms.Variable("c");

    [Fact]
    public void And_SamePartsInAnotherOrder_IsTheSameTerm() => Assert.Same(_terms.And(A, B, C), _terms.And(C, A, B, A));

    [Fact]
    public void And_PartBesideItsOpposite_IsFalse() => Assert.Same(_terms.False, _terms.And(A, B, _terms.Not(A)));

    [Fact]
    public void Or_PartBesideItsOpposite_IsTrue() => Assert.Same(_terms.True, _terms.Or(_terms.Not(A), B, A));

    [Fact]
    public void And_PartThatStandsInAnother_IsThere_Once() => Assert.Same(_terms.And(A, B), _terms.And(A, _terms.And(A, B)));

    [Fact]
    public void Sum_OfTheSameTwice_CountsItTwice()
    {
        var sum = _terms.Sum(_terms.Choice(A, _terms.Number(-3), _terms.Number(0)), _terms.Choice(A, _terms.Number(-3), _terms.Number(0)));

        var values = new TermEvaluator([sum]).Evaluate(new HashSet<string> { "a" });

        Assert.Equal(-6, values[sum]);
        Assert.Equal((-6, 0), (sum.Min, sum.Max));
    }

    [Fact]
    public void AtLeast_DecidedByTheBounds_IsConstant()
    {
        var points = _terms.Count([A, B]);

        Assert.Same(_terms.True, _terms.AtLeast(points, _terms.Number(0)));
        Assert.Same(_terms.False, _terms.AtLeast(points, _terms.Number(3)));
        Assert.IsType<BoolTerm.AtLeast>(_terms.AtLeast(points, _terms.Number(2)));
    }

    [Fact]
    public void Values_OfATermThatWasNotComputed_AreRefused()
    {
        var values = new TermEvaluator([A]).Evaluate(new HashSet<string>());

        Assert.Throws<ArgumentException>(() => values[_terms.And(A, B)]);
    }

    /// <summary>Every kind of term, with numbers below zero: z3 computes what we compute, whatever the variables are.</summary>
    [Z3Fact]
    public async Task Z3_ComputesWhatWeCompute()
    {
        var points = _terms.Sum(_terms.Choice(A, _terms.Number(-5), _terms.Number(2)), _terms.Count([B, C]), _terms.Number(-1));
        var more = _terms.AtLeast(points, _terms.Choice(C, _terms.Number(-6), _terms.Number(1)));
        BoolTerm[] terms = [more, _terms.Same(more, _terms.Or(A, _terms.Not(B))), _terms.Choice(more, _terms.And(A, B), C), _terms.Same(points, _terms.Number(1))];
        using var solver = await Z3Model.StartAsync(terms);

        for (var bits = 0; bits < 8; bits++)
        {
            var chosen = new[] { "a", "b", "c" }.Where((_, i) => (bits & (1 << i)) != 0).ToHashSet();
            var ours = new TermEvaluator(terms).Evaluate(chosen);
            var theirs = await solver.EvaluateAsync(chosen);

            Assert.Equal(terms.Select(t => ours[t]), terms.Select(t => theirs[t]));
        }
    }
}
