using System.Text.RegularExpressions;
using HamstringGuide.Web.Styles;

namespace HamstringGuide.Web.Tests.Styles;

/// <summary>No stylesheet is forgotten: each is sent with every page, or linked by the page that needs it.</summary>
public sealed partial class StylesheetPartsTests
{
    [Fact]
    public void EveryFile_IsInTheStylesheetOrLinkedByAPageAndNotBoth()
    {
        var linked = Directory.EnumerateFiles(Path.Combine(Stylesheets.Site, "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(page => Linked().Matches(File.ReadAllText(page)))
            .Select(link => link.Groups[1].Value)
            .ToArray();

        Assert.Equal(["components/builder.css", "components/check-live.css", "components/design.css", "components/plan.css", "components/rules.css", "components/share.css", "components/summary.css", "components/wall.css"], linked.Order());
        Assert.Equal(Stylesheets.All.Order(), SiteStylesheet.Parts.Concat(linked).Order());
    }

    [GeneratedRegex(@"href=""~/css/([^""]+\.css)""")]
    private static partial Regex Linked();
}
