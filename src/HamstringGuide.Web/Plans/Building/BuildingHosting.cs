namespace HamstringGuide.Web.Plans.Building;

/// <summary>The plan builder.</summary>
public static class BuildingHosting
{
    public static void AddPlanBuilding(this WebApplicationBuilder builder) => builder.Services.AddSingleton<ExerciseFinder>();
}
