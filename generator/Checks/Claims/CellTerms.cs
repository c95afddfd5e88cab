using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Claims;

/// <summary>The cells of a sum with their signs.</summary>
internal sealed record CellTerms(TableDefinition Table, IReadOnlyList<(int Cell, int Sign)> Cells)
{
    /// <summary>The cells without their signs.</summary>
    public IReadOnlyList<int> Numbers { get; } = [.. Cells.Select(c => c.Cell)];

    /// <summary>Those that are taken off.</summary>
    public IReadOnlyList<int> TakenOff { get; } = [.. Cells.Where(c => c.Sign < 0).Select(c => c.Cell)];

    /// <summary>Null where the form has none of the kind.</summary>
    public static CellTerms? Of(Form form, string sum)
    {
        TableDefinition? table = null;
        var cells = new List<(int, int)>();
        int sign = 1;
        foreach (string word in sum.Split(' '))
        {
            if (word is "+" or "-")
            {
                sign = word == "+" ? 1 : -1;
                continue;
            }
            int first = word.IndexOf('.', StringComparison.Ordinal), last = word.LastIndexOf('.');
            table = form.Tables.FirstOrDefault(t => t.Key == word[..first]);
            if (table is null) return null;
            string row = word[(first + 1)..last], column = word[(last + 1)..];
            int before = cells.Count, c = table.Columns.IndexOf(column);
            foreach (int r in Rows(table, row))
            {
                if (c >= 0 && table.IndexOf(r, c) is var cell && table.Exists(cell)) cells.Add((cell, sign));
            }
            if (cells.Count == before) return null;
        }
        return table is null ? null : new CellTerms(table, cells);
    }

    private static IEnumerable<int> Rows(TableDefinition definition, string row)
    {
        bool group = row.EndsWith(".*", StringComparison.Ordinal);
        string name = group ? row[..^2] : row;
        return Enumerable.Range(0, definition.Rows.Leaves.Count).Where(r => definition.Rows.Leaves[r].Key is var key
            && (key == name || group && key.StartsWith(name + ".", StringComparison.Ordinal)));
    }
}
