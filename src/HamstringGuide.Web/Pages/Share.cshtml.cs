using HamstringGuide.Web.Guides;
using HamstringGuide.Web.Sharing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HamstringGuide.Web.Pages;

/// <summary>How to pass a page on: its address, its QR code and its short address. Without a path it says how to come here.</summary>
public sealed class ShareModel(SharedPages pages, SiteAddress site) : PageModel
{
    /// <summary>Under these addresses stand somebody's own answers or exercises.</summary>
    private static readonly string[] WithCodes = ["/check", "/result", "/plan"];

    /// <summary>Null when there is nothing to share.</summary>
    public SharedPage? Shared { get; private set; }

    public bool IsUnknown => Shared is null && !IsEmpty;

    public bool IsPersonal { get; private set; }

    public string FullAddress => site.Full(Request, Shared!.Address);

    /// <summary>Null where the page has none.</summary>
    public string? ShortAddress => Shared!.ShortAddress is { } address ? site.Typed(Request, address) : null;

    public string Qr => new QrPicture(FullAddress).Svg();

    /// <summary>Opens the visitor's own mail program; nothing is sent from here.</summary>
    public string Mail =>
        $"mailto:?subject={Uri.EscapeDataString(Shared!.Title)}&body={Uri.EscapeDataString($"{Shared.Title}\r\n{FullAddress}\r\n")}";

    private bool IsEmpty { get; set; }

    public void OnGet(string? path, string? heading)
    {
        IsEmpty = string.IsNullOrEmpty(path);
        Shared = pages.Find(path, heading);
        IsPersonal = IsUnknown && path is ['/', ..] && Array.Exists(WithCodes, start => new PathString(path).StartsWithSegments(start));

        if (IsUnknown)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
