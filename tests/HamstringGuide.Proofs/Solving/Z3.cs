using HamstringGuide.Proofs.Terms;

namespace HamstringGuide.Proofs.Solving;

/// <summary>
/// Asks the program z3 whether conditions can all be true at once. Each question is a process of its own, at most two at a time:
/// z3 is quickest when it knows the whole question from the start, and nothing is left over from the one before.
/// </summary>
public static class Z3
{
    /// <summary>How long one question may take before it counts as unanswered. Far more than any takes.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private static readonly SemaphoreSlim Places = new(2);

    /// <summary>The program can be started.</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "z3.exe" : "z3")));

    /// <inheritdoc cref="FindAsync(TimeSpan, BoolTerm[])"/>
    public static Task<IReadOnlySet<string>?> FindAsync(params BoolTerm[] conditions) => FindAsync(Limit, conditions);

    /// <summary>Variables that make all conditions true, by their names; null when there are none.</summary>
    /// <exception cref="UnansweredException">z3 gave no answer within the limit, or is not there.</exception>
    public static async Task<IReadOnlySet<string>?> FindAsync(TimeSpan limit, params BoolTerm[] conditions)
    {
        var text = SmtText.Of(conditions);
        await Places.WaitAsync();

        try
        {
            using var solver = await Z3Process.StartAsync(limit);
            await solver.SendAsync(text.ToString());

            return await solver.AskAsync("(check-sat)") switch
            {
                "unsat" => null,
                "sat" => await TrueOnesAsync(solver, text),
                var other => throw new UnansweredException($"z3 gave no answer within {limit.TotalSeconds} seconds ({other}): nothing is proved."),
            };
        }
        finally
        {
            Places.Release();
        }
    }

    private static async Task<HashSet<string>> TrueOnesAsync(Z3Process solver, SmtText text)
    {
        BoolTerm.Variable[] variables = [.. text.Variables];
        var values = await solver.ValuesAsync([.. variables.Select(text.Named)]);
        return [.. variables.Zip(values).Where(v => v.Second == "true").Select(v => v.First.Name)];
    }
}

/// <summary>z3 could not say whether something is possible. Nothing is proved then.</summary>
public sealed class UnansweredException(string message) : Exception(message);
