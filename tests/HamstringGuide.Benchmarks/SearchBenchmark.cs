using BenchmarkDotNet.Attributes;
using HamstringGuide.Content;
using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Guidance.Wording;
using HamstringGuide.Storage.Search;
using HamstringGuide.Testing;
using HamstringGuide.Web.Library;

namespace HamstringGuide.Benchmarks;

/// <summary>What is typed.</summary>
public enum TypedTexts
{
    /// <summary>The written cases of the search, one after the other.</summary>
    Cases,

    /// <summary>Warning signs in the words of worried people.</summary>
    Signs,

    /// <summary>What takes longest: single letters, a dozen mistyped words, thousands of characters.</summary>
    Hostile,
}

/// <summary>One search over the real content, with the signs in it. At most 5 ms for 95 of 100.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 15)]
public class SearchBenchmark
{
    private static readonly string[] Hostile =
    [
        "k", "knee", "pain", "s t r e t c h", "\" OR 1=1 -- knee*", "膝が痛い 🦵", new('x', 10_000), string.Concat(Enumerable.Repeat("knee ", 400)),
        "hamstrnig strectching kneees tendonnitis siattica patelofemorla osteoartritis gastrocnemeus menniscus iliotibbial quadricepps pyhsio",
    ];

    private SearchIndex _index = null!;
    private RedFlagPhrases _phrases = null!;
    private string[] _texts = null!;
    private int _next;

    [ParamsAllValues]
    public TypedTexts Texts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var content = ContentReader.Read(Path.Combine(Repository.Root, "content"));
        _index = SiteSearch.IndexOf(content, CountryWords.Apply(content.Guidebook, CountryWords.CountryOf(content.Guidebook, Country.Neutral)!));
        _phrases = new(content.Search.RedFlags);
        _texts = Texts switch
        {
            TypedTexts.Cases => Written("cases.tsv"),
            TypedTexts.Signs => Written("signs.tsv"),
            _ => Hostile,
        };
        _next = 0;
    }

    [GlobalCleanup]
    public void Cleanup() => _index.Dispose();

    /// <summary>Pages only.</summary>
    [Benchmark(Baseline = true)]
    public SearchResults Pages() => _index.Search(Next());

    /// <summary>Red flags only.</summary>
    [Benchmark]
    public int Signs() => _phrases.Find(PlainWords.Of(Next())).Length;

    private string Next()
    {
        _next = _next + 1 < _texts.Length ? _next + 1 : 0;
        return _texts[_next];
    }

    private static string[] Written(string file) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "HamstringGuide.Web.Tests", "Search", file))
            .Skip(1)
            .Select(line => line.Split('\t')[0]),
    ];
}
