using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SiteBuilder.Tests.Importing;

/// <summary>Excel files as people write them.</summary>
public sealed class ExcelFilesTests
{
    private static Cell Number(string place, string value) => new() { CellReference = place, CellValue = new CellValue(value) };

    private static Cell Words(string place, string value) => new() { CellReference = place, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(value)) };

    private static byte[] Excel(params (string Name, SheetData Data, SheetStateValues State)[] sheets) => Excel([.. sheets.Select(s => (s.Name, s.Data, s.State, Array.Empty<string>()))]);

    private static byte[] Excel(params (string Name, SheetData Data, SheetStateValues State, string[] Merged)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var list = new Sheets();
            foreach (var (name, data, state, merged) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(data);
                if (merged.Length > 0) part.Worksheet.Append(new MergeCells(merged.Select(m => new MergeCell { Reference = m })));
                list.Append(new Sheet { Name = name, SheetId = (uint)list.Count() + 1, Id = book.GetIdOfPart(part), State = state });
            }
            book.Workbook = new Workbook(list);
        }
        return stream.ToArray();
    }

    private static SheetData Sheet(string inForce) => new(
        new Row(Words("B2", "信息内容"), Words("C2", "本年制发件数"), Words("D2", "本年废止件数"), Words("E2", "现行有效件数")) { RowIndex = 2 },
        new Row(Words("B3", "行政规范性文件"), Number("C3", "2"), Number("D3", "0"), Number("E3", inForce)) { RowIndex = 3 },
        new Row(Words("B5", "信息内容"), Words("C5", "本年收费金额（单位：万元）")) { RowIndex = 5 },
        new Row(Words("B6", "行政事业性收费"), Number("C6", "17.270000000000003")) { RowIndex = 6 });

    [Fact]
    public void A_sheet_that_begins_anywhere_is_read_as_Excel_shows_it_and_a_hidden_one_is_not()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("tables.xlsx", Excel(("旧稿", Sheet("99"), SheetStateValues.Hidden), ("表二", Sheet("15"), SheetStateValues.Visible))));
        Assert.Equal(["2 0 15", "17.27"], [run.Row("proactive", "normative"), run.Row("proactive", "fees")]);
        Assert.Equal(["tables.xlsx：Excel 工作簿。", "工作表“旧稿”是隐藏的，没有读取。"], run.Notes("source"));
    }

    /// <summary>A row of labels and figures from column A on; null leaves a cell out.</summary>
    private static Row Line(uint number, params string?[] cells) =>
        new(cells.Select((text, i) => (text, Place: $"{(char)('A' + i)}{number}")).Where(c => c.text is not null).Select(c => decimal.TryParse(c.text, out _) ? Number(c.Place, c.text!) : Words(c.Place, c.text!))) { RowIndex = number };

    [Fact]
    public void A_row_whose_figures_are_all_blank_is_no_paragraph_and_the_rows_below_it_stay_in_their_columns()
    {
        var data = new SheetData(
            Line(1, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", null, null, "申请人情况"),
            Line(2, null, null, null, "自然人", "法人或其他组织", null, null, null, null, "总计"),
            Line(3, null, null, null, null, "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
            Line(4, "一、本年新收政府信息公开申请数量", null, null, "2", "1", "0", "0", "0", "0", "3"),
            Line(5, "三、本年度办理结果", "（一）予以公开", null, "1", "", "", "", "", "", "1"),
            Line(6, null, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", null, "", "", "", "", "", "", ""),
            Line(7, null, "（三）不予公开", "1.属于国家秘密", "", "", "", "1", "", "", "1"),
            Line(8, null, null, "2.其他法律行政法规禁止公开", "", "1", "", "", "", "", "1"));
        string[] merged = ["A1:C3", "D1:J1", "D2:D3", "E2:I2", "J2:J3", "A4:C4", "A5:A8", "B5:C5", "B6:C6", "B7:B8"];
        using var run = new ImportRun();
        run.Of(2024, run.With("tables.xlsx", Excel(("表三", data, SheetStateValues.Visible, merged))));
        Assert.Equal(["· · · 1 · · 1", "· 1 · · · · 1"], [run.Row("requests", "denied.state_secret"), run.Row("requests", "denied.law")]);
        Assert.Contains(run.Notes("blank"), n => n.StartsWith("表三“（二）部分公开", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<is><r><rPr><strike/></rPr><t>99</t></r><r><t>321</t></r></is>", "inlineStr", null)] // which of the two counts is not certain
    [InlineData("<is><r><rPr><strike val='0'/></rPr><t>99</t></r><r><t>321</t></r></is>", "inlineStr", 99321)]
    [InlineData("<is><r><t>321</t></r><r><rPr><strike/></rPr><t>99</t></r></is>", "inlineStr", 321)]
    [InlineData("<v>1</v>", "b", null)] // TRUE
    [InlineData("<f>SUM(C3:D3)</f>", "n", null)] // was never reckoned
    [InlineData("<f>SUM(C3:D3)</f><v></v>", "n", null)]
    [InlineData("<f>SUM(C3:D3)</f><v>321</v>", "n", 321)]
    [InlineData("<v>#REF!</v>", "e", null)]
    public void What_Excel_does_not_show_as_one_number_is_told(string inside, string kind, int? figure)
    {
        using var run = new ImportRun();
        var data = Sheet("15");
        data.Elements<Row>().ElementAt(1).Elements<Cell>().Last().Remove();
        data.Elements<Row>().ElementAt(1).Append(new Cell($"<c xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' r='E3' t='{kind}'>{inside}</c>"));
        run.Of(2024, run.With("tables.xlsx", Excel(("表二", data, SheetStateValues.Visible))));
        Assert.Equal(figure, run.Figure("proactive.normative.in_force"));
        Assert.Equal(figure is null, run.Unread.Contains("proactive.normative.in_force"));
    }

    [Fact]
    public void A_formula_that_gave_an_empty_text_is_as_a_cell_without_content()
    {
        string Unread(params Cell[] last)
        {
            using var run = new ImportRun();
            var data = Sheet("15");
            data.Elements<Row>().ElementAt(1).Elements<Cell>().Last().Remove();
            data.Elements<Row>().ElementAt(1).Append(last.AsEnumerable<OpenXmlElement>());
            return run.Of(2024, run.With("tables.xlsx", Excel(("表二", data, SheetStateValues.Visible)))).Json.GetProperty("unread").GetRawText();
        }
        Assert.Equal(Unread(), Unread(new Cell("<c xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' r='E3' t='str'><f>IF(1,\"\",1)</f><v></v></c>")));
    }

    [Fact]
    public void One_report_may_lie_in_several_files()
    {
        using var run = new ImportRun();
        string word = run.With("正文.docx", WordFilesTests.Word((_, body) => body.Append(new[] { "一、总体情况", "全年平稳。", "五、存在的主要问题及改进情况", "人手不足。" }.Select(l => WordFilesTests.Line(l)))));
        string excel = run.With("表格.xlsx", Excel(("表二", Sheet("15"), SheetStateValues.Visible)));
        run.Of(2024, excel, word);
        Assert.Equal("2 0 15", run.Row("proactive", "normative"));
        Assert.Contains("## 一、总体情况\n\n全年平稳。\n", run.Draft("report.md"), StringComparison.Ordinal);
        Assert.Contains("正文取自 正文.docx。", run.Notes("text"));
    }
}
