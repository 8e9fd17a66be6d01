using System.Text.Json;

namespace HamstringGuide.Web.Api;

/// <summary>The shape of a request, for the description of the API; <see cref="SentAnswers"/> reads it.</summary>
/// <param name="Answers">By question id: a string, an array of strings, or an integer.</param>
/// <param name="Date">The day the answers were given, from which dates are counted; today (UTC) when left out.</param>
public sealed record AssessmentRequest(Dictionary<string, JsonElement> Answers, DateOnly? Date = null);
