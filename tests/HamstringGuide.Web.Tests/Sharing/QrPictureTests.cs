using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using HamstringGuide.Web.Sharing;
using HamstringGuide.Web.Tests.Library;
using QRCoder;

namespace HamstringGuide.Web.Tests.Sharing;

/// <summary>The pictures hold the address that is written beside them, and no other.</summary>
public sealed partial class QrPictureTests(GuideApp app) : IClassFixture<GuideApp>
{
    private const string Address = "http://localhost/exercises/bridge";

    [Fact]
    public async Task Get_Png_IsTheCodeOfTheAddress()
    {
        var response = await app.Visitor().GetAsync("/share/qr.png?path=/exercises/bridge");

        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(new MediaTypeHeaderValue("image/png"), response.Content.Headers.ContentType);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a], bytes[..8]);
        Assert.Equal(PngOf(Address), bytes);
        Assert.NotEqual(PngOf(Address + "s"), bytes);
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
    }

    [Fact]
    public async Task Get_Svg_IsTheCodeOfTheAddressWithItsHeading()
    {
        var response = await app.Visitor().GetAsync("/share/qr.svg?path=/exercises/bridge&heading=who");

        var svg = await response.Content.ReadAsStringAsync();
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(new QrPicture(Address + "#who").Svg(), svg);
        Assert.NotEqual(new QrPicture(Address).Svg(), svg);
    }

    [Fact]
    public async Task Get_SharePage_ShowsTheCodeOfTheAddressBlackOnWhiteWithItsQuietZone()
    {
        var page = await app.PageAsync("/share?path=/exercises/bridge");

        var svg = page.QuerySelector(".qr svg")!;
        using var data = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        var quiet = data.ModuleMatrix.TakeWhile(row => !row.Cast<bool>().Any(isDark => isDark)).Count();
        Assert.Equal(4, quiet);
        Assert.Equal($"0 0 {data.ModuleMatrix.Count} {data.ModuleMatrix.Count}", svg.GetAttribute("viewBox"));
        Assert.Equal(DarkOf(data), DrawnDark(svg.QuerySelector("[fill='#000000']")!.GetAttribute("d")!));
        Assert.Equal("#ffffff", svg.FirstElementChild!.GetAttribute("fill"));
    }

    [Fact]
    public async Task Get_WithAPublicAddress_IsTheCodeOfThatAddress()
    {
        using var guide = new GuideApp { PublicUrl = "https://guide.example.org/" };

        var bytes = await guide.Visitor().GetByteArrayAsync("/share/qr.png?path=/");

        Assert.Equal(PngOf("https://guide.example.org/"), bytes);
    }

    private static byte[] PngOf(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(16, drawQuietZones: true);
    }

    private static IEnumerable<(int X, int Y)> DarkOf(QRCodeData data) =>
        from y in Enumerable.Range(0, data.ModuleMatrix.Count)
        from x in Enumerable.Range(0, data.ModuleMatrix.Count)
        where data.ModuleMatrix[y][x]
        select (x, y);

    /// <summary>From left to right and from the top down. Dark modules side by side are drawn as one rectangle.</summary>
    private static IEnumerable<(int X, int Y)> DrawnDark(string path) =>
        from rectangle in Rectangle().Matches(path)
        let numbers = rectangle.Groups.Values.Skip(1).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray()
        from x in Enumerable.Range(numbers[0], numbers[2])
        select (x, numbers[1]);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Rectangle();
}
