using HamstringGuide.Guidance.Causes;
using HamstringGuide.Guidance.Exercises;

namespace HamstringGuide.Web.Guides.Rules;

/// <summary>Where each part of the rules can be read. An id in the guidebook is the anchor on its page.</summary>
public static class RuleAddress
{
    public const string Overview = "/how-it-works";
    public const string Questions = $"{Overview}/questions";
    public const string Rules = $"{Overview}/rules";
    public const string Findings = $"{Overview}/findings";
    public const string Causes = $"{Overview}/causes";
    public const string Contraindications = $"{Overview}/contraindications";
    public const string Tips = $"{Overview}/tips";
    public const string Scorecard = $"{Overview}/scorecard";

    public static string Of(ReaderKind kind, string id) => kind switch
    {
        ReaderKind.Question => $"{Questions}#{id}",
        ReaderKind.Finding => $"{Findings}#{id}",
        ReaderKind.Rule => $"{Rules}#{id}",
        ReaderKind.Cause => $"{Causes}#{id}",
        ReaderKind.Contraindication => $"{Contraindications}#{id}",
        _ => $"{Tips}#{id}",
    };

    /// <summary>The page that tells a visitor about a cause.</summary>
    public static string Of(Cause cause) => $"/causes/{cause.Id}";

    public static string Of(Exercise exercise) => $"/exercises/{exercise.Id}";

    /// <summary>What its places are called.</summary>
    public static string OfCountry(string id) => $"{Tips}#country-{id}";

    public static string Source(string id) => $"/references#{id}";
}
