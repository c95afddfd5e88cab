using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SiteBuilder.Damage.Damaging;
using SiteBuilder.Damage.Printing;

namespace SiteBuilder.Damage.Writing;

/// <summary>The report as a workbook: all tables below each other on one sheet, or a sheet each.</summary>
internal static class XlsxWriter
{
    public static byte[] Of(Specimen report)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheets = new Sheets();
            bool together = report.Random.Next(2) == 0;
            var groups = together ? [report.Tables] : report.Tables.Select(t => new List<PrintedTable> { t }).ToList();
            foreach (var group in groups)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Sheet(group);
                sheets.Append(new Sheet { Name = $"表{sheets.Count() + 1}", SheetId = (uint)sheets.Count() + 1, Id = book.GetIdOfPart(part) });
            }
            book.Workbook = new Workbook(sheets);
        }
        return stream.ToArray();
    }

    private static Worksheet Sheet(List<PrintedTable> tables)
    {
        var data = new SheetData();
        var merges = new MergeCells();
        uint number = 0;
        foreach (var table in tables)
        {
            var laid = Laid.Out(table);
            for (int r = 0; r < laid.Count; r++)
            {
                var row = new Row { RowIndex = ++number };
                for (int c = 0; c < laid[r].Count; c++)
                {
                    if (laid[r][c] is not { } cell) continue;
                    row.Append(Cell(cell.Text, Name(c, number)));
                    int down = Math.Min(cell.Down, laid.Count - r);
                    if (cell.Span > 1 || down > 1) merges.Append(new MergeCell { Reference = $"{Name(c, number)}:{Name(c + cell.Span - 1, number + (uint)down - 1)}" });
                }
                data.Append(row);
            }
            number++;
        }
        return merges.HasChildren ? new Worksheet(data, merges) : new Worksheet(data);
    }

    private static Cell Cell(string text, string place) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) && number.ToString(CultureInfo.InvariantCulture) == text
        ? new Cell { CellReference = place, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)) }
        : new Cell { CellReference = place, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text.Replace("⟦1⟧", "①", StringComparison.Ordinal)) { Space = SpaceProcessingModeValues.Preserve }) };

    private static string Name(int column, uint row) => (column < 26 ? ((char)('A' + column)).ToString() : $"A{(char)('A' + column - 26)}") + row.ToString(CultureInfo.InvariantCulture);
}
