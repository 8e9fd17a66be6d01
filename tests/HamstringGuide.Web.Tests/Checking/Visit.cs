using System.Collections.Immutable;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace HamstringGuide.Web.Tests.Checking;

/// <summary>
/// Someone who goes through the check in a browser without JavaScript and without :has(): reads a form, ticks, sends, follows.
/// Questions that wait for an answer beside them are not seen.
/// </summary>
public sealed class Visit(HttpClient client)
{
    /// <summary>Every address asked for.</summary>
    public List<string> Addresses { get; } = [];

    public string Address { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>Names of the questions that the form asks at once.</summary>
    public IReadOnlyList<string> Asked =>
        [.. Form.QuerySelectorAll("fieldset:not(.field--waits) input[name]").Select(i => i.GetAttribute("name")!).Distinct()];

    private IElement Form => Page.QuerySelector("form[method=post]") ?? throw new InvalidOperationException($"There is no form on {Address}.");

    public async Task Open(string address)
    {
        Addresses.Add(address);
        var response = await client.GetAsync(address);
        await Arrive(response, address);
    }

    /// <summary>Fills in and sends the form; what is ticked already stays unless it is answered anew.</summary>
    public async Task Send(params (string Question, string[] Values)[] answers)
    {
        var fields = new List<KeyValuePair<string, string>>();

        foreach (var question in Asked)
        {
            var given = answers.Where(a => a.Question == question).Select(a => a.Values).SingleOrDefault();
            fields.AddRange((given ?? Ticked(question)).Select(v => KeyValuePair.Create(question, v)));
        }

        await SendRaw(fields);
    }

    /// <summary>Sends fields that the form might not have.</summary>
    public async Task SendRaw(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var target = Form.GetAttribute("action") is { Length: > 0 } action ? action : Address;
        Addresses.Add(target);
        var response = await client.PostAsync(target, new FormUrlEncodedContent(fields));
        await Arrive(response, target);
    }

    /// <summary>Where the result of a check that was stopped early leads on; null on any other page.</summary>
    public string? GoOn => Page.QuerySelectorAll("main a[href^='/check/']")
        .Select(a => a.GetAttribute("href")!)
        .FirstOrDefault(a => !a.Contains('?', StringComparison.Ordinal));

    /// <summary>Answers page after page until the check ends; goes on after a sign for the same day if there is more to say.</summary>
    /// <returns>The address of the result.</returns>
    public async Task<string> Complete(IReadOnlyDictionary<string, ImmutableArray<string>> answers)
    {
        await Open("/check");

        for (var page = 0; !Address.StartsWith("/result/", StringComparison.Ordinal); page++)
        {
            Assert.Equal(HttpStatusCode.OK, Status);
            Assert.True(page < 20, $"The check does not end: {string.Join(" > ", Addresses)}");
            await Send([.. Asked.Select(q => (q, answers.TryGetValue(q, out var values) ? values.ToArray() : []))]);

            if (Address.StartsWith("/result/", StringComparison.Ordinal) && GoOn is { } goOn && answers.ContainsKey("main-location"))
            {
                await Open(goOn);
            }
        }

        return Address;
    }

    public string[] Ticked(string question) =>
        [.. Page.QuerySelectorAll($"input[name='{question}'][checked]").Select(i => i.GetAttribute("value")!)];

    private async Task Arrive(HttpResponseMessage response, string address)
    {
        for (var hops = 0; response.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found; hops++)
        {
            Assert.True(hops < 5, $"Sent in circles at {address}");
            address = response.Headers.Location!.ToString();
            Addresses.Add(address);
            response = await client.GetAsync(address);
        }

        Address = address;
        Status = response.StatusCode;
        Page = await response.ReadAsync();
    }
}
