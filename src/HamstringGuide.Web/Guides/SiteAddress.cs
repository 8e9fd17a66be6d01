namespace HamstringGuide.Web.Guides;

/// <summary>The address under which the public reaches the site: set by the operator, else that of the request.</summary>
public sealed class SiteAddress(string? publicUrl)
{
    /// <summary>It is the operator's, and the same for every request.</summary>
    public bool IsSet => publicUrl is not null;

    public string Full(HttpRequest request, string path) =>
        (publicUrl?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}") + path;

    /// <summary>As people type it from paper: without the scheme, which browsers add.</summary>
    public string Typed(HttpRequest request, string path) => Full(request, path).Split("://", 2)[^1];
}
