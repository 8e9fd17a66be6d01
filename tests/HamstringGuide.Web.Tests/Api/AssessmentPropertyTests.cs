using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace HamstringGuide.Web.Tests.Api;

/// <summary>
/// Whatever is sent, the API answers: with a result, or with what is wrong. A failure names the seed that brings it back.
/// </summary>
public sealed class AssessmentPropertyTests(GuideApp app) : IClassFixture<GuideApp>
{
    private const string Complete = """{"answers":{"age-band":"35-44","emergency-signs":["saddle-numb"]}}""";

    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(1500).WithQuietOnSuccess(true);

    private static readonly HttpStatusCode[] Expected =
    [
        HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType,
    ];

    private static readonly Gen<string> Scalar = Gen.OneOf(
    [
        Gen.Elements(
            "null", "true", "false", "0", "-0", "4.0", "1e0", "1e999", "-1e-999", "99999999999999999999999999", "\"\"", "\"none\"",
            "\"35-44\"", "\"4\"", "\"2026-11-21\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
            "\"<script>\"", "[]", "[null]", "[[]]", "[\"none\",\"none\"]", "{}", "{\"\":{}}"),
        Gen.Choose(-5, 99).Select(n => $"{n}"),
        Gen.Choose(1, 300).Select(depth => new string('[', depth) + new string(']', depth)),
        Gen.Choose(1, 300).Select(depth => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth)),
        Gen.Choose(0, 20_000).Select(length => $"\"{new string('x', length)}\""),
    ]);

    private static readonly Gen<string> Name = Gen.Elements(
        "answers", "date", "age-band", "emergency-signs", "warning-signs", "main-location", "pain-score", "swelling", "", " ", "\\u0000",
        "\\ud800", "__proto__", "Age-Band");

    /// <summary>An object of such members, the same one twice included.</summary>
    private static readonly Gen<string> Members =
        Gen.Zip(Name, Scalar).ListOf().Select(members => $"{{{string.Join(',', members.Select(m => $"\"{m.Item1}\":{m.Item2}"))}}}");

    private static readonly Gen<string> Json = Gen.OneOf(
    [
        Scalar,
        Members,
        Members.Select(answers => $$"""{"answers":{{answers}}}"""),
        Members.Select(more => Complete[..^2] + (more.Length > 2 ? "," : "") + more[1..] + "}"),
        Gen.Zip(Members, Scalar).Select(both => $$"""{"answers":{{both.Item1}},"date":{{both.Item2}}}"""),
        Scalar.Select(date => $$"""{{Complete[..^1]}},"date":{{date}}}"""),
    ]);

    private static readonly Gen<byte[]> Body = Gen.OneOf(
    [
        Json.Select(Encoding.UTF8.GetBytes),
        Gen.Zip(Json, Gen.Choose(0, 200)).Select(cut => Encoding.UTF8.GetBytes(cut.Item1[..Math.Min(cut.Item1.Length, cut.Item2)])),
        Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf(),
        Gen.Zip(Gen.Choose(0, Complete.Length - 1), Gen.Choose(0, 255)).Select(change =>
        {
            var bytes = Encoding.UTF8.GetBytes(Complete);
            bytes[change.Item1] = (byte)change.Item2;
            return bytes;
        }),
        Gen.Elements(Encoding.Unicode, Encoding.UTF32, Encoding.Latin1).Select(encoding => encoding.GetPreamble().Concat(encoding.GetBytes(Complete)).ToArray()),
    ]);

    private static readonly Gen<string> ContentType = Gen.Frequency(
        (8, Gen.Constant("application/json")),
        (1, Gen.Elements("application/json; charset=utf-16", "application/problem+json", "text/json", "text/plain", "application/octet-stream")));

    [Fact]
    public void AnyBody_HasAResultOrAProblem()
    {
        var visitor = app.Visitor();
        var results = 0;

        Check.One(Cases, Prop.ForAll(Arb.From(Gen.Zip(ContentType, Body)), sent =>
        {
            using var content = new ByteArrayContent(sent.Item2);
            content.Headers.TryAddWithoutValidation("Content-Type", sent.Item1);

            var response = visitor.PostAsync("/api/v1/assessments", content).GetAwaiter().GetResult();

            results += response.IsSuccessStatusCode ? 1 : 0;
            var type = response.Content.Headers.ContentType?.MediaType;
            return (Expected.Contains(response.StatusCode) && type == (response.IsSuccessStatusCode ? "application/json" : "application/problem+json"))
                .Label($"{sent.Item1}: {Encoding.UTF8.GetString(sent.Item2)}\nhas the answer {(int)response.StatusCode} {type}");
        }));

        // Or it would be about refusals only.
        Assert.InRange(results, 20, int.MaxValue);
    }
}
