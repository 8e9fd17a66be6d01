using System.Net;
using HamstringGuide.Web.Security;
using Microsoft.AspNetCore.Http;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>Who shares an allowance, and what is taken from it.</summary>
public sealed class RequestAllowanceTests
{
    [Theory]
    [InlineData("POST", "/check", true)]
    [InlineData("POST", "/check/10A61CC", true)]
    [InlineData("POST", "/clinicians/plan", true)]
    [InlineData("POST", "/api/v1/assessments", true)]
    [InlineData("DELETE", "/", true)]
    [InlineData("GET", "/api/v1/questionnaire", true)]
    [InlineData("GET", "/search", true)]
    [InlineData("HEAD", "/search", true)]
    [InlineData("GET", "/Search", true)]
    [InlineData("GET", "/result/2026.4-3f9a0c1e/10A61CC", true)]
    [InlineData("GET", "/result/2026.4-3f9a0c1e/10A61CC/summary", true)]
    [InlineData("GET", "/share/qr.svg", true)]
    [InlineData("GET", "/plan/10A61CC/qr.png", true)]
    [InlineData("GET", "/", false)]
    [InlineData("GET", "/when-to-get-help", false)]
    [InlineData("GET", "/check", false)]
    [InlineData("GET", "/check/10A61CC", false)]
    [InlineData("GET", "/plan/10A61CC", false)]
    [InlineData("GET", "/share", false)]
    [InlineData("GET", "/clinicians/plan", false)]
    [InlineData("GET", "/exercises/bridge", false)]
    [InlineData("GET", "/figures/bridge.one-panel.light.svg", false)]
    [InlineData("GET", "/health/live", false)]
    [InlineData("GET", "/searching", false)]
    public void Counts_WhatIsMadeAnewAndNoOtherPage(string method, string path, bool counts)
    {
        var request = new DefaultHttpContext { Request = { Method = method, Path = path } }.Request;

        Assert.Equal(counts, RequestAllowance.Counts(request));
    }

    [Theory]
    [InlineData("203.0.113.9", "203.0.113.9", true)]
    [InlineData("203.0.113.9", "::ffff:203.0.113.9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true)]
    [InlineData(null, null, true)]
    public void Take_FromTheSameNetwork_IsFromOneAllowance(string? one, string? other, bool same)
    {
        using var allowance = new RequestAllowance();

        UseUp(allowance, Address(one));

        Assert.Equal(same, !allowance.Take(Address(other)).IsAcquired);
    }

    [Theory]
    [InlineData("203.0.113.9", "203.0.113.", "")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:", "::1")]
    public void Take_FromOtherNetworks_IsFromOthers(string one, string start, string end)
    {
        using var allowance = new RequestAllowance();

        UseUp(allowance, Address(one));

        // By chance one of them may share it.
        Assert.True(Enumerable.Range(100, 8).Count(i => allowance.Take(Address($"{start}{i}{end}")).IsAcquired) >= 6);
    }

    [Fact]
    public void Take_AfterAQuietTime_IsABurstAndThenSaysHowLongToWait()
    {
        using var allowance = new RequestAllowance();

        Assert.All(Enumerable.Range(0, RequestAllowance.Burst), _ => Assert.True(allowance.Take(null).IsAcquired));
        UseUp(allowance, null);
        using var refused = allowance.Take(null);
        Assert.True(refused.IsAcquired || (refused.TryGetMetadata(System.Threading.RateLimiting.MetadataName.RetryAfter, out var after) && after > TimeSpan.Zero));
    }

    [Fact]
    public void BucketOf_AnyNumberOfAddresses_IsOneOfSoMany()
    {
        var buckets = Enumerable.Range(0, 200_000).Select(i => RequestAllowance.BucketOf(new IPAddress(BitConverter.GetBytes(i * 7919)))).ToHashSet();

        Assert.All(buckets, bucket => Assert.InRange(bucket, 0, RequestAllowance.Buckets - 1));
        Assert.InRange(buckets.Count, RequestAllowance.Buckets * 9 / 10, RequestAllowance.Buckets);
    }

    private static IPAddress? Address(string? text) => text is null ? null : IPAddress.Parse(text);

    private static void UseUp(RequestAllowance allowance, IPAddress? address)
    {
        while (allowance.Take(address).IsAcquired)
        {
        }
    }
}
