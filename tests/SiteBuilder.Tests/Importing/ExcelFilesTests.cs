using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SiteBuilder.Tests.Importing;

/// <summary>Excel files as people write them.</summary>
public sealed class ExcelFilesTests
{
    private static Cell Number(string place, string value) => new() { CellReference = place, CellValue = new CellValue(value) };

    private static Cell Words(string place, string value) => new() { CellReference = place, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(value)) };

    private static byte[] Excel(params (string Name, SheetData Data, SheetStateValues State)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var list = new Sheets();
            foreach (var (name, data, state) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(data);
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
