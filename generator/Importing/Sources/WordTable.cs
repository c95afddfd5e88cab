using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources;

/// <summary>Reads a table of a Word document; cells merged downwards become one cell that reaches down.</summary>
internal static class WordTable
{
    private sealed record Cell(int Column, int Span, string Text, bool Begins, bool Continues);

    public static Grid Read(Table table, int number, WordNumbering numbering)
    {
        var rows = table.Descendants<TableRow>().Where(r => r.TableRowProperties?.GetFirstChild<Deleted>() is null && r.Ancestors<Table>().First() == table && !WordAlternatives.IsPassedOver(r)).Select(r => Cells(r, numbering)).ToList();
        var grid = new GridBuilder(new($"第 {number} 个表格", $"table {number}"));
        for (int r = 0; r < rows.Count; r++)
        {
            grid.Add(rows[r].Where(c => !IsCovered(rows, r, c)).Select(c => new CellDraft(c.Text, c.Span, c.Begins || c.Continues ? 1 + Below(rows, r, c) : 1)));
        }
        return grid.Build();
    }

    /// <summary>A cell that goes on from the one above it; the first of such a run stands for all, also where its beginning was lost.</summary>
    private static bool IsCovered(List<List<Cell>> rows, int row, Cell cell) =>
        cell.Continues && row > 0 && rows[row - 1].Any(c => c.Column == cell.Column && c.Span == cell.Span && (c.Begins || c.Continues));

    private static int Below(List<List<Cell>> rows, int row, Cell cell)
    {
        int count = 0;
        while (row + count + 1 < rows.Count && rows[row + count + 1].Any(c => c.Column == cell.Column && c.Span == cell.Span && c.Continues)) count++;
        return count;
    }

    private static List<Cell> Cells(TableRow row, WordNumbering numbering)
    {
        var cells = new List<Cell>();
        int column = Math.Clamp(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0, 0, 100);
        foreach (var cell in row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row && !WordAlternatives.IsPassedOver(c)))
        {
            var properties = cell.TableCellProperties;
            int span = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, 1000);
            var merge = properties?.VerticalMerge;
            bool begins = merge?.Val?.Value == MergedCellValues.Restart;
            cells.Add(new Cell(column, span, Text(cell, numbering), begins, merge is not null && !begins));
            column += span;
        }
        return cells;
    }

    private static string Text(TableCell cell, WordNumbering numbering) =>
        string.Join('\n', cell.Descendants<Paragraph>().Where(p => !WordAlternatives.IsPassedOver(p)).Select(p => numbering.Next(p) + WordText.Plain(p))).Trim();
}
