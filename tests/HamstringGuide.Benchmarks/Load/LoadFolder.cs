using System.Diagnostics;
using HamstringGuide.Testing;

namespace HamstringGuide.Benchmarks.Load;

/// <summary>A folder for one run: the published app, the stock template, and our pages as files for nginx.</summary>
public sealed class LoadFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guide-load-").FullName;

    public string Site => Path.Combine(_folder, "site");

    public string Guide => Path.Combine(_folder, "guide");

    public string Database => Path.Combine(_folder, "guide.db");

    public string Stock => Path.Combine(_folder, "stock");

    public string NginxSettings => Path.Combine(_folder, "nginx.conf");

    /// <summary>A file or folder for one measurement only.</summary>
    public string Within(string name) => Path.Combine(_folder, name);

    public void PublishGuide() => Run(
        "dotnet", "publish", Path.Combine(Repository.Root, "src", "HamstringGuide.Web"), "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-o", Guide, "-v", "q");

    /// <summary>The published guide, on its own content unless the settings name another.</summary>
    public Task<ServerProcess> StartGuideAsync(string name, int port, string database, params (string Name, string Value)[] settings) => ServerProcess.StartAsync(
        name,
        $"http://127.0.0.1:{port}",
        Path.Combine(Guide, "HamstringGuide.Web"),
        ["--urls", $"http://127.0.0.1:{port}", "--contentRoot", Guide],
        [("Guide__DatabasePath", database), ("Guide__RateLimit", "off"), .. settings]);

    /// <summary>What dotnet new makes: what anybody has who starts with Razor Pages.</summary>
    public void PublishStockTemplate()
    {
        var source = Path.Combine(_folder, "stock-source", "Stock");
        Run("dotnet", "new", "razor", "-o", source, "--no-https");
        Run("dotnet", "publish", source, "-c", "Release", "-o", Stock, "-v", "q");
    }

    /// <summary>Each as it goes over the wire, and unpacked beside it, which nginx needs in order to send the other.</summary>
    public async Task SavePagesAsync(string guide, IEnumerable<LoadCase> cases)
    {
        using var client = new HttpClient { BaseAddress = new(guide) };

        foreach (var path in cases.Where(load => load.IsFile).Select(load => load.Path).Distinct())
        {
            var file = Path.Combine(Site, path.Contains('.', StringComparison.Ordinal) ? path[1..] : Path.Combine(path[1..], "index.html"));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(path));

            using var packed = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
            using var answer = await client.SendAsync(packed);
            await File.WriteAllBytesAsync(file + ".br", await answer.Content.ReadAsByteArrayAsync());
        }

        await File.WriteAllTextAsync(Path.Combine(Site, "index.html"), "nginx");
    }

    public void WriteNginxSettings(int port) => File.WriteAllText(NginxSettings, $$"""
        {{(Environment.UserName == "root" ? "user root;" : "")}}
        load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
        worker_processes auto;
        daemon off;
        pid {{_folder}}/nginx.pid;
        error_log {{_folder}}/nginx.log;
        events { worker_connections 1024; }
        http {
          include /etc/nginx/mime.types;
          access_log off;
          sendfile on;
          tcp_nopush on;
          keepalive_requests 1000000;
          open_file_cache max=1000 inactive=60s;
          brotli_static on;
          server { listen 127.0.0.1:{{port}}; root {{Site}}; location / { try_files $uri $uri/index.html =404; } }
        }
        """);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{said}");
        }
    }
}
