namespace HamstringGuide.Web.Monitoring;

/// <summary>
/// Names one request in the log, in <c>X-Request-Id</c> and on the error page, so that somebody can report it. Made here and taken
/// from no client; unlike the framework's own, it does not say which requests came over one connection.
/// </summary>
public static class RequestId
{
    public const string Header = "X-Request-Id";

    /// <summary>60 bits: two of them never meet in one log.</summary>
    private const int Length = 12;

    // Crockford's: no letters that look alike, for reading it out over the phone.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    // It guards nothing, so that the quick kind of randomness will do.
    public static string New() => string.Create(Length, Random.Shared.NextInt64(), static (text, bits) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = Letters[(int)(bits & 31)];
            bits >>= 5;
        }
    });
}
