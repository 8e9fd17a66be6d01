namespace HamstringGuide.Web.Logging;

/// <summary>A request's method as it may stand in a log: a client may send any word as one.</summary>
public static class KnownMethod
{
    public static string Of(string method) => method switch
    {
        "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "OPTIONS" or "PATCH" => method,
        _ => "other",
    };
}
