using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using HamstringGuide.Guidance;
using HamstringGuide.Testing;

namespace HamstringGuide.Benchmarks;

/// <summary>
/// One assessment with its whole explanation, over the cases of content/examples. At most 20 µs and 20 KB, on average over
/// all cases, from answers.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 15)]
public class AssessBenchmark
{
    private Assessor _assessor = null!;
    private CodedCase[] _cases = null!;
    private int _next;

    [ParamsAllValues]
    public Cases Cases { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var examples = new ExampleCases();
        _assessor = new(RealContent.Guidebook);
        _cases = examples.Of(Cases);
        _next = 0;
    }

    /// <summary>Answers that have been read, to the result.</summary>
    [Benchmark(Baseline = true)]
    public Assessment FromAnswers() => _assessor.Assess(Next().Answers);

    /// <summary>The text of an address, to the result.</summary>
    [Benchmark]
    public Assessment FromCode() => AnswerCode.TryRead(Next().Code, out var code, out _)
        ? _assessor.Assess(code.ToAnswers(_assessor.Guidebook).Answers)
        : throw new InvalidOperationException("This is not a code.");

    /// <summary>Every other answer to a question after the warning signs.</summary>
    [Benchmark]
    public ImmutableArray<WhatIf> WhatWouldChange() => _assessor.WhatWouldChange(Next().Answers);

    private CodedCase Next()
    {
        _next = _next + 1 < _cases.Length ? _next + 1 : 0;
        return _cases[_next];
    }
}
