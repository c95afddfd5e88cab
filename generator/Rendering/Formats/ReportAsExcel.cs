using DocumentFormat.OpenXml.Spreadsheet;
using SiteBuilder.Rendering.Formats.Excel;
using SiteBuilder.Rendering.Formats.Office;
using SiteBuilder.Sites;

namespace SiteBuilder.Rendering.Formats;

/// <summary><c>report.xlsx</c>: the statutory tables of a report as the form prints them, a sheet each, with numbers and formulas.</summary>
internal sealed class ReportAsExcel : ReportFormat
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string BookPath = "xl/workbook.xml", StylesPath = "xl/styles.xml", TextsPath = "xl/sharedStrings.xml";

    private static readonly Lazy<ReadOnlyMemory<byte>> Styles = new(() => OfficePart.Xml(SheetStyles.Stylesheet()));

    public override string Name => "xlsx";

    public override bool IsDocument => true;

    public override IEnumerable<ReportFile> Files(Report report, Site site) =>
        [new("report.xlsx", "统计表（Excel）", () => MadeFile.Of(Make(report)))];

    private static ReadOnlyMemory<byte> Make(Report report)
    {
        var texts = new SharedTexts();
        var names = new NamesOfSheets();
        var book = new OfficeRelations(BookPath);
        var sheets = new List<(OfficePart Part, Sheet Entry, FormSheet Form)>();
        foreach (var part in report.Form.Parts.Where(p => p.Table is not null))
        {
            var form = new FormSheet(report, part);
            string path = $"xl/worksheets/sheet{sheets.Count + 1}.xml";
            var entry = new Sheet { Name = names.For(report.Form.Table(part.Table!)), SheetId = (uint)sheets.Count + 1, Id = book.To(Relation + "worksheet", path) };
            sheets.Add((new OfficePart(path, ContentType + "worksheet+xml", form.ToXml(texts)), entry, form));
        }
        book.To(Relation + "styles", StylesPath);
        book.To(Relation + "sharedStrings", TextsPath);
        var root = Workbook([.. sheets.Select(s => s.Entry)], [.. sheets.Select(s => s.Form)]);
        return new OfficePackage(
        [
            new OfficePart(BookPath, ContentType + "sheet.main+xml", OfficePart.Xml(root)) { Relations = book },
            .. sheets.Select(s => s.Part),
            new OfficePart(StylesPath, ContentType + "styles+xml", Styles.Value),
            new OfficePart(TextsPath, ContentType + "sharedStrings+xml", OfficePart.Xml(texts.ToTable())),
        ], Relation + "officeDocument", OfficeProperties.Of(report)).ToBytes();
    }

    private static Workbook Workbook(IReadOnlyList<Sheet> sheets, IReadOnlyList<FormSheet> forms)
    {
        var book = new Workbook(new BookViews(new WorkbookView()), new Sheets(sheets));
        var repeated = forms.Select((form, i) => form.RepeatedRows is not { } rows ? null
            : new DefinedName($"'{sheets[i].Name!.Value!.Replace("'", "''", StringComparison.Ordinal)}'!{rows}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
        var names = new DefinedNames(repeated.OfType<DefinedName>());
        if (names.HasChildren) book.AppendChild(names);
        return book;
    }
}
