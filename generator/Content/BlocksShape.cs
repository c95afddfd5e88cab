using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>表二: one line a figure (信息内容, 指标, 数值), or the printed blocks, each with a header of its own.</summary>
internal static class BlocksShape
{
    private static readonly string[] Indicator = ["指标", "indicator", "column"];
    private static readonly string[] Value = ["数值", "value"];

    public static bool Read(IReadOnlyList<CsvRow> rows, TableFilling filling)
    {
        int indicator = Position(rows[0], Indicator), value = Position(rows[0], Value);
        bool read = indicator >= 0 && value >= 0 ? Lines(rows, indicator, value, filling) : Printed(rows, filling);
        return read;
    }

    private static int Position(CsvRow header, string[] names)
    {
        for (int i = 0; i < header.Fields.Count; i++)
        {
            if (names.Contains(Label.Compact(header[i].Text))) return i;
        }
        return -1;
    }

    private static bool Lines(IReadOnlyList<CsvRow> rows, int indicator, int value, TableFilling filling)
    {
        int item = Enumerable.Range(0, Math.Max(3, rows[0].Fields.Count)).First(i => i != indicator && i != value);
        var definition = filling.Definition;
        int unknown = 0;
        foreach (var row in rows.Skip(1))
        {
            int cell = Cell(row[item], row[indicator], filling);
            if (cell < 0) unknown++;
            else Put(cell, row[item], row[value], filling);
            int last = Math.Max(item, Math.Max(indicator, value));
            foreach (var extra in row.Fields.Skip(last + 1).Where(f => !f.IsBlank).Take(1)) filling.Findings.Add(GK034_WrongWidth.TooMany(extra.Place));
        }
        ReportMissing(rows[0].Start, unknown, filling);
        return true;
    }

    private static bool Printed(IReadOnlyList<CsvRow> rows, TableFilling filling)
    {
        var definition = filling.Definition;
        CsvRow? header = null;
        bool any = false;
        int unknown = 0;
        foreach (var row in rows)
        {
            if (Label.Compact(row[0].Text) == Label.Compact(definition.Corner))
            {
                header = row;
                any = true;
            }
            else if (row.Fields.Count(f => !f.IsBlank) > 1 || definition.Rows.Find(row[0].Text).Count > 0)
            {
                if (header is null) continue;
                for (int at = 1; at < Math.Max(header.Fields.Count, row.Fields.Count); at++)
                {
                    if (header[at].IsBlank && row[at].IsBlank) continue;
                    int cell = header[at].IsBlank ? -1 : Cell(row[0], header[at], filling);
                    if (header[at].IsBlank) filling.Findings.Add(GK034_WrongWidth.TooMany(row[at].Place));
                    if (cell < 0) unknown++;
                    else Put(cell, row[0], row[at], filling);
                }
            }
        }
        if (!any)
        {
            filling.Findings.Add(GK021_NoHeader.At(rows[0].Start, definition));
            return false;
        }
        ReportMissing(rows[0].Start, unknown, filling);
        return true;
    }

    /// <summary>The cell that a row label and a column label mean together, or -1 after reporting why there is none.</summary>
    private static int Cell(CsvField item, CsvField indicator, TableFilling filling)
    {
        var definition = filling.Definition;
        var rows = definition.Rows.Find(item.Text);
        var columns = definition.Columns.Find(indicator.Text);
        if (rows.Count == 0) filling.Findings.Add(item.IsBlank ? GK022_UnknownLabel.NoLabel(item.Place) : GK022_UnknownLabel.Row(item, definition.Rows));
        else if (columns.Count == 0)
        {
            var own = definition.Columns.Leaves.Where(c => definition.Exists(definition.IndexOf(rows[0].FirstLeaf, c.FirstLeaf)));
            filling.Findings.Add(GK022_UnknownLabel.Indicator(indicator, own.Select(c => c.Label)));
        }
        else
        {
            int cell = definition.IndexOf(rows[0].FirstLeaf, columns[0].FirstLeaf);
            if (definition.Exists(cell)) return cell;
            filling.Findings.Add(GK032_NoSuchCell.At(indicator.Place, definition, cell));
        }
        return -1;
    }

    private static void Put(int cell, CsvField item, CsvField value, TableFilling filling)
    {
        if (filling.Has(cell)) filling.Findings.Add(GK023_Twice.Cell(item.Place, filling.Definition, cell));
        else filling.Put(cell, value);
    }

    private static void ReportMissing(SourceSpan place, int unknown, TableFilling filling)
    {
        var missing = filling.Missing.ToList();
        if (missing.Count > unknown) filling.Findings.Add(GK025_Missing.Cells(place, filling.Definition, missing));
    }
}
