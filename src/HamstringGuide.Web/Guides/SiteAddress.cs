namespace HamstringGuide.Web.Guides;

/// <summary>The address under which the public reaches the site: set by the operator, else that of the request.</summary>
public sealed class SiteAddress(string? publicUrl)
{
    public string Full(HttpRequest request, string path) =>
        (publicUrl?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}") + path;
}
