using System.Collections.Immutable;
using HamstringGuide.Content.Library;

namespace HamstringGuide.Web.Discovery;

/// <summary>The pages above this one, from the start down. A page puts it into ViewData; it is shown, and told to machines.</summary>
public sealed record Breadcrumb(ImmutableArray<PageLink> Above)
{
    public static Breadcrumb Below(params ReadOnlySpan<(string Address, string Name)> pages)
    {
        var above = ImmutableArray.CreateBuilder<PageLink>(pages.Length + 1);
        above.Add(new("/", "Home"));

        foreach (var (address, name) in pages)
        {
            above.Add(new(address, name));
        }

        return new(above.DrainToImmutable());
    }
}
