using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Causes;

namespace HamstringGuide.Web.Discovery.StructuredData;

/// <summary>A cause as a MedicalCondition. No signs: which fit depends on answers, and a list of them would sound like a test.</summary>
internal static class MedicalConditionData
{
    public static JsonObject Named(Cause cause, Func<string, string> full) =>
        Node.Of("MedicalCondition", ("name", cause.Name), ("url", full($"/causes/{cause.Id}")));

    /// <summary>Possible treatments are the exercises to begin with: what comes later depends on how it went.</summary>
    public static JsonObject Of(Cause cause, ImmutableArray<string> otherNames, Guidebook guidebook, Func<string, string> full) => Node.Of(
        "MedicalCondition",
        ("name", cause.Name),
        ("alternateName", Node.Many(otherNames)),
        ("possibleTreatment", Node.Many(cause.Phases
            .Take(1)
            .SelectMany(phase => phase.Exercises)
            .Select(id => ExercisePlanData.Named(guidebook.Exercise(id)!, full)))));
}
