using System.Globalization;
using System.Text;

namespace HamstringGuide.Figures.Svg;

/// <summary>Paths that are written once though they are used several times: shoes, heads, limbs that don't move.</summary>
internal sealed class PathPool
{
    private readonly Dictionary<string, int> _uses = [];
    private readonly Dictionary<string, string> _ids = [];
    private readonly StringBuilder _definitions = new();

    private readonly bool _sharesGroups;

    /// <param name="paths">Of all that will be written.</param>
    /// <param name="sharesGroups">There are several panels, with the same head and shoes in each.</param>
    public PathPool(IEnumerable<string> paths, bool sharesGroups)
    {
        _sharesGroups = sharesGroups;

        foreach (var path in paths)
        {
            _uses[path] = _uses.GetValueOrDefault(path) + 1;
        }
    }

    public string Definitions => _definitions.ToString();

    /// <summary>An element for the path.</summary>
    /// <param name="attributes">Each with a space before it.</param>
    public string Element(string path, string attributes)
    {
        if (_uses.GetValueOrDefault(path) < 2 || path.Length < 30)
        {
            return $"<path{attributes} d=\"{path}\"/>";
        }

        return Use(path, id => $"<path id=\"{id}\" d=\"{path}\"/>", attributes);
    }

    /// <summary>An element for shapes that move as one.</summary>
    public string Group(string shapes, string attributes) => _sharesGroups
        ? Use(shapes, id => $"<g id=\"{id}\">{shapes}</g>", attributes)
        : $"<g{attributes}>{shapes}</g>";

    private string Use(string content, Func<string, string> definition, string attributes)
    {
        if (!_ids.TryGetValue(content, out var id))
        {
            id = _ids[content] = "p" + _ids.Count.ToString(CultureInfo.InvariantCulture);
            _definitions.Append(definition(id));
        }

        return $"<use href=\"#{id}\"{attributes}/>";
    }
}
