using System.Text.Encodings.Web;
using Microsoft.Extensions.Primitives;

namespace HamstringGuide.Web.Plans.Building;

/// <summary>What stands beside the plan in the builder's address: which exercises are looked for, and whose result it goes with.</summary>
/// <param name="Find">Words.</param>
/// <param name="Cause">Id of a cause whose exercises are shown; empty for any.</param>
/// <param name="Purpose">Id of a purpose; empty for any.</param>
/// <param name="Result">Link to a result, or its code, as it was typed. It holds answers.</param>
public sealed record BuilderQuery(string Find, string Cause, string Purpose, string Result)
{
    public const string FindField = "find";
    public const string CauseField = "for";
    public const string PurposeField = "purpose";
    public const string ResultField = "result";

    private const int LongestText = 300;

    public bool IsSearching => Find.Length > 0 || Cause.Length > 0 || Purpose.Length > 0;

    /// <param name="sent">A query or a form.</param>
    public static BuilderQuery Read(IEnumerable<KeyValuePair<string, StringValues>> sent)
    {
        var values = sent
            .Where(field => field.Key is FindField or CauseField or PurposeField or ResultField)
            .ToDictionary(field => field.Key, field => field.Value.ToString().Trim());
        return new(Text(FindField), Text(CauseField), Text(PurposeField), Text(ResultField));

        string Text(string name) => values.GetValueOrDefault(name, "") is var text && text.Length > LongestText ? text[..LongestText] : text;
    }

    /// <summary>With its question mark; empty when there is nothing to say.</summary>
    public override string ToString()
    {
        (string Name, string Value)[] fields = [(FindField, Find), (CauseField, Cause), (PurposeField, Purpose), (ResultField, Result)];
        var said = fields.Where(field => field.Value.Length > 0).Select(field => $"{field.Name}={UrlEncoder.Default.Encode(field.Value)}").ToArray();
        return said.Length == 0 ? "" : "?" + string.Join('&', said);
    }
}
