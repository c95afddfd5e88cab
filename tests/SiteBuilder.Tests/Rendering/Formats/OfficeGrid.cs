using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SiteBuilder.Tests.Rendering.Formats;

/// <summary>A square of a table in an office file: the text of the cell that covers it, and where that cell begins.</summary>
internal readonly record struct OfficeSquare(string Text, int Row, int Column);

/// <summary>Lays tables of office files out on squared paper, with the OpenXml library alone: nothing of the program's own writer takes part.</summary>
internal static class OfficeGrid
{
    /// <summary>The tables of a Word document, in order.</summary>
    public static IReadOnlyList<OfficeSquare[,]> OfWord(ReadOnlyMemory<byte> file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file.ToArray()), false);
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<W.Table>().Select(Of)];
    }

    /// <summary>The sheets of a workbook by name.</summary>
    public static IReadOnlyDictionary<string, OfficeSquare[,]> OfExcel(ReadOnlyMemory<byte> file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.ToArray()), false);
        var book = document.WorkbookPart!;
        string[] texts = [.. book.SharedStringTablePart!.SharedStringTable!.Elements<S.SharedStringItem>().Select(item => item.InnerText)];
        return book.Workbook!.Sheets!.Elements<S.Sheet>()
            .ToDictionary(sheet => sheet.Name!.Value!, sheet => Of(((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet!, texts));
    }

    private static OfficeSquare[,] Of(W.Table table)
    {
        var rows = table.Elements<W.TableRow>().ToList();
        int width = table.GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Count();
        var grid = new OfficeSquare[rows.Count, width];
        for (int r = 0; r < rows.Count; r++)
        {
            int column = 0;
            foreach (var cell in rows[r].Elements<W.TableCell>())
            {
                var properties = cell.TableCellProperties!;
                var merge = properties.VerticalMerge?.Val?.Value;
                bool continues = properties.VerticalMerge is not null && merge != W.MergedCellValues.Restart;
                if (continues) Assert.Equal("", cell.InnerText);
                var square = continues ? grid[r - 1, column] : new OfficeSquare(cell.InnerText, r, column);
                for (int last = column + (properties.GridSpan?.Val?.Value ?? 1); column < last; column++) grid[r, column] = square;
            }
            Assert.Equal(width, column);
        }
        return grid;
    }

    private static OfficeSquare[,] Of(S.Worksheet sheet, string[] texts)
    {
        var cells = sheet.Descendants<S.Cell>().ToDictionary(cell => Place(cell.CellReference!.Value!), cell => Text(cell, texts));
        var grid = new OfficeSquare[cells.Keys.Max(k => k.Row) + 1, cells.Keys.Max(k => k.Column) + 1];
        for (int r = 0; r < grid.GetLength(0); r++)
        {
            for (int c = 0; c < grid.GetLength(1); c++) grid[r, c] = new OfficeSquare(cells.GetValueOrDefault((r, c), ""), r, c);
        }
        foreach (string range in sheet.Descendants<S.MergeCell>().Select(m => m.Reference!.Value!))
        {
            var (from, to) = (Place(range.Split(':')[0]), Place(range.Split(':')[1]));
            for (int r = from.Row; r <= to.Row; r++)
            {
                for (int c = from.Column; c <= to.Column; c++)
                {
                    Assert.True((r, c) == from || grid[r, c].Text.Length == 0, $"a text hides behind the merged cell {range}");
                    Assert.Equal((r, c), (grid[r, c].Row, grid[r, c].Column));
                    grid[r, c] = grid[from.Row, from.Column];
                }
            }
        }
        return grid;
    }

    private static string Text(S.Cell cell, string[] texts) =>
        cell.DataType?.Value == S.CellValues.SharedString ? texts[int.Parse(cell.CellValue!.Text)] : cell.CellValue?.Text ?? "";

    private static (int Row, int Column) Place(string name)
    {
        string letters = string.Concat(name.TakeWhile(char.IsAsciiLetterUpper));
        return (int.Parse(name[letters.Length..]) - 1, letters.Aggregate(0, (number, letter) => number * 26 + letter - 'A' + 1) - 1);
    }
}
