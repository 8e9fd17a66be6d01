using HamstringGuide.Content;
using HamstringGuide.Guidance.Plans;
using HamstringGuide.Web.Checking;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Monitoring;
using HamstringGuide.Web.Plans;

namespace HamstringGuide.Web.Api;

/// <summary>Plans for records systems: sent as JSON, answered with a lasting address.</summary>
internal static class PlanApi
{
    public static void MapPlans(this RouteGroupBuilder api)
    {
        api.MapOtherMethods("/plans");
        api.MapPost("/plans", Make)
            .TakesJson<PlanRequest, PlanReply>()
            .WithSummary("A plan of exercises with doses, as a lasting address and a QR code.")
            .WithDescription("The whole plan is in the address: nothing is stored, so it never expires, and it can't be called back. Send "
                + "nothing that names a patient; there is no place for it. Doses beyond the guide's usual ones are remarked on, not refused.");
    }

    private static Task<IResult> Make(HttpRequest request, GuidebookShelf shelf, SiteContent content, SiteAddress site, CheckFlow flow, GuideMeters meters) =>
        SentBody.AnswerAsync(request, json =>
        {
            var sent = SentPlan.Read(json, shelf.Current.Guidebook, content, site.Full(request, ""), flow.Today);

            if (sent.Plan is not { } plan)
            {
                return Results.ValidationProblem(sent.Problems.All, title: "This is no plan yet. Every problem is named in errors.");
            }

            var code = PlanCode.Write(plan, content.PlanNumbers);
            meters.Plan(UsedBy.Program);
            return Results.Json(new PlanReply(
                code,
                site.Full(request, PlanAddress.Of(code)),
                new(site.Full(request, PlanQrCodes.Svg(code)), site.Full(request, PlanQrCodes.Png(code))),
                shelf.Current.Guidebook.Release.Identity,
                plan.MadeOn,
                PlanAdvice.On(plan, shelf.Current).Select(PlanRemarkReply.Of)));
        });
}
