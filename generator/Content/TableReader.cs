using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Content;

/// <summary>Reads a statutory table from a CSV file in any of its accepted shapes: the flat one, or the printed table saved out of Excel.</summary>
internal static class TableReader
{
    /// <summary>Six times the printed table, for stray lines and page numbers.</summary>
    private const int Longest = 200;

    /// <summary>The table, or null where nothing of it can be used; what is wrong was added to <paramref name="findings"/>.</summary>
    public static FilledTable? Read(SourceText source, TableDefinition definition, ICollection<Finding> findings)
    {
        if (CsvSheet.Read(source, findings) is not { } rows) return null;
        if (rows.Count == 0)
        {
            findings.Add(GK021_NoHeader.Empty(source.Path, definition));
            return null;
        }
        if (rows.Count > Longest)
        {
            findings.Add(GK034_WrongWidth.FarTooLong(rows[Longest].Start, rows.Count - Longest));
            return null;
        }
        var filling = new TableFilling(definition, source.Path, findings);
        bool read = definition.Layout switch
        {
            TableLayout.Blocks => BlocksShape.Read(rows, filling),
            TableLayout.Wide when WideShape.Fits(rows, definition) => WideShape.Read(rows, filling),
            _ => GridShape.Read(rows, filling),
        };
        return read ? filling.Finish(rows[0].Start) : null;
    }
}
