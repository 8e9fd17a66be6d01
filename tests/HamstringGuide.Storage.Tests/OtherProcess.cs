using System.Diagnostics;

namespace HamstringGuide.Storage.Tests;

/// <summary>This assembly, started as a program (Program.cs).</summary>
internal static class OtherProcess
{
    public static Process Start(string command, string path)
    {
        // Under "dotnet test" this process is dotnet itself.
        var host = Environment.ProcessPath is { } program && Path.GetFileNameWithoutExtension(program) == "dotnet" ? program : "dotnet";
        var start = new ProcessStartInfo(host) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };

        // Its debugging sockets would stay in the temporary folder when it is killed.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";

        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(OtherProcess).Assembly.Location);
        start.ArgumentList.Add(command);
        start.ArgumentList.Add(path);
        return Process.Start(start)!;
    }
}
