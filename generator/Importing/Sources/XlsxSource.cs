using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;
using Text = SiteBuilder.Diagnostics.Text;

namespace SiteBuilder.Importing.Sources;

/// <summary>An Excel workbook (.xlsx): every visible sheet is a table; formulas count with the values that were saved.</summary>
internal sealed class XlsxSource : SourceReader
{
    public override int Precedence => 2;

    public override bool Takes(ReadOnlySpan<byte> bytes) => OfficeZip.Names(bytes).Any(n => n.StartsWith("xl/", StringComparison.OrdinalIgnoreCase));

    public override SourceDocument Read(SourceInput input)
    {
        OfficeZip.Guard(input.Bytes, "xl/");
        try
        {
            using var workbook = SpreadsheetDocument.Open(new MemoryStream(input.Bytes), false);
            if (workbook.WorkbookPart is not { Workbook: { } book } part) throw new UserException(new("里面没有工作表", "holds no sheets"));
            var strings = new SharedStrings(part);
            var blocks = new List<Block>();
            var notes = new List<Text>();
            foreach (var sheet in book.Sheets?.Elements<Sheet>() ?? [])
            {
                string name = sheet.Name?.Value ?? "";
                if (sheet.State?.Value is { } state && state != SheetStateValues.Visible) notes.Add(new($"工作表“{name}”是隐藏的，没有读取", $"the sheet “{name}” is hidden and was not read"));
                else if (sheet.Id?.Value is { } id && part.TryGetPartById(id, out var found) && found is WorksheetPart { Worksheet: { } worksheet }) blocks.AddRange(SheetBlocks.Of(worksheet, name, strings));
            }
            return new SourceDocument { Kind = new("Excel 工作簿", "Excel workbook"), Blocks = blocks, Notes = notes };
        }
        catch (Exception e) when (OfficeZip.IsDamage(e))
        {
            throw OfficeZip.Broken(e);
        }
    }
}
