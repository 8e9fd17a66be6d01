using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HamstringGuide.Guidance.Tests;

/// <summary>Guidance has no packages, no I/O, no clock and no chance: the same answers give the same advice everywhere.</summary>
public sealed class HouseTests
{
    private static readonly string Guidance = typeof(Assessor).Assembly.Location;

    /// <summary>Types whose any use is forbidden, or one member of them.</summary>
    private static readonly string[] Forbidden =
    [
        "System.Random", "System.Guid.NewGuid", "System.Security.Cryptography.RandomNumberGenerator",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider", "System.TimeZoneInfo",
        "System.Diagnostics.Stopwatch", "System.Threading.Timer", "System.Threading.Thread",
        "System.Environment.GetEnvironmentVariable", "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
        "System.Environment.get_CurrentDirectory", "System.Console", "System.AppContext", "System.Diagnostics.Process",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path",
        "System.IO.StreamReader", "System.IO.StreamWriter",
    ];

    [Fact]
    public void Guidance_RefersToTheFrameworkOnly()
    {
        var references = typeof(Assessor).Assembly.GetReferencedAssemblies();

        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.StartsWith("System.", r.Name, StringComparison.Ordinal));
        Assert.All(references, r => Assert.Equal(Path.GetDirectoryName(typeof(object).Assembly.Location), Path.GetDirectoryName(System.Reflection.Assembly.Load(r).Location)));
    }

    [Fact]
    public void Guidance_UsesNoClockNoChanceAndNoFiles() => Assert.DoesNotContain(Used(Guidance), IsForbidden);

    [Fact]
    public void Guidance_UsesNoNetwork() => Assert.DoesNotContain(Used(Guidance), member => member.StartsWith("System.Net.", StringComparison.Ordinal));

    [Fact]
    public void TheseTests_UseFilesAndChance_SoTheyWouldBeFound()
    {
        var used = Used(typeof(HouseTests).Assembly.Location).Where(IsForbidden).ToHashSet();

        Assert.Contains("System.Random.NextDouble", used);
        Assert.Contains("System.IO.File.OpenRead", used);
        Assert.Contains("System.IO.Path", used);
    }

    private static bool IsForbidden(string member) =>
        Forbidden.Any(f => member == f || member.StartsWith(f + ".", StringComparison.Ordinal));

    /// <summary>Full names of all types of other assemblies that the assembly refers to, and of their members.</summary>
    private static List<string> Used(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();

        return
        [
            .. metadata.TypeReferences.Select(TypeName),
            .. metadata.MemberReferences
                .Select(metadata.GetMemberReference)
                .Where(m => m.Parent.Kind == HandleKind.TypeReference)
                .Select(m => $"{TypeName((TypeReferenceHandle)m.Parent)}.{metadata.GetString(m.Name)}"),
        ];

        string TypeName(TypeReferenceHandle handle)
        {
            var type = metadata.GetTypeReference(handle);
            var name = metadata.GetString(type.Name);

            return type.ResolutionScope.Kind == HandleKind.TypeReference
                ? $"{TypeName((TypeReferenceHandle)type.ResolutionScope)}.{name}"
                : $"{metadata.GetString(type.Namespace)}.{name}";
        }
    }
}
