using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Which field of a record holds which column of the table, as its header says, in one row or in the printed header's three.</summary>
internal sealed class ColumnMap
{
    private ColumnMap(int headerRows, int labelWidth, int width, IReadOnlyDictionary<int, int> columns)
    {
        HeaderRows = headerRows;
        Width = width;
        LabelWidth = labelWidth;
        Columns = columns;
    }

    public int HeaderRows { get; }

    /// <summary>How many fields before the first figure hold labels.</summary>
    public int LabelWidth { get; }

    /// <summary>How many fields have a label above them, known or not.</summary>
    public int Width { get; }

    /// <summary>Field position → column of the table.</summary>
    public IReadOnlyDictionary<int, int> Columns { get; }

    /// <summary>Reads the header; null where there is none, which was then reported. Unknown, double and missing columns are reported and their cells spoilt.</summary>
    public static ColumnMap? Read(IReadOnlyList<CsvRow> rows, TableFilling filling)
    {
        var axis = filling.Definition.Columns;
        int first = 0;
        while (first < rows.Count && !IsHeader(rows[first], axis) && rows[first].Fields.Count(f => !f.IsBlank) == 1) first++;
        int end = first;
        while (end < rows.Count && IsHeader(rows[end], axis)) end++;
        if (end == first)
        {
            filling.Findings.Add(GK021_NoHeader.At(rows[0].Start, filling.Definition));
            return null;
        }
        var header = rows.Skip(first).Take(end - first).ToList();
        var columns = new Dictionary<int, int>();
        var unknown = new List<CsvField>();
        int width = LastLabel(header) + 1; // what Excel saves behind it is empty
        for (int at = header.Count == 1 ? 1 : 0; at < width; at++)
        {
            var labels = Labels(header, at);
            if (labels.Count == 0) continue;
            var found = Resolve(axis, labels);
            if (found is null)
            {
                if (columns.Count > 0 || header.Count == 1) unknown.Add(labels[0]);
            }
            else if (columns.ContainsValue(found.FirstLeaf)) filling.Findings.Add(GK023_Twice.Column(labels[0].Place, found));
            else columns.Add(at, found.FirstLeaf);
        }
        var map = new ColumnMap(end, columns.Count == 0 || header.Count == 1 ? 1 : columns.Keys.Min(), width, columns);
        map.ReportOdd(unknown, header[0], filling);
        return map;
    }

    /// <summary>The labels above a field from the lowest up; a merged cell of the printed header reaches to the right, but not in the last row.</summary>
    public static IReadOnlyList<CsvField> Labels(IReadOnlyList<CsvRow> header, int at)
    {
        var labels = new List<CsvField>();
        for (int row = header.Count - 1; row >= 0; row--)
        {
            int from = at;
            if (row < header.Count - 1)
            {
                while (from > 0 && header[row][from].IsBlank) from--;
            }
            if (!header[row][from].IsBlank) labels.Add(header[row][from]);
        }
        return labels;
    }

    private static int LastLabel(List<CsvRow> header) =>
        header.Max(r => Enumerable.Range(0, r.Fields.Count).LastOrDefault(i => !r[i].IsBlank));

    private static Header? Resolve(Axis axis, IReadOnlyList<CsvField> labels)
    {
        var found = axis.Find(labels[0].Text);
        if (found.Count > 1) found = [.. found.Where(h => labels.Skip(1).Any(l => Above(h).Any(g => Label.Compact(g.Label) == Label.Compact(l.Text))))];
        return found.Count == 1 ? found[0] : null;
    }

    private static IEnumerable<Header> Above(Header header) => header.Parent is null ? [] : Above(header.Parent).Prepend(header.Parent);

    private static bool IsHeader(CsvRow row, Axis axis) =>
        row.Fields.Skip(1).Any(f => axis.Knows(f.Text) || axis.Find(f.Text).Count > 0)
        && !row.Fields.Skip(1).Any(f => f.Text.Any(char.IsAsciiDigit) && !axis.Knows(f.Text));

    private void ReportOdd(List<CsvField> unknown, CsvRow header, TableFilling filling)
    {
        var definition = filling.Definition;
        foreach (var field in unknown) filling.Findings.Add(GK022_UnknownLabel.Column(field, definition.Columns));
        var missing = Enumerable.Range(0, definition.Columns.Leaves.Count).Where(c => !Columns.Values.Contains(c)).ToList();
        if (missing.Count > unknown.Count)
            filling.Findings.Add(GK025_Missing.Columns(header.Start, missing.Select(c => definition.Columns.Leaves[c])));
        foreach (int column in missing)
        {
            for (int row = 0; row < definition.Rows.Leaves.Count; row++) filling.Spoil(definition.IndexOf(row, column), header.Start);
        }
    }
}
