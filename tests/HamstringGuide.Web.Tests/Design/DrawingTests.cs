using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using System.Xml.Linq;
using HamstringGuide.Web.Discovery;
using HamstringGuide.Web.Styles;
using HamstringGuide.Web.Tests.Styles;

namespace HamstringGuide.Web.Tests.Design;

/// <summary>
/// Icons and cards: each is rendered once from a drawing, and <c>drawings.tsv</c> has the hashes of both. Whoever changes a drawing
/// renders it anew, as docs/design-system.md says, and writes the new hashes down.
/// </summary>
public sealed class DrawingTests(GuideApp app) : IClassFixture<GuideApp>
{
    private const int LargestCard = 60_000;

    private static readonly string Root = Path.Combine(Stylesheets.Site, "wwwroot");

    private static IEnumerable<(string Drawing, string Picture, string DrawingHash, string PictureHash)> Table =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "HamstringGuide.Web.Tests", "Design", "drawings.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2], cells[3]));

    [Fact]
    public void EveryPicture_IsOfItsDrawing()
    {
        Assert.All(Table, row =>
        {
            Assert.Equal(row.DrawingHash, Hash(Path.Combine(Stylesheets.Site, row.Drawing)));
            Assert.Equal(row.PictureHash, Hash(Path.Combine(Root, row.Picture)));
        });
        Assert.Equal(
            Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".png" or ".ico").Select(file => Path.GetRelativePath(Root, file)).Order(),
            Table.Select(row => row.Picture).Order());
    }

    [Fact]
    public void EveryCard_IsOfTheSizeThatPagesSayAndSmall() => Assert.All(ShareCard.All, card =>
    {
        var picture = File.ReadAllBytes(Path.Combine(Root, card.Address.TrimStart('/')));

        Assert.Equal((1200, 630), Size(picture));
        Assert.InRange(picture.Length, 1, LargestCard);
    });

    [Fact]
    public void EveryCard_HasTheWordsOnItInItsAlternative() => Assert.All(ShareCard.All, card =>
    {
        var drawing = Table.Single(row => "/" + row.Picture == card.Address).Drawing;
        var lines = XDocument.Load(Path.Combine(Stylesheets.Site, drawing)).Root!.Elements()
            .Where(line => line.Name.LocalName == "text" && line.Attribute("class")!.Value is not "lead" and not "lede")
            .Select(line => line.Value)
            .ToArray();

        Assert.Contains(string.Join(' ', lines[..^1]), card.Alt, StringComparison.Ordinal);
        Assert.EndsWith($"{lines[^1]}.", card.Alt, StringComparison.Ordinal);
    });

    [Fact]
    public async Task EveryIconInTheHead_IsThere()
    {
        var page = await (await app.Visitor().GetAsync("/")).ReadAsync();

        var icons = page.QuerySelectorAll("link[rel=icon], link[rel=apple-touch-icon]").Select(link => link.GetAttribute("href")!).ToArray();

        Assert.Equal(3, icons.Length);
        foreach (var icon in icons)
        {
            var response = await app.Visitor().GetAsync(icon);
            Assert.Matches("^image/", response.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Manifest_HasTheColoursOfTheTokensAndIconsThatAreThere()
    {
        var page = await (await app.Visitor().GetAsync("/")).ReadAsync();
        var response = await app.Visitor().GetAsync(page.QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
        var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        var tokens = new StyleTokens(Stylesheets.Read("tokens.css"));
        string Text(string name) => manifest.GetProperty(name).GetString()!;

        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal((tokens.Colour("surface").Light, tokens.Colour("paper").Light), (Text("theme_color"), Text("background_color")));
        Assert.Equal(
            [tokens.Colour("surface").Light, tokens.Colour("surface").Dark],
            page.QuerySelectorAll("meta[name=theme-color]").Select(theme => theme.GetAttribute("content")));
        Assert.Equal(["any", "maskable"], manifest.GetProperty("icons").EnumerateArray().Select(icon => icon.GetProperty("purpose").GetString()).Distinct());
        Assert.All(manifest.GetProperty("icons").EnumerateArray(), icon =>
        {
            var file = File.ReadAllBytes(Path.Combine(Root, icon.GetProperty("src").GetString()!.TrimStart('/')));
            var size = icon.GetProperty("sizes").GetString();
            Assert.True(size == "any" || size == $"{Size(file).Width}x{Size(file).Height}");
        });
    }

    private static (int Width, int Height) Size(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
