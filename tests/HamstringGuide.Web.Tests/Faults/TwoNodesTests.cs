using System.Net;
using System.Text;
using System.Text.Json;

namespace HamstringGuide.Web.Tests.Faults;

/// <summary>Two nodes with nothing in common but the content open each other's links.</summary>
public sealed class TwoNodesTests : IDisposable
{
    private readonly GuideApp _one = new();
    private readonly GuideApp _other = new();

    public void Dispose()
    {
        _one.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task Result_MadeByOne_IsTheSameOnTheOther()
    {
        var sent = await _one.Visitor().PostAsync("/check", new FormUrlEncodedContent(
            [new("age-band", "35-44"), new("emergency-signs", "saddle-numb")]));
        var address = await Followed(_one.Visitor(), sent.Headers.Location!.ToString());

        Assert.StartsWith("/result/", address, StringComparison.Ordinal);
        Assert.Equal(await _one.Visitor().GetStringAsync(address), await _other.Visitor().GetStringAsync(address));
    }

    [Fact]
    public async Task Result_OfAnEarlierRelease_IsTheSameOnBoth() =>
        Assert.Equal(
            await _one.Visitor().GetStringAsync(KnownLinks.OfTheFirstRelease),
            await _other.Visitor().GetStringAsync(KnownLinks.OfTheFirstRelease));

    [Fact]
    public async Task Plan_MadeByOne_IsTheSameOnTheOther()
    {
        var reply = await _one.Visitor().PostAsync("/api/v1/plans", new StringContent(
            """{"exercises":[{"id":"bridge","sets":3,"repetitions":10,"restSeconds":60,"daysAWeek":3}],"painLimit":3}""", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        var code = JsonDocument.Parse(await reply.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString();

        Assert.Equal(await _one.Visitor().GetStringAsync($"/plan/{code}"), await _other.Visitor().GetStringAsync($"/plan/{code}"));
    }

    /// <summary>A check begun on one and gone on with on the other, as behind a proxy that takes turns.</summary>
    [Fact]
    public async Task Check_TurnByTurn_GetsToItsEnd()
    {
        var sent = await _one.Visitor().PostAsync("/check", new FormUrlEncodedContent(
            [new("age-band", "35-44"), new("emergency-signs", "none"), new("warning-signs", "none")]));
        var next = sent.Headers.Location!.ToString();

        Assert.StartsWith("/check/", next, StringComparison.Ordinal);
        Assert.Equal(await _one.Visitor().GetStringAsync(next), await _other.Visitor().GetStringAsync(next));
    }

    private static async Task<string> Followed(HttpClient visitor, string address)
    {
        var response = await visitor.GetAsync(address);

        while (response.Headers.Location is { } location)
        {
            address = location.ToString();
            response = await visitor.GetAsync(address);
        }

        return address;
    }
}
