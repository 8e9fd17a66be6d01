using HamstringGuide.Guidance.Evidence;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests;

public sealed class EnumIdTests
{
    [Theory]
    [InlineData(Disposition.SelfCare, "self-care")]
    [InlineData(Disposition.SelfCareWithReview, "self-care-with-review")]
    [InlineData(Disposition.SeeClinicianSoon, "see-clinician-soon")]
    [InlineData(Disposition.SameDayUrgent, "same-day-urgent")]
    [InlineData(Disposition.EmergencyNow, "emergency-now")]
    public void ToId_OfDispositions_IsThatOfTheContract(Disposition disposition, string id)
    {
        Assert.Equal(id, disposition.ToId());
        Assert.True(EnumId.TryParse<Disposition>(id, out var parsed));
        Assert.Equal(disposition, parsed);
    }

    [Theory]
    [InlineData("SelfCare")]
    [InlineData("self care")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_AnythingElse_IsFalse(string? id) => Assert.False(EnumId.TryParse<Disposition>(id, out _));

    [Fact]
    public void All_InTheOrderOfDeclaration()
    {
        Assert.Equal(["none", "gentle", "full"], EnumId.All<ExercisePermission>());
        Assert.Equal(["seed", "looked-up", "knowledge"], EnumId.All<SourceConfidence>());
    }
}
