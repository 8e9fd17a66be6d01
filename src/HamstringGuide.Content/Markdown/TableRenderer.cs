using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown;

/// <summary>
/// A table whose first row names the columns and whose first column names the rows, so that a screen reader says both with a cell. It
/// stands in a region that scrolls by itself where the table is wider than the screen, by keyboard too.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        TableRow[] rows = [.. table.Cast<TableRow>()];
        renderer.Write("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table: ").WriteEscape(Name(rows[0])).WriteLine("\">");
        renderer.WriteLine("<table>").WriteLine("<thead>");
        WriteRows(renderer, rows.Where(row => row.IsHeader));
        renderer.WriteLine("</thead>").WriteLine("<tbody>");
        WriteRows(renderer, rows.Where(row => !row.IsHeader));
        renderer.WriteLine("</tbody>").WriteLine("</table>").WriteLine("</div>");
    }

    private static string Name(TableRow head) =>
        string.Join(", ", head.Cast<TableCell>().SelectMany(cell => cell.Descendants<ParagraphBlock>()).Select(words => PassageReader.Text(words.Inline)).Where(words => words.Length > 0));

    private static void WriteRows(HtmlRenderer renderer, IEnumerable<TableRow> rows)
    {
        foreach (var row in rows)
        {
            renderer.WriteLine("<tr>");

            foreach (var cell in row.Cast<TableCell>())
            {
                WriteCell(renderer, cell, Scope(row, cell));
            }

            renderer.WriteLine("</tr>");
        }
    }

    /// <summary>What a cell names; null for one that holds something, and for the empty corner above the rows' names.</summary>
    private static string? Scope(TableRow row, TableCell cell)
    {
        if (!cell.Descendants<Inline>().Any(inline => inline is LeafInline))
        {
            return null;
        }

        return row.IsHeader ? "col" : row[0] == cell ? "row" : null;
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string? scope)
    {
        renderer.Write(scope is null ? "<td>" : $"<th scope=\"{scope}\">");
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = outer;
        renderer.WriteLine(scope is null ? "</td>" : "</th>");
    }
}
