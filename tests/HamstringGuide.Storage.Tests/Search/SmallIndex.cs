using HamstringGuide.Storage.Search;

namespace HamstringGuide.Storage.Tests.Search;

/// <summary>A few pages with something of every kind.</summary>
internal static class SmallIndex
{
    public static readonly SearchDocument[] Documents =
    [
        Document(SearchKind.Article, "hamstring-strain", "Hamstring strain", "What a strain is and what helps it heal.", "A strain is a small tear of the muscle. A physiotherapist can grade it. Running comes last."),
        Document(SearchKind.Article, "tight", "Tight hamstrings and knee pain", "Why a tight muscle may not be short.", "Stretching helps some people. The kneecap may hurt."),
        Document(SearchKind.Cause, "kneecap", "Pain around the kneecap", "Pain on stairs and in long sitting.", "Stronger hips help most runners.") with { OtherNames = ["patellofemoral pain", "anterior knee pain"] },
        Document(SearchKind.Exercise, "bridge", "Bridge", "Strengthens the buttocks and hamstrings.", "Lie on your back. Lift the hips. Lower slowly."),
        Document(SearchKind.Exercise, "long-bridge", "Long bridge", "A harder bridge.", "Bridge, bridge and bridge again with straighter knees."),
        Document(SearchKind.Exercise, "calf-stretch", "Calf stretch at the wall", "Stretches the calf.", "Stand at a wall. Hold the stretch."),
        Document(SearchKind.Glossary, "bridge-word", "Bridge", "A lift of the hips.", ""),
        Document(SearchKind.Page, "about", "About", "Who makes the guide.", "We wrote it at a café. Nobody was seen walking."),
    ];

    public static SearchIndex Build() => SearchIndex.Build(Documents, new()
    {
        Synonyms = [["physio", "physiotherapist", "physical therapist"], ["hamstring strain", "pulled hamstring"], ["hammy", "hamstring"]],
        OtherWords = ["urinate between"],
    });

    /// <summary>Addresses of what is found, in order.</summary>
    public static IEnumerable<string> Addresses(this SearchResults results) => results.Hits.Select(hit => hit.Document.Address);

    /// <summary>With brackets around what is marked.</summary>
    public static string Bracketed(this MarkedText text) => string.Concat(text.Parts.Select(part => part.Marked ? $"[{part.Text}]" : part.Text));

    private static SearchDocument Document(SearchKind kind, string address, string title, string summary, string body) =>
        new() { Kind = kind, Address = address, Title = title, Summary = summary, Body = body };
}
