using System.Globalization;
using System.Text;

namespace HamstringGuide.Figures.Svg;

/// <summary>Paths that are written once though they are used several times: shoes, heads, limbs that don't move.</summary>
internal sealed class PathPool
{
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
    public string Element(string path, string attributes)
    {
        if (_uses.GetValueOrDefault(path) < 2 || path.Length < 30)
        {
            return $"<path{attributes} d=\"{path}\"/>";
        }

        if (!_ids.TryGetValue(path, out var id))
        {
            id = _ids[path] = "p" + _ids.Count.ToString(CultureInfo.InvariantCulture);
            _definitions.Append(CultureInfo.InvariantCulture, $"<path id=\"{id}\" d=\"{path}\"/>");
        }

        return $"<use href=\"#{id}\"{attributes}/>";
    }
}
