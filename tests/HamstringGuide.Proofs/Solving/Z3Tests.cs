using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Solving;

public sealed class Z3Tests
{
    private readonly TermBank _terms = new();

    [Z3Fact]
    public async Task FindAsync_Possible_GivesTheVariablesThatAreTrue()
    {
        var found = await Z3.FindAsync(_terms.Variable("a: b-1"), _terms.Not(_terms.Variable("c")));

        Assert.Equal(["a: b-1"], found);
    }

    [Z3Fact]
    public async Task FindAsync_Impossible_FindsNothing() => Assert.Null(await Z3.FindAsync(_terms.Variable("a"), _terms.Not(_terms.Variable("a"))));

    /// <summary>Twelve pigeons have no room in eleven holes, but nobody finds that out in a tenth of a second by cases.</summary>
    [Z3Fact]
    public async Task FindAsync_NotWithinTheLimit_IsNoProof()
    {
        BoolTerm In(int pigeon, int hole) => _terms.Variable($"{pigeon} in {hole}");
        var housed = Enumerable.Range(0, 12).Select(p => _terms.Or(Enumerable.Range(0, 11).Select(h => In(p, h))));
        var alone = Enumerable.Range(0, 11).SelectMany(h => Enumerable.Range(0, 12).SelectMany(p => Enumerable.Range(0, p)
            .Select(other => _terms.Not(_terms.And(In(p, h), In(other, h))))));

        var problem = await Assert.ThrowsAsync<UnansweredException>(() => Z3.FindAsync(TimeSpan.FromMilliseconds(100), [.. housed, .. alone]));

        Assert.Equal("z3 gave no answer within 0.1 seconds (unknown): nothing is proved.", problem.Message);
    }

    /// <summary>
    /// By the environment that this runs in: with z3 the proofs run, and without it they are skipped, but for the build server.
    /// </summary>
    [Fact]
    public void Z3Fact_IsSkippedOnlyWithoutZ3()
    {
        var mustRun = Z3.IsInstalled || Environment.GetEnvironmentVariable("CI") == "true";

        Assert.Equal(mustRun ? null : "The proofs need the program z3. Install it with: apt-get install z3", new Z3FactAttribute().Skip);
    }
}
