using DocumentFormat.OpenXml.Spreadsheet;

namespace SiteBuilder.Tests.Rendering.Formats;

/// <summary><c>report.xlsx</c>: the tables as the form prints them, with numbers and formulas.</summary>
public sealed class ExcelTests : IDisposable
{
    private const string New = MadeUpSite.New, Old = MadeUpSite.Old;

    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    private OfficeFile File(string report = New) => new(site.Make(report + "report.xlsx"));

    /// <summary>What a cell holds: <c>=formula → value</c>, a number, or a text in quotation marks.</summary>
    private static string Cell(OfficeFile file, string sheet, string name)
    {
        string text = Square(file, sheet, name);
        return file.Sheet(sheet, s =>
        {
            var cell = s.Descendants<Cell>().Single(c => c.CellReference!.Value == name);
            string formula = cell.CellFormula is { } f ? $"={f.Text} → " : "";
            return cell.DataType is null ? formula + text : $"“{text}”";
        });
    }

    private static string Square(OfficeFile file, string sheet, string name) => OfficeGrid.OfExcel(file.Bytes)[sheet][int.Parse(name[1..]) - 1, name[0] - 'A'].Text;

    [Fact]
    public void Totals_are_formulas_that_carry_their_values()
    {
        var file = File();

        Assert.Equal("=SUM(D6:I6) → 105", Cell(file, "表三", "J6"));
        Assert.Equal("=SUM(D8:D28) → 4348", Cell(file, "表三", "D29"));
        Assert.Equal("=SUM(A6:D6) → 42", Cell(file, "表四", "E6"));
        Assert.Equal("0", Cell(file, "表三", "D6"));
        Assert.Equal("“（七）总计”", Cell(file, "表三", "B29"));
    }

    [Fact]
    public void A_wrong_total_that_is_kept_as_it_went_out_is_no_formula()
    {
        site.Replace(New + "report.md", "status: final", "status: final\nas_published: 原报告如此")
            .With(New + "disputes.csv", "类别,upheld,corrected,other,pending,total\nreview,1,2,3,4,11\ndirect,1,2,3,4,10\nafter_review,1,2,,4,\n");
        var file = File();

        Assert.Equal("11", Cell(file, "表四", "E6"));
        Assert.Equal("=SUM(F6:I6) → 10", Cell(file, "表四", "J6"));
        Assert.Equal("", Cell(file, "表四", "M6"));
        Assert.Equal("", Cell(file, "表四", "O6"));
    }

    [Fact]
    public void Amounts_show_their_decimals_changes_their_sign_and_what_does_not_apply_a_stroke()
    {
        string[] proactive = ["rules,issued,/", "rules,repealed,/", "rules,in_force,/", "normative,issued,1", "normative,repealed,0", "normative,in_force,3", "license,decisions,4", "penalty,decisions,5", "coercion,decisions,6", "fees,amount_wan,17.50"];
        site.With(New + "proactive.csv", "信息内容,指标,数值\n" + string.Join('\n', proactive) + "\n").Replace(Old + "proactive.csv", "license,change,140", "license,change,-71");
        var file = File();

        Assert.Equal("“/”", Cell(file, "表二", "B5"));
        Assert.Equal("17.50", Cell(file, "表二", "B16"));
        Assert.Equal("-71", Cell(File(Old), "表二", "C9"));
        Assert.Equal("“注：“/”表示本机关不涉及该项内容：“规章”行。”", Cell(file, "表二", "A17"));
        Assert.Equal("0.00", FormatOf(file, "B16"));
        Assert.Equal("0", FormatOf(file, "B6"));
    }

    private static string FormatOf(OfficeFile file, string cell)
    {
        var style = file.Sheet("表二", s => (int)s.Descendants<Cell>().Single(c => c.CellReference!.Value == cell).StyleIndex!.Value);
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(file.Bytes.ToArray()), false);
        var sheet = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        uint number = sheet.CellFormats!.Elements<CellFormat>().ElementAt(style).NumberFormatId!.Value;
        return number == 1 ? "0" : sheet.NumberingFormats!.Elements<NumberingFormat>().Single(f => f.NumberFormatId!.Value == number).FormatCode!.Value!;
    }

    [Fact]
    public void A_sheet_has_title_part_table_and_what_was_written_under_it()
    {
        var sheet = OfficeGrid.OfExcel(File().Bytes)["表三"];

        Assert.Equal("示例区信访局2023年政府信息公开工作年度报告", sheet[0, 0].Text);
        Assert.Equal("三、收到和处理政府信息公开申请情况", sheet[1, 0].Text);
        Assert.Equal("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", sheet[2, 0].Text);
        Assert.Equal("没有收取信息处理费。", sheet[30, 0].Text);
        Assert.Equal(["表二", "表三", "表四"], OfficeGrid.OfExcel(File().Bytes).Keys);
    }

    [Fact]
    public void It_is_set_up_for_A4_with_headers_that_stay_in_sight_and_are_printed_again()
    {
        var file = File();

        Assert.Equal("3 columns and 5 rows, from D6; paper 9, 1 page wide", file.Sheet("表三", s =>
        {
            var (pane, page) = (s.Descendants<Pane>().Single(), s.Descendants<PageSetup>().Single());
            return $"{pane.HorizontalSplit} columns and {pane.VerticalSplit} rows, from {pane.TopLeftCell}; paper {page.PaperSize}, {page.FitToWidth} page wide";
        }));
        Assert.Equal(OrientationValues.Landscape, file.Sheet("表四", s => s.Descendants<PageSetup>().Single().Orientation!.Value));
        Assert.Contains("<x:definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'表三'!$3:$5</x:definedName>", file.Text("xl/workbook.xml"));
    }

    [Theory]
    [InlineData(New)]
    [InlineData(Old)]
    public void It_is_a_valid_workbook(string report) => Assert.Equal([], File(report).Errors(isWord: false));

    [Fact]
    public void It_names_the_agency_as_its_author_and_nothing_else()
    {
        var file = File();

        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">
              <dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">示例区信访局2023年政府信息公开工作年度报告</dc:title>
              <dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">示例市示例区信访局</dc:creator>
              <dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">zh-CN</dc:language>
            </cp:coreProperties>

            """.ReplaceLineEndings("\n"), file.Text("docProps/core.xml"));
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/styles.xml", "xl/sharedStrings.xml", "docProps/core.xml"], file.Entries());
        Assert.Equal([new DateTime(1980, 1, 1)], file.Times());
        Assert.Equal(file.Bytes.ToArray(), File().Bytes.ToArray());
    }
}
