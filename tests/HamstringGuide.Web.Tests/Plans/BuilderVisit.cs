using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HamstringGuide.Content;
using HamstringGuide.Guidance.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace HamstringGuide.Web.Tests.Plans;

/// <summary>Somebody who makes a plan in a browser without a script: fields are filled in, and a button sends all of them.</summary>
public sealed class BuilderVisit(GuideApp app)
{
    private readonly HttpClient _client = app.Visitor();

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>Path and query of the page.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The plan in the address; null when there is none.</summary>
    public Plan? Plan => Address.Split('?')[0].Split('/') is [.., "plan", { Length: > 0 } code]
        && PlanCode.TryRead(code, app.Services.GetRequiredService<SiteContent>().PlanNumbers, out var plan, out _)
            ? plan
            : null;

    public IEnumerable<string> Names => Page.QuerySelectorAll(".pick h3").Select(heading => heading.TextContent);

    public async Task Open(string address) => await Take(address, await _client.GetAsync(address));

    /// <summary>Presses a button, after the given fields were filled in or ticked; those of an empty value are emptied.</summary>
    public async Task Press(string action, params (string Name, string Value)[] filled)
    {
        var button = Page.QuerySelector($"button[name=do][value='{action}']") ?? throw new InvalidOperationException($"There is no button '{action}'.");
        var form = (IHtmlFormElement)button.Closest("form")!;
        var fields = Fields(form).Where(field => !filled.Any(other => other.Name == field.Key && other.Name is not ("read" or "sign")))
            .Concat(filled.Select(field => KeyValuePair.Create(field.Name, field.Value)))
            .Append(KeyValuePair.Create("do", action));
        await Send(fields);
    }

    public async Task Send(IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        var response = await _client.PostAsync("/clinicians/plan", content);

        if (response.StatusCode == HttpStatusCode.SeeOther)
        {
            await Open(response.Headers.Location!.ToString().Split('#')[0]);
        }
        else
        {
            await Take("/clinicians/plan", response);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) =>
    [
        .. form.QuerySelectorAll<IHtmlInputElement>("input[name]")
            .Where(input => input.Type != "checkbox" || input.IsChecked)
            .Select(input => KeyValuePair.Create(input.Name!, input.Value)),
        .. form.QuerySelectorAll<IHtmlSelectElement>("select[name]").Select(select => KeyValuePair.Create(select.Name!, select.Value ?? "")),
    ];

    private async Task Take(string address, HttpResponseMessage response)
    {
        Address = address;
        Status = response.StatusCode;
        Page = await response.ReadAsync();
    }
}
