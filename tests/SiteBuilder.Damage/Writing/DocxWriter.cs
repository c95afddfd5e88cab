using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Damage.Damaging;
using SiteBuilder.Damage.Printing;

namespace SiteBuilder.Damage.Writing;

/// <summary>The report as a Word document.</summary>
internal static class DocxWriter
{
    public static byte[] Of(Specimen report)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body();
            foreach (var table in report.Tables)
            {
                if (report.HasTitles) body.Append(Paragraph(ReportFile.Title(report, table.Key)));
                body.Append(Table(table));
                body.Append(Paragraph(""));
            }
            main.Document = new Document(body);
        }
        return stream.ToArray();
    }

    private static Table Table(PrintedTable printed)
    {
        var table = new Table();
        var rows = printed.Rows;
        var open = new SortedDictionary<int, (PrintedCell Cell, int Left)>();
        foreach (var row in rows)
        {
            var line = new TableRow();
            var next = new SortedDictionary<int, (PrintedCell Cell, int Left)>();
            int column = 0;
            void Continue()
            {
                while (open.TryGetValue(column, out var above))
                {
                    line.Append(Cell("", above.Cell.Span, new VerticalMerge()));
                    if (above.Left > 1) next[column] = (above.Cell, above.Left - 1);
                    column += above.Cell.Span;
                }
            }
            foreach (var cell in row.Cells)
            {
                Continue();
                line.Append(Cell(cell.Text, cell.Span, cell.Down > 1 ? new VerticalMerge { Val = MergedCellValues.Restart } : null));
                if (cell.Down > 1) next[column] = (cell, cell.Down - 1);
                column += cell.Span;
            }
            Continue();
            table.Append(line);
            open = next;
        }
        return table;
    }

    private static TableCell Cell(string text, int span, VerticalMerge? merge)
    {
        var properties = new TableCellProperties();
        if (span > 1) properties.Append(new GridSpan { Val = span });
        if (merge is not null) properties.Append(merge);
        return new TableCell([properties, .. text.Split('\n').Select(Paragraph)]);
    }

    private static Paragraph Paragraph(string text)
    {
        int note = text.IndexOf('⟦', StringComparison.Ordinal);
        var paragraph = new Paragraph(new Run(new Text(note < 0 ? text : text[..note]) { Space = SpaceProcessingModeValues.Preserve }));
        if (note >= 0) paragraph.Append(new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text(text[note..].Trim('⟦', '⟧'))));
        return paragraph;
    }
}
