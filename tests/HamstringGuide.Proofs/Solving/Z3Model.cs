using System.Globalization;
using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Solving;

/// <summary>Lets z3 compute terms for given values of the variables: one process for many of them.</summary>
public sealed class Z3Model : IDisposable
{
    private readonly IReadOnlyCollection<Term> _terms;
    private readonly SmtText _text;
    private readonly Z3Process _solver;

    private Z3Model(IReadOnlyCollection<Term> terms, SmtText text, Z3Process solver)
    {
        _terms = terms;
        _text = text;
        _solver = solver;
    }

    public static async Task<Z3Model> StartAsync(IReadOnlyCollection<Term> terms)
    {
        var text = SmtText.Of([], terms);
        var solver = await Z3Process.StartAsync(Z3.Limit);
        await solver.SendAsync(text.ToString());
        return new(terms, text, solver);
    }

    /// <param name="chosen">Names of the variables that are true; all others are false.</param>
    public async Task<TermValues> EvaluateAsync(IReadOnlySet<string> chosen)
    {
        var facts = _text.Variables.Select(v => chosen.Contains(v.Name) ? _text.Named(v) : $"(not {_text.Named(v)})");
        var answer = await _solver.AskAsync($"(push)(assert (and {string.Join(' ', facts)}))(check-sat)");

        if (answer != "sat")
        {
            throw new UnansweredException($"z3 found no model, though every variable has a value ({answer}).");
        }

        var values = await _solver.ValuesAsync([.. _terms.Select(_text.Named)]);
        await _solver.SendAsync("(pop)\n");
        return Read(values);
    }

    public void Dispose() => _solver.Dispose();

    private TermValues Read(IEnumerable<string> answer)
    {
        var values = new TermValues(_terms.Max(t => t.Id) + 1);

        foreach (var (term, value) in _terms.Zip(answer))
        {
            values.Set(term, value switch
            {
                "true" => 1,
                "false" => 0,
                _ => Number(value[2..], isBinary: value[1] == 'b'),
            });
        }

        return values;
    }

    /// <summary>z3 writes bit vectors by four bits as <c>#x</c>, others as <c>#b</c>. Ours are never negative where asked for.</summary>
    private static int Number(string digits, bool isBinary) =>
        isBinary ? Convert.ToInt32(digits, 2) : int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
