using QRCoder;

namespace HamstringGuide.Web.Sharing;

/// <summary>
/// An address as a QR code: black on white with its quiet zone, in the dark theme too, because many cameras read no other. With
/// correction M it is still read when a seventh of it is smudged.
/// </summary>
public sealed class QrPicture(string address)
{
    private const string Dark = "#000000";
    private const string Light = "#ffffff";

    /// <summary>In pixels; sharp at 5 cm on paper.</summary>
    private const int ModuleOfPng = 16;

    /// <summary>A file, or part of a page: without a size of its own.</summary>
    public string Svg()
    {
        using var data = Data();
        using var picture = new SvgQRCode(data);
        return picture.GetGraphic(1, Dark, Light, drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    public byte[] Png()
    {
        using var data = Data();
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(ModuleOfPng, drawQuietZones: true);
    }

    private QRCodeData Data() => QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
}
