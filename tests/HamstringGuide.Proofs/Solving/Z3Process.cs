using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace HamstringGuide.Proofs.Solving;

/// <summary>A running z3 that is talked to in SMT-LIB 2.</summary>
public sealed partial class Z3Process : IDisposable
{
    private readonly Process _process;

    private Z3Process(Process process) => _process = process;

    /// <param name="limit">How long one question may take. z3 looks at the clock now and then only, and is ended soon after.</param>
    /// <exception cref="UnansweredException">z3 is not installed.</exception>
    public static async Task<Z3Process> StartAsync(TimeSpan limit)
    {
        if (!Z3.IsInstalled)
        {
            throw new UnansweredException(Z3FactAttribute.Missing);
        }

        var start = new ProcessStartInfo("z3", ["-in", "-smt2", $"-t:{limit.TotalMilliseconds}", $"-T:{Math.Ceiling(limit.TotalSeconds) + 5}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var solver = new Z3Process(Process.Start(start)!);
        await solver.SendAsync("(set-logic QF_BV)\n");
        return solver;
    }

    public Task SendAsync(string text) => _process.StandardInput.WriteAsync(text);

    /// <summary>Sends a command and reads its answer: a word, or everything up to the last bracket.</summary>
    public async Task<string> AskAsync(string command)
    {
        await SendAsync(command + "\n");
        await _process.StandardInput.FlushAsync();
        var answer = new StringBuilder();
        var depth = 0;

        do
        {
            var line = await _process.StandardOutput.ReadLineAsync() ?? throw new UnansweredException($"z3 ended after: {answer}");
            depth += line.Count(c => c == '(') - line.Count(c => c == ')');
            answer.Append(line).Append(' ');
        }
        while (depth > 0);

        var text = answer.ToString().Trim();
        return text.StartsWith("(error", StringComparison.Ordinal) ? throw new InvalidOperationException($"z3 says {text}") : text;
    }

    /// <summary>Values of named things, in the order of asking, after "sat".</summary>
    public async Task<IReadOnlyList<string>> ValuesAsync(IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var answer = await AskAsync($"(get-value ({string.Join(' ', names)}))");
        return [.. Value().Matches(answer).Select(m => m.Groups[1].Value)];
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    [GeneratedRegex(@" (true|false|#b[01]+|#x[0-9a-f]+)\)")]
    private static partial Regex Value();
}
