using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>
/// One record a row: the flat shape (one label column, one header row) and the printed 表三 (three of each, merged cells blank).
/// </summary>
internal static class GridShape
{
    public static bool Read(IReadOnlyList<CsvRow> rows, TableFilling filling)
    {
        if (ColumnMap.Read(rows, filling) is not { } map) return false;
        var definition = filling.Definition;
        var groups = new string[map.LabelWidth];
        var seen = new HashSet<int>();
        int unknown = 0;
        foreach (var row in rows.Skip(map.HeaderRows))
        {
            if (Shifted(row, map, filling)) unknown++;
            else if (Resolve(row, map, filling, groups) is { } header)
            {
                if (seen.Add(header.FirstLeaf)) Fill(row, header.FirstLeaf, map, filling);
                else filling.Findings.Add(GK023_Twice.Row(row.Fields.First(f => !f.IsBlank).Place, header));
            }
            else if (map.Columns.Keys.Any(at => !row[at].IsBlank)) unknown++;
        }
        var missing = Enumerable.Range(0, definition.Rows.Leaves.Count).Where(r => !seen.Contains(r)).ToList();
        if (missing.Count > unknown) filling.Findings.Add(GK025_Missing.Rows(rows[0].Start, missing.Select(r => definition.Rows.Leaves[r])));
        foreach (int row in missing)
        {
            for (int c = 0; c < definition.Columns.Leaves.Count; c++) filling.Spoil(definition.IndexOf(row, c), rows[0].Start);
        }
        return true;
    }

    /// <summary>A number among the labels: the record lost a cell and slid to the left, so none of its figures is certain.</summary>
    private static bool Shifted(CsvRow row, ColumnMap map, TableFilling filling)
    {
        for (int at = 1; at < map.LabelWidth; at++)
        {
            if (!FigureText.MayBeNumber(row[at].Text) || FigureText.Read(row[at].Text, NumberKind.Amount, false).State != CellState.Typed) continue;
            filling.Findings.Add(GK034_WrongWidth.Shifted(row[at].Place));
            return true;
        }
        return false;
    }

    private static Header? Resolve(CsvRow row, ColumnMap map, TableFilling filling, string[] groups)
    {
        int deepest = -1;
        for (int at = 0; at < map.LabelWidth; at++)
        {
            if (row[at].IsBlank) continue;
            groups[at] = row[at].Text;
            Array.Clear(groups, at + 1, map.LabelWidth - at - 1);
            deepest = at;
        }
        bool hasFigures = map.Columns.Keys.Any(at => !row[at].IsBlank);
        if (deepest < 0)
        {
            if (hasFigures) filling.Findings.Add(GK022_UnknownLabel.NoLabel(row.Start));
            return null;
        }
        var label = row[deepest];
        var axis = filling.Definition.Rows;
        var found = axis.Find(label.Text);
        if (found.Count != 1)
        {
            var path = axis.Find(string.Join('/', groups.Where(g => !string.IsNullOrWhiteSpace(g))));
            if (path.Count == 1) found = path;
        }
        if (found.Count == 1) return found[0];
        if (found.Count > 1) filling.Findings.Add(GK022_UnknownLabel.Ambiguous(label, found));
        else if (hasFigures || !axis.Knows(label.Text)) filling.Findings.Add(GK022_UnknownLabel.Row(label, axis));
        return null;
    }

    private static void Fill(CsvRow row, int at, ColumnMap map, TableFilling filling)
    {
        foreach (var extra in row.Fields.Skip(map.Width).Where(f => !f.IsBlank).Take(1))
            filling.Findings.Add(GK034_WrongWidth.TooMany(extra.Place));
        foreach (var (field, column) in map.Columns)
        {
            int cell = filling.Definition.IndexOf(at, column);
            if (filling.Definition.Exists(cell)) filling.Put(cell, row[field]);
            else if (!row[field].IsBlank) filling.Findings.Add(GK032_NoSuchCell.At(row[field].Place, filling.Definition, cell));
        }
    }
}
