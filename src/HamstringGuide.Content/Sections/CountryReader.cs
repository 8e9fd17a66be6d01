using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Countries;

namespace HamstringGuide.Content.Sections;

internal static partial class CountryReader
{
    private const string Folder = "guidance/countries";

    /// <summary>All countries, by file name.</summary>
    public static ImmutableArray<Country> Read(ContentFolder folder)
    {
        var files = folder.OpenAll(Folder, ".yaml", required: false);

        if (files.All(f => f.BareName != Country.Neutral))
        {
            // Opened to say that it is missing.
            folder.Open($"{Folder}/{Country.Neutral}.yaml");
        }

        return [.. files.Select(f => f.ReadYaml(OneCountry))];
    }

    private static Country OneCountry(MapReader item) => new()
    {
        Id = item.FileNamedId(),
        Name = item.Text("name"),
        Language = Language(item),
        Words = [.. item.Entry("words", Words)],
        Grounds = GroundsReader.Read(item),
    };

    private static CountryWord[] Words(MapReader words) => [.. CountryWord.Ids.Select(id => new CountryWord(id, words.Text(id)))];

    private static string Language(MapReader item)
    {
        var language = item.Text("language");

        if (language.Length > 0 && !LanguageTag().IsMatch(language))
        {
            item.File.Problem(item.LineOf("language"), $"'language' must be a tag such as en or en-GB, not '{language}'");
        }

        return language;
    }

    [GeneratedRegex("^[a-z]{2}(-[A-Z]{2})?$")]
    private static partial Regex LanguageTag();
}
