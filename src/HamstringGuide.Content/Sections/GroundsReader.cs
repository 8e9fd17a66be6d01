using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Content.Sections;

/// <summary>Reads <c>sources</c> and <c>basis</c>, which every rule has one of.</summary>
internal static class GroundsReader
{
    public static Grounds Read(MapReader item) => new(item.OptionalTexts("sources"), item.OptionalWords<Basis>("basis"));
}
