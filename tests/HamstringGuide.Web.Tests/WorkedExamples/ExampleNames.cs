using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests.WorkedExamples;

/// <summary>For theories: an example's name stands for it.</summary>
public static class ExampleNames
{
    public static TheoryData<string> All => [.. RealContent.WorkedExamples.Select(e => e.Name).Distinct()];
}
