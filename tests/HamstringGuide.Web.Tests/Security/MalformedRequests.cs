namespace HamstringGuide.Web.Tests.Security;

/// <summary>
/// What no browser sends, by name, and what is answered: 200 where HTTP allows it. The word "quagga" stands where something of
/// the visitor's could.
/// </summary>
internal static class MalformedRequests
{
    private const string Fields = "Host: localhost\r\nConnection: close\r\n";
    private const string Json = """{"answers":{"emergency-signs":["saddle-numb"],"age-band":"35-44"}}""";

    // No "Connection: close" here: a second request that hides in the body would be answered.
    private const string Post = "POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private const string Hidden = "GET /health/live?quagga HTTP/1.1\r\n" + Fields + "\r\n";
    private const string Chunked = "Transfer-Encoding: chunked\r\n\r\n";
    private const string LastChunk = "0\r\n\r\n";

    private static readonly string Chunk = $"{Json.Length:x}\r\n{Json}\r\n";

    public static IReadOnlyDictionary<string, (string Request, int Status)> All { get; } = new Dictionary<string, (string, int)>
    {
        ["no version, as in HTTP/0.9"] = ("GET /quagga\r\n\r\n", 400),
        ["version 0.9"] = (Line("GET /quagga HTTP/0.9"), 505),
        ["version 1.2"] = (Line("GET /quagga HTTP/1.2"), 505),
        ["version 3.0"] = (Line("GET /quagga HTTP/3.0"), 505),
        ["version of nothing"] = (Line("GET /quagga HTPT/1.1"), 505),
        ["no target"] = (Line("GET  HTTP/1.1"), 400),
        ["target without a slash"] = (Line("GET quagga HTTP/1.1"), 405),
        ["method of two words"] = (Line("GE T /quagga HTTP/1.1"), 400),
        ["method with a control character"] = (Line("G\u0001T /quagga HTTP/1.1"), 400),
        ["method of 5,000 letters"] = (Line(new string('Q', 5000) + " /quagga HTTP/1.1"), 405),
        ["authority to connect to"] = (Line("CONNECT quagga.example:443 HTTP/1.1"), 400),
        ["authority to get"] = (Line("GET quagga.example:443 HTTP/1.1"), 405),
        ["absolute target of another host"] = (Line("GET http://quagga.example/ HTTP/1.1"), 400),
        ["absolute target of this host"] = (Line("GET http://localhost/health/live HTTP/1.1"), 200),
        ["absolute target of another scheme"] = (Line("GET ftp://localhost/quagga HTTP/1.1"), 400),
        ["asterisk"] = (Line("OPTIONS * HTTP/1.1"), 405),
        ["NUL in the target"] = (Line("GET /qua\0gga HTTP/1.1"), 400),
        ["NUL in percent"] = (Line("GET /quagga%00 HTTP/1.1"), 400),
        ["percent and no digits"] = (Line("GET /quagga%zz%f HTTP/1.1"), 404),
        ["percent of bytes that are no UTF-8"] = (Line("GET /quagga%c0%af%ff HTTP/1.1"), 404),
        ["percent of a line break"] = (Line("GET /quagga%0d%0aX:%20y HTTP/1.1"), 404),
        ["dots that lead out"] = (Line("GET /css/../../../quagga/../appsettings.json HTTP/1.1"), 404),
        ["dots in percent"] = (Line("GET /css/%2e%2e/%2e%2e/appsettings.json HTTP/1.1"), 404),
        ["backslashes"] = (Line("GET /css/..\\..\\appsettings.json HTTP/1.1"), 404),
        ["target that is no ASCII"] = (Line("GET /quagga\u00e9 HTTP/1.1"), 400),
        ["target of 9,000 letters"] = (Line("GET /" + new string('q', 9000) + " HTTP/1.1"), 414),
        ["header without a colon"] = (With("quagga"), 400),
        ["header with a space before the colon"] = (With("Quagga : x"), 400),
        ["header on two lines"] = (With("X-Quagga: a\r\n b"), 400),
        ["header without a name"] = (With(": quagga"), 400),
        ["header with a NUL"] = (With("X-Quagga: a\0b"), 400),
        ["header with half a line end"] = (With("X-Quagga: a\rb"), 400),
        ["header with a name that is no ASCII"] = (With("X-Qu\u00e4gga: a"), 400),
        ["header that is no UTF-8"] = (With("X-Quagga: \u00ff\u00fe"), 400),
        ["lines that end with a line feed alone"] = (With("X-Quagga: a").Replace("\r\n", "\n", StringComparison.Ordinal), 400),
        ["header of 1 MB"] = (With("X-Quagga: " + new string('q', 1_000_000)), 431),
        ["10,000 headers"] = (With(string.Join("\r\n", Enumerable.Repeat("X-Quagga: a", 10_000))), 431),
        ["65 headers"] = (With(string.Join("\r\n", Enumerable.Repeat("X-Quagga: a", 63))), 431),
        ["no host"] = ("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        ["two hosts"] = (With("Host: quagga.example"), 400),
        ["host of two words"] = ("GET / HTTP/1.1\r\nHost: qua gga/x\r\nConnection: close\r\n\r\n", 400),
        ["another protocol to go on with"] = (With("Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: cXVhZ2dhcXVhZ2dhcXVhZw=="), 200),
        ["start of TLS"] = ("\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003quagga\r\n\r\n", 400),
        ["all bytes there are"] = (string.Concat(Enumerable.Range(0, 2048).Select(i => (char)(i % 256))) + "\r\n\r\n", 400),
        ["two lengths"] = (Post + $"Content-Length: {Json.Length}\r\nContent-Length: 6\r\n\r\n" + Json + Hidden, 400),
        ["the same length twice"] = (Post + $"Content-Length: {Json.Length}\r\nContent-Length: {Json.Length}\r\n\r\n" + Json + Hidden, 400),
        ["list of lengths"] = (Post + $"Content-Length: {Json.Length}, {Json.Length}\r\n\r\n" + Json + Hidden, 400),
        ["length below nothing"] = (Post + "Content-Length: -1\r\n\r\n" + Json + Hidden, 400),
        ["length in another base"] = (Post + "Content-Length: 0x42\r\n\r\n" + Json + Hidden, 400),
        ["length beyond all numbers"] = (Post + "Content-Length: 99999999999999999999\r\n\r\n" + Json + Hidden, 400),
        ["length over the limit"] = (Post + "Content-Length: 16385\r\n\r\n" + Json, 413),
        ["length and chunks"] = (Post + "Content-Length: 6\r\n" + Chunked + Chunk + LastChunk + Hidden, 200),
        ["chunks and length"] = (Post + "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n" + Chunk + LastChunk + Hidden, 200),
        ["chunks in HTTP/1.0"] = (Post.Replace("1.1", "1.0", StringComparison.Ordinal) + Chunked + Chunk + LastChunk + Hidden, 200),
        ["chunks under another name"] = (Post + "Transfer-Encoding: xchunked\r\n\r\n" + Chunk + LastChunk + Hidden, 400),
        ["chunks that are not last"] = (Post + "Transfer-Encoding: chunked, gzip\r\n\r\n" + Chunk + LastChunk + Hidden, 400),
        ["chunks and their contrary"] = (Post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n" + Chunk + LastChunk + Hidden, 400),
        ["chunk of no number"] = (Post + Chunked + "zz\r\n" + Json + "\r\n" + LastChunk + Hidden, 400),
        ["chunk below nothing"] = (Post + Chunked + "-6\r\n" + Json + "\r\n" + LastChunk + Hidden, 400),
        ["chunk beyond all numbers"] = (Post + Chunked + "fffffffffffffffff\r\n" + Json + "\r\n" + LastChunk + Hidden, 400),
        ["chunk larger than it says"] = (Post + Chunked + "3\r\n" + Json + "\r\n" + LastChunk + Hidden, 400),
        ["chunk that ends with a line feed alone"] = (Post + Chunked + (Chunk + LastChunk).Replace("\r\n", "\n", StringComparison.Ordinal) + Hidden, 400),
        ["chunk with a line feed after its number"] = (Post + Chunked + Chunk.Replace($"{Json.Length:x}\r", $"{Json.Length:x};a\nb\r", StringComparison.Ordinal) + LastChunk + Hidden, 400),
        ["chunk with 20 KB after its number"] = (Post + Chunked + $"{Json.Length:x};" + new string('q', 20_000) + "\r\n" + Json + "\r\n" + LastChunk + Hidden, 413),
        ["20,000 chunks of a letter"] = (Post + Chunked + string.Concat(Enumerable.Repeat("1\r\nq\r\n", 20_000)) + LastChunk, 413),
        ["1,000 headers after the chunks"] = (Post + Chunked + Chunk + "0\r\n" + string.Concat(Enumerable.Repeat("X-Quagga: a\r\n", 1000)) + "\r\n", 431),
    };

    private static string Line(string line) => $"{line}\r\n{Fields}\r\n";

    private static string With(string header) => $"GET /health/live HTTP/1.1\r\n{Fields}{header}\r\n\r\n";
}
