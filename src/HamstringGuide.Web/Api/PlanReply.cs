using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Web.Api;

/// <summary>A plan as the API gives it. It is all in the code; nothing of it is stored.</summary>
/// <param name="Address">The lasting address of the plan, with the host.</param>
/// <param name="Release">The edition of the guide that it was made with.</param>
/// <param name="Remarks">To think about; none keeps the plan from being used.</param>
public sealed record PlanReply(string Code, string Address, QrReply Qr, string Release, DateOnly MadeOn, IEnumerable<PlanRemarkReply> Remarks);

/// <summary>Addresses of the plan's QR code as a picture.</summary>
public sealed record QrReply(string Svg, string Png);

/// <param name="Exercise">Position in the plan, from 0; null for the plan as a whole.</param>
/// <param name="Source">Id of what it rests on, where that is no rule and no dose of the guide's.</param>
public sealed record PlanRemarkReply(string Kind, int? Exercise, string Text, string? Source)
{
    public static PlanRemarkReply Of(PlanRemark remark) => new(remark.Kind.ToId(), remark.Exercise, remark.Text, remark.Source);
}
