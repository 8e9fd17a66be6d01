using System.Text;

namespace HamstringGuide.Figures.Svg;

/// <summary>Shapes that are written once though they are used several times: shoes, heads, limbs that don't move, props.</summary>
internal sealed class PathPool
{
    /// <summary>What a shape costs more when it is defined and used twice than when it is written twice, in bytes.</summary>
    private const int CostOfSharing = 46;
    private const int ShortestSharedPath = 30;

    private readonly Dictionary<string, int> _uses = [];
    private readonly Dictionary<string, string> _ids = [];
    private readonly StringBuilder _definitions = new();

    /// <param name="paths">Of all that will be written.</param>
    public PathPool(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            _uses[path] = _uses.GetValueOrDefault(path) + 1;
        }
    }

    public string Definitions => _definitions.ToString();

    /// <summary>An element for the path.</summary>
    /// <param name="attributes">Each with a space before it.</param>
    public string Element(string path, string attributes) => _uses.GetValueOrDefault(path) < 2 || path.Length < ShortestSharedPath
        ? $"<path{attributes} d=\"{path}\"/>"
        : Use(Defined(path, id => $"<path id=\"{id}\" d=\"{path}\"/>"), attributes);

    /// <summary>An element for shapes that are at several places.</summary>
    public string Group(string shapes, string attributes) => Use(Defined(shapes, id => $"<g id=\"{id}\">{shapes}</g>"), attributes);

    /// <summary>The id of an outline that is painted several times, and clips: the clip's id has a stroke at its end.</summary>
    /// <param name="motion">What moves it; empty when nothing does.</param>
    public string Outline(string path, string motion) => Defined(
        path + motion + "_",
        id => $"<clipPath id=\"{id}_\"><path id=\"{id}\" d=\"{path}\"{(motion.Length > 0 ? $">{motion}</path>" : "/>")}</clipPath>");

    /// <summary>An id that nothing else has.</summary>
    public string NewId() => _ids[$"#{_ids.Count}"] = ShortName.Of(_ids.Count);

    /// <summary>The elements of two panels, with what comes at the same place in both defined once.</summary>
    public (string One, string Other) Shared(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var (first, second) = (new StringBuilder(), new StringBuilder());
        var run = new StringBuilder();

        for (var i = 0; i < one.Count; i++)
        {
            if (one[i] == other[i])
            {
                run.Append(one[i]);
                continue;
            }

            End();
            first.Append(one[i]);
            second.Append(other[i]);
        }

        End();
        return (first.ToString(), second.ToString());

        void End()
        {
            var same = run.Length > CostOfSharing ? Group(run.ToString(), "") : run.ToString();
            first.Append(same);
            second.Append(same);
            run.Clear();
        }
    }

    private static string Use(string id, string attributes) => $"<use href=\"#{id}\"{attributes}/>";

    private string Defined(string content, Func<string, string> definition)
    {
        if (!_ids.TryGetValue(content, out var id))
        {
            id = _ids[content] = ShortName.Of(_ids.Count);
            _definitions.Append(definition(id));
        }

        return id;
    }
}
