using SiteBuilder.Forms;

namespace SiteBuilder.Rendering.Formats.Excel;

/// <summary>
/// The formula of a total: the sum of the cells that the form adds up. There is one only where it gives the figure that is
/// printed: a report that is kept as it went out may have a wrong total, and a spreadsheet must not correct it silently.
/// </summary>
internal static class TotalFormula
{
    /// <param name="figures">The table as filled in.</param>
    /// <param name="cell">The number of the total.</param>
    /// <param name="at">Where each cell of the table stands in the sheet.</param>
    /// <returns>SUM(D6:I6), or null.</returns>
    public static string? Of(FilledTable figures, int cell, Func<int, CellName> at)
    {
        if (!figures.Definition.IsComputed(cell) || figures[cell] is not { } total) return null;
        foreach (var line in figures.Definition.Lines)
        {
            if (line.Relation.Kind != RelationKind.Total || line.Right.Length != 1 || line.Right[0] != cell) continue;
            if (line.Left.All(figures.HasFigure) && line.Left.Sum(term => figures[term]!.Value) == total)
                return $"SUM({string.Join(',', Ranges([.. line.Left.Select(at)]))})";
        }
        return null;
    }

    /// <summary>Neighbours in one row or one column as a range.</summary>
    private static IEnumerable<string> Ranges(IReadOnlyList<CellName> cells)
    {
        for (int first = 0, last; first < cells.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < cells.Count && Follows(cells[last], cells[last + 1]) && (last == first || InLine(cells[first], cells[last + 1]))) last++;
            yield return first == last ? cells[first].ToString() : $"{cells[first]}:{cells[last]}";
        }
    }

    private static bool Follows(CellName a, CellName b) => (b.Row - a.Row, b.Column - a.Column) is (0, 1) or (1, 0);

    private static bool InLine(CellName a, CellName b) => a.Row == b.Row || a.Column == b.Column;
}
