using BenchmarkDotNet.Running;
using HamstringGuide.Benchmarks;

switch (args)
{
    case []:
        Console.Error.WriteLine("Say what to measure: --filter '*' for all benchmarks, --list flat for their names.");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(AssessBenchmark).Assembly).Run(args);
        return 0;
}
