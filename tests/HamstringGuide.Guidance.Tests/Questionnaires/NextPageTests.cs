using HamstringGuide.Guidance.Tests.Books;

namespace HamstringGuide.Guidance.Tests.Questionnaires;

public sealed class NextPageTests
{
    private static readonly Guidebook Check = new Book()
        .Page(1).Single("age", "young", "old").Single("goal", "run", "walk").Optional()
        .Page(2).Scale("pain").ShownWhen(When.Is("age", "old"))
        .Page(3).Single("place", "thigh", "knee")
        .Page(8)
        .Single("leg-test", "straight", "bent", "not-done").SelfTest().ShownWhen(When.Is("place", "thigh"))
        .Single("ankle-test", "eases", "same", "not-done").SelfTest().ShownWhen(When.Is("place", "thigh"))
        .Build();

    [Theory]
    [InlineData(1)]
    [InlineData(2, "age=old")]
    [InlineData(3, "age=young")]
    [InlineData(3, "age=old", "pain=3")]
    [InlineData(2, "age=old", "place=knee")]
    [InlineData(1, "pain=3", "place=knee")]
    public void NextPage_FirstWithARequiredQuestionOpen(int expected, params string[] answers) =>
        Assert.Equal(expected, Check.Follow(answers).NextPage);

    [Fact]
    public void NextPage_NothingLeft_IsNull() => Assert.Null(Check.Follow("age=young", "place=knee").NextPage);

    [Fact]
    public void NextPage_OptionalQuestionOpen_DoesNotHold() => Assert.Equal(3, Check.Follow("age=young").NextPage);

    [Fact]
    public void NextPage_SelfTestsOffered_AreAskedLastThoughNotRequired()
    {
        var path = Check.Follow("age=young", "place=thigh");

        Assert.Equal(8, path.NextPage);
        Assert.True(path.IsComplete);
    }

    [Theory]
    [InlineData("leg-test=bent")]
    [InlineData("leg-test=not-done")]
    [InlineData("ankle-test=eases")]
    public void NextPage_OneSelfTestAnsweredOrSkipped_IsDone(string test) =>
        Assert.Null(Check.Follow("age=young", "place=thigh", test).NextPage);

    [Fact]
    public void NextPage_SelfTestsHidden_AreNotAsked() => Assert.Null(Check.Follow("age=young", "place=knee", "leg-test=bent").NextPage);
}
