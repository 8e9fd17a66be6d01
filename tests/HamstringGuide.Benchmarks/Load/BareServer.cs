using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HamstringGuide.Benchmarks.Load;

/// <summary>The least that Kestrel can do with the same bytes: no routing, no headers but those that are needed.</summary>
public static class BareServer
{
    /// <param name="folder">Its files, named by path, hold the bodies as they go over the wire.</param>
    public static async Task RunAsync(string address, string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseUrls(address);
        var app = builder.Build();
        var bodies = Directory.EnumerateFiles(folder, "*.br", SearchOption.AllDirectories)
            .ToDictionary(file => "/" + Path.GetRelativePath(folder, file)[..^3].Replace("/index.html", "", StringComparison.Ordinal), File.ReadAllBytes);

        app.Run(context =>
        {
            var response = context.Response;

            if (!bodies.TryGetValue(context.Request.Path.Value!, out var body))
            {
                return Task.CompletedTask;
            }

            response.Headers.ETag = "\"bare\"";

            if (context.Request.Headers.IfNoneMatch.Count > 0)
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            response.ContentType = "text/html; charset=utf-8";
            response.Headers.ContentEncoding = "br";
            response.ContentLength = body.Length;
            return response.Body.WriteAsync(body, 0, body.Length);
        });
        await app.RunAsync();
    }
}
