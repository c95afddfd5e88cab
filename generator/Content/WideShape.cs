using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>The printed 表四: one record of figures under a header whose rows name both the group and the result.</summary>
internal static class WideShape
{
    /// <summary>True unless the first record is the header of the flat shape, which names the results.</summary>
    public static bool Fits(IReadOnlyList<CsvRow> rows, TableDefinition definition) =>
        rows.Take(2).Any(r => r.Fields.Count(f => definition.Rows.Knows(f.Text)) >= 2);

    public static bool Read(IReadOnlyList<CsvRow> rows, TableFilling filling)
    {
        var definition = filling.Definition;
        int first = rows.TakeWhile(r => !r.Fields.Any(f => definition.Rows.Knows(f.Text))).Count();
        var header = rows.Skip(first).TakeWhile(r => r.Fields.Any(f => definition.Rows.Knows(f.Text) || definition.Columns.Knows(f.Text))).ToList();
        var data = rows.Skip(first + header.Count).ToList();
        if (data.Count != 1)
        {
            filling.Findings.Add(data.Count == 0 ? GK021_NoHeader.NoFigures(rows[^1].End, definition) : GK034_WrongWidth.SecondRecord(data[1].Start));
            return false;
        }
        int width = Math.Max(header.Max(r => r.Fields.Count), data[0].Fields.Count);
        int unknown = 0;
        for (int at = 0; at < width; at++)
        {
            var labels = ColumnMap.Labels(header, at);
            if (Resolve(definition, labels) is { } cell)
            {
                if (filling.Has(cell)) filling.Findings.Add(GK023_Twice.Column(labels[0].Place, definition.ColumnHeader(cell)));
                else filling.Put(cell, data[0][at]);
            }
            else if (!data[0][at].IsBlank)
            {
                unknown++;
                filling.Findings.Add(labels.Count == 0 ? GK034_WrongWidth.TooMany(data[0][at].Place) : GK022_UnknownLabel.Column(labels[0], definition.Columns));
            }
        }
        var missing = filling.Missing.ToList();
        if (missing.Count > unknown) filling.Findings.Add(GK025_Missing.Cells(header[0].Start, definition, missing));
        return true;
    }

    private static int? Resolve(TableDefinition definition, IReadOnlyList<CsvField> labels)
    {
        for (int i = 0; i < labels.Count; i++)
        {
            if (definition.Columns.Find(labels[i].Text) is not [var column]) continue;
            foreach (var above in labels.Skip(i + 1))
            {
                if (definition.Rows.Find(above.Text) is not [var row]) continue;
                int cell = definition.IndexOf(row.FirstLeaf, column.FirstLeaf);
                return definition.Exists(cell) ? cell : null;
            }
        }
        return null;
    }
}
