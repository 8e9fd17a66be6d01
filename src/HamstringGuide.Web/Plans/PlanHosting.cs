using HamstringGuide.Web.Plans.Building;

namespace HamstringGuide.Web.Plans;

/// <summary>What plans need.</summary>
public static class PlanHosting
{
    public static void AddPlans(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PlanSheets>();
        builder.Services.AddSingleton<ExerciseFinder>();
    }
}
