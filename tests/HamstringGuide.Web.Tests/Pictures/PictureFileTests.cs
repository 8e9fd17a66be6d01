using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using HamstringGuide.Figures.Exercises;
using HamstringGuide.Figures.Painting;
using HamstringGuide.Testing;
using HamstringGuide.Web.Pictures;
using HamstringGuide.Web.Tests.Library;

namespace HamstringGuide.Web.Tests.Pictures;

/// <summary>Pictures as files: their addresses, how they are sent, and where they stand.</summary>
public sealed class PictureFileTests(GuideApp app) : IClassFixture<GuideApp>
{
    private static readonly ExercisePictures Pictures = new(RealContent.Content);
    private static readonly PictureFile Bridge = Pictures.File("bridge", FigureForm.OnePanel, Look.Light, left: false);

    public static TheoryData<string> Exercises => [.. RealContent.Parts.Exercises.Select(exercise => exercise.Id)];

    [Fact]
    public async Task Get_Picture_IsSentCompressedAndMayBeKeptForGood()
    {
        var response = await Get(Bridge.Address, "br");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.Equal("public, max-age=31536000, immutable", $"{response.Headers.CacheControl}");
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        var sent = await response.Content.ReadAsByteArrayAsync();
        await using var brotli = new BrotliStream(new MemoryStream(sent), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await brotli.CopyToAsync(bytes);
        Assert.Equal(Bridge.File.Name.Split('.')[^2], Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))[..10]);
        Assert.InRange(sent.Length, 1, bytes.Length / 2);
    }

    [Fact]
    public async Task Get_PictureUncompressed_IsTheSamePicture()
    {
        var response = await Get(Bridge.Address, "identity");

        var svg = await response.Content.ReadAsStringAsync();
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(Encoding.UTF8.GetByteCount(svg), response.Content.Headers.ContentLength);
        Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
    }

    [Fact]
    public async Task Get_PictureThatIsKnown_IsNotSentAgain()
    {
        var tag = (await Get(Bridge.Address, "br")).Headers.ETag!;
        var request = new HttpRequestMessage(HttpMethod.Get, Bridge.Address);
        request.Headers.AcceptEncoding.ParseAdd("br");
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(tag.Tag));

        var response = await app.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Head_Picture_SaysHowLongItIs()
    {
        var response = await app.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Head, Bridge.Address));

        Assert.Equal((HttpStatusCode.OK, (long?)Bridge.File.Length), (response.StatusCode, response.Content.Headers.ContentLength));
    }

    [Theory]
    [InlineData("bridge.one-panel.light.0000000000.svg")]
    [InlineData("bridge.one-panel.light")]
    public async Task Get_PictureOfAnEarlierEdition_LeadsToTodays(string name)
    {
        var response = await Get($"/figures/{name}", "br");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(Bridge.Address, response.Headers.Location!.ToString());
        Assert.Equal("no-cache", $"{response.Headers.CacheControl}");
    }

    [Theory]
    [InlineData("/figures/plank.one-panel.light.0000000000.svg")]
    [InlineData("/figures/bridge")]
    [InlineData("/figures/.svg")]
    public async Task Get_PictureThatIsNotThere_IsNotFound(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Get(address, "br")).StatusCode);

    [Theory]
    [MemberData(nameof(Exercises))]
    public async Task Get_ExercisePage_ShowsEveryPositionWithWordsAndItsMovementFolded(string id)
    {
        var page = await app.PageAsync($"/exercises/{id}");

        var figures = page.QuerySelectorAll("main figure");
        Assert.Equal(Pictures.Of(id).Count(), figures.Length);
        Assert.All(figures.Zip(Pictures.Of(id)), pair =>
        {
            var image = pair.First.QuerySelector(":scope > picture > img")!;
            Assert.Equal(pair.Second.Alt, image.GetAttribute("alt"));
            Assert.Equal(Pictures.File(pair.Second.Id, FigureForm.OnePanel, Look.Light, left: false).Address, image.GetAttribute("src"));
            Assert.Equal(
                Pictures.File(pair.Second.Id, FigureForm.TwoPanels, Look.Print, left: false).Address,
                pair.First.QuerySelector(":scope > img.paper")!.GetAttribute("src"));

            var moving = pair.First.NextElementSibling!;
            Assert.True(moving.Matches("details.moving:not([open])"));
            Assert.Equal(
                Pictures.File(pair.Second.Id, FigureForm.Animated, Look.Light, left: false).Address,
                moving.QuerySelector("img[loading=lazy]")!.GetAttribute("src"));
            Assert.True(moving.QuerySelector("[data-pause]")!.HasAttribute("hidden"));
        });
    }

    [Fact]
    public async Task Get_Exercises_EveryTileHasItsPictureAndEveryPictureIsThere()
    {
        var page = await app.PageAsync("/exercises");

        var images = page.QuerySelectorAll(".tile img").ToArray();
        Assert.Equal(RealContent.Parts.Exercises.Length, images.Length);
        Assert.All(images, image => Assert.Equal("", image.GetAttribute("alt")));

        foreach (var address in page.QuerySelectorAll(".tile source").Select(source => source.GetAttribute("srcset")!).Concat(images.Select(image => image.GetAttribute("src")!)))
        {
            Assert.Equal(HttpStatusCode.OK, (await Get(address, "br")).StatusCode);
        }
    }

    [Theory]
    [InlineData("left", true)]
    [InlineData("right", false)]
    [InlineData("both", false)]
    public async Task Get_Result_ShowsTheSoreLegAtWork(string side, bool mirrored)
    {
        var example = RealContent.WorkedExamples.First(e => e.Expected.Exercises.Length > 0 && e.Answers.Any(a => a.Question == "side"));
        var answers = (example with { Answers = [.. example.Answers.Where(a => a.Question != "side"), new("side", [side])] }).AnswersFor(RealContent.Guidebook);
        var code = Guidance.AnswerCode.Write(answers, GuideApp.Today);

        var page = await app.PageAsync($"/result/{RealContent.Guidebook.Release.Identity}/{code}");

        var images = page.QuerySelectorAll(".exercise img").Select(image => image.GetAttribute("src")!).ToArray();
        Assert.NotEmpty(images);
        Assert.All(images, address => Assert.Equal(mirrored, address.Contains(".left.", StringComparison.Ordinal)));
    }

    private Task<HttpResponseMessage> Get(string address, string encoding)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        return app.Visitor().SendAsync(request);
    }
}
