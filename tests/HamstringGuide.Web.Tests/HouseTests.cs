using System.Reflection;
using System.Xml.Linq;
using HamstringGuide.Testing;

namespace HamstringGuide.Web.Tests;

/// <summary>Each room knows its trade and nothing of the rooms above it.</summary>
public sealed class HouseTests
{
    [Theory]
    [InlineData("Guidance", "")]
    [InlineData("Figures", "")]
    [InlineData("Content", "Figures, Guidance")]
    [InlineData("Storage", "Guidance")]
    [InlineData("Web", "Content, Figures, Guidance, Storage")]
    public void Room_RefersOnlyToRoomsBelow(string room, string below)
    {
        var references = Project(room).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
            .Select(name => name.Replace("HamstringGuide.", "", StringComparison.Ordinal));

        Assert.Equal(below, string.Join(", ", references.Order()));
    }

    [Theory]
    [InlineData("Guidance")]
    [InlineData("Figures")]
    public void Room_HasNoPackages(string room) => Assert.Empty(Project(room).Descendants("PackageReference"));

    [Theory]
    [InlineData("HamstringGuide.Content", "HamstringGuide.Storage")]
    [InlineData("HamstringGuide.Storage", "HamstringGuide.Content")]
    public void ContentAndStorage_DontKnowEachOther(string one, string other) =>
        Assert.DoesNotContain(other, Assembly.Load(one).GetReferencedAssemblies().Select(a => a.Name));

    [Fact]
    public void Product_NeverRefersToTheFoldersBesideIt()
    {
        var offenders = new[] { "src", "tests", "content", "docs" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".md" or ".yaml" or ".csproj" or ".css" or ".js")
            .Where(file => File.ReadAllText(file).Contains("../" + "shared", StringComparison.Ordinal));

        Assert.Empty(offenders);
    }

    private static XDocument Project(string room) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", $"HamstringGuide.{room}", $"HamstringGuide.{room}.csproj"));
}
