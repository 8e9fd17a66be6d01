using YamlDotNet.RepresentationModel;

namespace HamstringGuide.Benchmarks.Growth;

/// <summary>
/// Multiplies the rules. A copy asks what its original asks, by copies of the findings, and one thing more, the age: copies are
/// evaluated as far as originals are, and some of them are true of somebody, but a result does not name ten times as many.
/// </summary>
/// <param name="content">A copy of the content folder, which is changed.</param>
/// <param name="factor">2 to 10.</param>
internal sealed class GrownRules(string content, int factor)
{
    /// <summary>Plan codes have no more numbers. What is missing is made up by contraindications, which have none.</summary>
    private const int MostRedFlags = 255;

    /// <summary>Somebody whose check ends early: points for it are looked at and never given, so a result names the same causes.</summary>
    private const string NeverRanked = "under-18";

    private static readonly string[] Ages = ["18-34", "35-44", "45-54", "55-64", "65-plus"];

    public void Grow()
    {
        Change("guidance/findings.yaml", root => Add(root, "findings", Copies(root, "findings", CopiesOfEach).Select(finding => Copy(finding, age: null))));
        Change("guidance/care-tips.yaml", root => Add(root, "care-tips", Copies(root, "care-tips", CopiesOfEach).Select(Rule)));
        Change("guidance/causes.yaml", root =>
        {
            foreach (var cause in List(root, "causes").Children.Cast<YamlMappingNode>())
            {
                Add(cause, "points", Copies(cause, "points", CopiesOfEach).Select(points => Copy(points, NeverRanked)));
            }
        });
        var flags = GrowRedFlagsAndContraindications();
        Change("search.yaml", root => Add(
            root, "red-flags", Copies(root, "red-flags", CopiesOfEach).Select(Phrases).Where(entry => flags.Contains(Text(entry["rule"])))));
    }

    private int CopiesOfEach => factor - 1;

    /// <summary>Both together by the factor.</summary>
    /// <returns>Ids of all red flags.</returns>
    private HashSet<string> GrowRedFlagsAndContraindications()
    {
        var missing = 0;
        HashSet<string> ids = [];

        Change("guidance/triage.yaml", root =>
        {
            var flags = List(root, "red-flags").Children;
            var copies = CopiesOfEach * flags.Count;
            var room = Math.Min(copies, MostRedFlags - flags.Count);
            missing = copies - room;
            Add(root, "red-flags", Copies(root, "red-flags", CopiesOfEach).Take(room).Select(Rule));
            ids = [.. flags.Select(flag => Text(flag["id"]))];
        });
        Change("guidance/contraindications.yaml", root =>
        {
            var more = (CopiesOfEach * List(root, "contraindications").Children.Count) + missing;
            Add(root, "contraindications", Copies(root, "contraindications", of: more).Take(more).Select(Rule));
        });
        return ids;
    }

    private void Change(string file, Action<YamlMappingNode> change)
    {
        var path = Path.Combine(content, file);
        var yaml = new YamlStream();

        using (var reader = File.OpenText(path))
        {
            yaml.Load(reader);
        }

        change((YamlMappingNode)yaml.Documents[0].RootNode);
        using var writer = File.CreateText(path);
        yaml.Save(writer, assignAnchors: false);
    }

    /// <summary>All first copies, then all second ones, and so on.</summary>
    private static IEnumerable<(YamlMappingNode Original, int Number)> Copies(YamlMappingNode map, string list, int of)
    {
        YamlMappingNode[] originals = [.. List(map, list).Children.Cast<YamlMappingNode>()];
        return Enumerable.Range(1, of).SelectMany(number => originals.Select(original => (original, number)));
    }

    private static void Add(YamlMappingNode map, string list, IEnumerable<YamlMappingNode> more)
    {
        var entries = List(map, list);

        foreach (var one in more.ToArray())
        {
            entries.Add(one);
        }
    }

    private YamlMappingNode Rule((YamlMappingNode Original, int Number) copy) => Copy(copy, Ages[copy.Number % Ages.Length]);

    private YamlMappingNode Copy((YamlMappingNode Original, int Number) copy, string? age) => Map(copy.Original, (name, value) => name switch
    {
        "id" or "ref" => NameOf(value, copy.Number),
        "when" when age is null => ByCopies(value, copy.Number),
        "when" => new YamlMappingNode("all", new YamlSequenceNode(ByCopies(value, copy.Number), new YamlMappingNode("age-band", new YamlSequenceNode(age)))),
        _ => value,
    });

    /// <summary>The same condition by copies of its findings.</summary>
    private YamlNode ByCopies(YamlNode criterion, int number) => criterion switch
    {
        YamlMappingNode map => Map(map, (name, value) => name == "finding" ? NameOf(value, ((number - 1) % CopiesOfEach) + 1) : ByCopies(value, number)),
        YamlSequenceNode list => new YamlSequenceNode(list.Children.Select(one => ByCopies(one, number))),
        _ => criterion,
    };

    /// <summary>What worried people type, with a word that nobody has typed yet.</summary>
    private static YamlMappingNode Phrases((YamlMappingNode Original, int Number) copy) => Map(copy.Original, (name, value) => name == "rule"
        ? NameOf(value, copy.Number)
        : new YamlSequenceNode(((YamlSequenceNode)value).Children.Select(phrase => new YamlScalarNode($"{Text(phrase)} {NewWords.Word(copy.Number)}"))));

    private static YamlMappingNode Map(YamlMappingNode map, Func<string, YamlNode, YamlNode> value) =>
        new(map.Children.Select(field => KeyValuePair.Create(field.Key, value(Text(field.Key), field.Value))));

    private static YamlScalarNode NameOf(YamlNode original, int number) => new($"{Text(original)}-copy-{number}");

    private static YamlSequenceNode List(YamlMappingNode map, string name) => (YamlSequenceNode)map[name];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
