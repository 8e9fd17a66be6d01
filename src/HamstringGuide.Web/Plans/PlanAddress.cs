namespace HamstringGuide.Web.Plans;

/// <summary>Where a plan is shown, and where it is changed.</summary>
public static class PlanAddress
{
    public static string Of(string code) => $"/plan/{code}";

    /// <summary>Its exercises, doses and dates in the builder, for a clinician.</summary>
    public static string Change(string code) => $"/clinicians/plan/{code}";
}
