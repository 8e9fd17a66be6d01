using HamstringGuide.Guidance.Plans;
using HamstringGuide.Guidance.Triage;
using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Plans;
using HamstringGuide.Web.Tests.Discovery;
using HamstringGuide.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Plans;

public sealed class PlanSheetsTests(GuideApp app) : IClassFixture<GuideApp>
{
    private PlanSheets Sheets => app.Services.GetRequiredService<PlanSheets>();

    [Fact]
    public void TryRead_Code_GivesAllOfThePlanInItsOrder()
    {
        var read = Sheets.TryRead(SamplePlans.Eight.Code(), out var sheet, out _);

        Assert.True(read);
        Assert.Equal(SamplePlans.Eight.Exercises.Select((e, i) => (e.ExerciseId, i + 1)), sheet!.Exercises.Select(e => (e.Exercise.Id, e.Number)));
        Assert.Equal([null, "left leg", "left leg", "each side", "right leg", "each side", "right leg", null], sheet.Exercises.Select(e => e.Side));
        Assert.Equal(["leg-curl", "heel-dig"], sheet.Exercises.Where(e => e.IsLeft).Select(e => e.Exercise.Id));
        Assert.Equal("2 sets of 8, 60 seconds of rest between, 3 days a week.", sheet.Exercises[1].Dose.ToSentence());
        Assert.Equal("2.5 kg", sheet.Exercises[1].Dose.Load);
        Assert.Contains("on each side", sheet.Exercises[3].Dose.ToSentence(), StringComparison.Ordinal);
        Assert.Equal(RealContent.Content.ShortAddresses.CodeOf(new(PageKind.Exercise, "bridge")), sheet.Exercises[0].Page.ShortCode);
        Assert.Contains("3 of 10", sheet.PainRule, StringComparison.Ordinal);
        Assert.Equal(["/articles/hamstring-strain", "/causes/strain-mild"], sheet.ToRead.Select(page => page.Page.Address));
        Assert.False(sheet.IsOutdated);
    }

    [Fact]
    public void TryRead_TypedWithHyphensInSmallLetters_IsTheSamePlan()
    {
        var code = SamplePlans.Four.Code();
        var typed = string.Join('-', code.ToLowerInvariant().Chunk(5).Select(group => new string(group)));

        Assert.True(Sheets.TryRead(typed, out var sheet, out _));
        Assert.Equal(code, Sheets.CodeOf(sheet.Plan));
    }

    [Fact]
    public void Of_StressedSigns_StandTogetherByWhatToDoMostUrgentFirst()
    {
        var sheet = Sheets.Of(SamplePlans.Full(2));

        Assert.Equal(
            [(CareLevel.Emergency, 1), (CareLevel.Urgent, 4), (CareLevel.NonUrgent, 1)],
            sheet.Signs.Select(same => (same.Care, same.Signs.Length)));
        Assert.Equal(sheet.Guidebook.Advice(Disposition.EmergencyNow).Heading + " if you notice", sheet.Signs[0].Heading);
        Assert.Equal("See a clinician within 7 days if you notice", sheet.Signs[^1].Heading);
        Assert.Equal(sheet.Guidebook.Parts.CareTexts.SafetyNet, sheet.SafetyNet);
    }

    [Fact]
    public void Of_UnknownRelease_SaysSoAndKeepsThePlan()
    {
        var sheet = Sheets.Of(SamplePlans.Four with { ReleaseHash = "0badc0de" });

        Assert.False(sheet.KnowsEdition);
        Assert.True(sheet.IsOutdated);
        Assert.Empty(sheet.Changes);
        Assert.Equal(4, sheet.Exercises.Length);
    }

    [Fact]
    public void Of_WhatHasLeftTheGuide_IsNamedAndTheRestStands()
    {
        var plan = SamplePlans.Four;

        var sheet = Sheets.Of(plan with
        {
            Exercises = plan.Exercises.SetItem(1, new("long-gone-lift", PlanSide.Left, new() { Minutes = 5 })),
            ToRead = plan.ToRead.Add(new(PageKind.Article, "long-gone")),
            WarningSigns = plan.WarningSigns.Add("long-gone"),
        });

        Assert.Equal([1, 3, 4], sheet.Exercises.Select(e => e.Number));
        Assert.Equal([new GoneExercise(2, "Long gone lift")], sheet.Gone.ToArray());
        Assert.Equal((1, 1), (sheet.ToRead.Length, sheet.GonePages));
        Assert.Equal((1, 1), (sheet.Signs.Sum(same => same.Signs.Length), sheet.GoneSigns));
        Assert.True(sheet.IsOutdated);
        Assert.Empty(sheet.Changes);
    }

    [Fact]
    public void Of_PageThatChangedAfterThePlanWasMade_SaysWhen()
    {
        using var guide = new ChangedGuide();
        var sheets = guide.App.Services.GetRequiredService<PlanSheets>();
        var (changed, plan) = (new DateOnly(2027, 2, 3), SamplePlans.One with { StartsOn = null, ReviewOn = null, ToRead = [new(PageKind.Article, "hamstring-strain")] });
        plan = plan with { ReleaseHash = guide.App.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook.Release.Hash };

        var (before, sameDay) = (sheets.Of(plan with { MadeOn = changed.AddDays(-1) }), sheets.Of(plan with { MadeOn = changed }));

        Assert.Equal(changed, Assert.Single(before.ToRead).ChangedOn);
        Assert.Equal(["“Hamstring strain” was changed on 3 February 2027."], before.Changes.ToArray());
        Assert.False(sameDay.IsOutdated);
    }

    [Fact]
    public void Of_PlanOfAnEarlierEdition_NamesWhatTheGuideSaysOtherwise()
    {
        var folder = Directory.CreateTempSubdirectory("guide-");
        var database = Path.Combine(folder.FullName, "guide.db");

        try
        {
            var earlier = MakeEarlierEdition(folder.FullName, database);
            using var today = new GuideApp { Database = database };

            var sheet = today.Services.GetRequiredService<PlanSheets>().Of(SamplePlans.Four with { ReleaseHash = earlier });

            Assert.True(sheet.KnowsEdition);
            Assert.Equal(["Bridge: the guide says something new about when to stop, or who should not do it."], sheet.Changes.ToArray());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <returns>The hash of an edition in the database that had other words in one exercise.</returns>
    private static string MakeEarlierEdition(string folder, string database)
    {
        var content = ContentCopy.Make(folder);
        ContentCopy.Replace(content, "exercises/bridge.md", "stop-if: ", "stop-if: Earlier. ");
        using var earlier = new GuideApp { Database = database, ContentPath = content };
        return earlier.Services.GetRequiredService<GuidebookShelf>().Current.Guidebook.Release.Hash;
    }
}
