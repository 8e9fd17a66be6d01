namespace HamstringGuide.Web.Keeping;

/// <summary>Reads the header Accept-Encoding (RFC 9110, section 12.5.3) without making anything of it.</summary>
public static class AcceptedEncoding
{
    /// <param name="list">Such as <c>gzip, br;q=0.9</c>.</param>
    /// <param name="encoding">In lower case.</param>
    /// <returns>False when it is not named, or refused with a weight of 0. A star names nothing: who sends only that gets what is sure.</returns>
    public static bool Has(ReadOnlySpan<char> list, ReadOnlySpan<char> encoding)
    {
        foreach (var range in list.Split(','))
        {
            var one = list[range];
            var end = one.IndexOf(';');
            var name = (end < 0 ? one : one[..end]).Trim();

            if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return end < 0 || !IsRefused(one[(end + 1)..].Trim());
            }
        }

        return false;
    }

    /// <summary>Of weights only 0, 0.0 and so on refuse.</summary>
    private static bool IsRefused(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase) && parameter[2..].TrimEnd().Trim('0') is "" or ".";
}
