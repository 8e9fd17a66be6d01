using System.Net;
using HamstringGuide.Web.Hosting;
using HamstringGuide.Web.Security;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>Whom to tell about a hole.</summary>
public sealed class SecurityContactTests
{
    [Fact]
    public async Task Get_ContactIsSet_IsAFileOfRfc9116()
    {
        using var app = new GuideApp
        {
            PublicUrl = "https://guide.example.org/",
            Settings = new Dictionary<string, string> { ["SecurityContact"] = "mailto:security@example.org" },
        };

        var response = await app.Visitor().GetAsync("/.well-known/security.txt");

        Assert.Equal("text/plain; charset=utf-8", $"{response.Content.Headers.ContentType}");
        Assert.Equal(
            """
            Contact: mailto:security@example.org
            Expires: 2027-11-16T00:00:00Z
            Preferred-Languages: en
            Canonical: https://guide.example.org/.well-known/security.txt

            """,
            await response.Content.ReadAsStringAsync());
        Assert.Contains(app.Log.Events, e => e.StartsWith("Information \"GET\" \"/.well-known/…\" 200", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_NoContactIsSet_IsNotFound()
    {
        using var app = new GuideApp();

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().GetAsync("/.well-known/security.txt")).StatusCode);
    }

    [Fact]
    public void Text_PublicUrlIsNotKnown_NamesNoAddressOfItsOwn() =>
        Assert.DoesNotContain("Canonical", SecurityContact.Text("https://example.org/security", publicUrl: null, DateTimeOffset.UnixEpoch), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData(" mailto:a@example.org ", "mailto:a@example.org")]
    [InlineData("https://example.org/security", "https://example.org/security")]
    public void Read_MailOrPage_IsTaken(string? text, string? contact) => Assert.Equal(contact, SecurityContact.Read(text));

    [Theory]
    [InlineData("security@example.org")]
    [InlineData("http://example.org/security")]
    [InlineData("javascript:alert(1)")]
    [InlineData("mailto:a@example.org\nExpires: 1999-01-01T00:00:00Z")]
    public void Read_AnythingElse_SaysWhatToSet(string text) =>
        Assert.Contains("Set it to something like mailto:", Assert.Throws<OperatorException>(() => SecurityContact.Read(text)).Message, StringComparison.Ordinal);
}
