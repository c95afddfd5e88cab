using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources;

/// <summary>Reads a table element: its rows in the order of the page, spans as written, text as shown.</summary>
internal static class HtmlGrid
{
    public static Grid Read(IElement table, int number)
    {
        var grid = new GridBuilder(new($"第 {number} 个表格", $"table {number}"));
        foreach (var row in table.QuerySelectorAll("tr").Where(r => r.Closest("table") == table && !HtmlBlocks.IsHidden(r)))
        {
            grid.Add(row.Children.Where(c => c.LocalName is "td" or "th" && !HtmlBlocks.IsHidden(c)).Select(Cell));
        }
        return grid.Build();
    }

    private static CellDraft Cell(IElement cell)
    {
        var text = new StringBuilder();
        Append(cell, text);
        return new CellDraft(text.ToString().Trim(), Span(cell, "colspan"), Span(cell, "rowspan"));
    }

    private static int Span(IElement cell, string name)
    {
        const int most = 1000; // as browsers do
        if (name == "rowspan" && cell.GetAttribute(name)?.Trim() == "0") return cell.ParentElement is { } row ? Math.Min(most, 1 + Following(row)) : 1;
        return int.TryParse(cell.GetAttribute(name), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, most) : 1;
    }

    /// <summary>The rows behind one in its section: rowspan="0" reaches to the last of them.</summary>
    private static int Following(IElement row)
    {
        int count = 0;
        for (var next = row.NextElementSibling; next is not null; next = next.NextElementSibling) count++;
        return count;
    }

    /// <summary>The text of a cell; what is raised stands apart, so that the number of a note never becomes a digit of the figure.</summary>
    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText data: text.Append(data.Data); break;
                case IElement control when HtmlControls.Shown(control) is { } shown: text.Append(' ').Append(shown).Append(' '); break; // it has a frame of its own
                case IElement element when HtmlBlocks.IsHidden(element): break;
                case IElement { LocalName: "br" }: text.Append('\n'); break;
                case IElement struck when HtmlBlocks.IsStruck(struck) && struck.TextContent.Trim() is { Length: > 0 } old: text.Append('⟦').Append(old).Append('⟧'); break;
                case IElement { LocalName: "img" }: text.Append("［图］"); break; // a figure may be in the picture
                case IElement { LocalName: "sup" } raised when raised.TextContent.Trim() is { Length: > 0 } note: text.Append('⟦').Append(note).Append('⟧'); break;
                case IElement { LocalName: "p" or "div" or "li" or "tr" or "td" } block:
                    text.Append('\n');
                    Append(block, text);
                    text.Append('\n');
                    break;
                case IElement inner: Append(inner, text); break;
            }
        }
    }
}
