using BenchmarkDotNet.Running;
using HamstringGuide.Benchmarks;
using HamstringGuide.Benchmarks.Growth;
using HamstringGuide.Benchmarks.Load;

switch (args)
{
    case []:
        Console.Error.WriteLine("Say what to measure: load for the whole site under load, growth for the cost of more articles and rules, --filter '*' for all benchmarks, --list flat for their names.");
        return 2;
    case ["load", .. var rest]:
        return await LoadCommand.RunAsync(rest);
    case ["growth"]:
        return await GrowthCommand.RunAsync();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(AssessBenchmark).Assembly).Run(args);
        return 0;
}
