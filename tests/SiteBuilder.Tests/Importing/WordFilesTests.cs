using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteBuilder.Tests.Importing;

/// <summary>Word files as people write them.</summary>
public sealed class WordFilesTests
{
    internal static Paragraph Line(string text, bool bold = false) =>
        new(new Run(bold ? [new RunProperties(new Bold()), new Text(text)] : new OpenXmlElement[] { new Text(text) { Space = SpaceProcessingModeValues.Preserve } }));

    private static Table Documents(params string[][] rows)
    {
        var table = new Table();
        foreach (var row in rows) table.Append(new TableRow(row.Select(t => new TableCell(Line(t)))));
        return table;
    }

    internal static byte[] Word(Action<MainDocumentPart, Body> fill, WordprocessingDocumentType type = WordprocessingDocumentType.Document)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, type))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body();
            fill(main, body);
            main.Document = new Document(body);
        }
        return stream.ToArray();
    }

    private static readonly string[][] Rows =
    [
        ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "0", "0"], ["行政规范性文件", "2", "1", "15"],
    ];

    [Fact]
    public void Headings_emphasis_lists_and_links_of_a_Word_document_become_Markdown()
    {
        using var run = new ImportRun();
        byte[] word = Word((main, body) =>
        {
            var link = main.AddHyperlinkRelationship(new Uri("https://www.example.gov.cn/"), true);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.ChineseCounting }, new LevelText { Val = "%1、" }) { LevelIndex = 0 }) { AbstractNumberId = 1 },
                new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "·" }) { LevelIndex = 0 }) { AbstractNumberId = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 }, new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });
            Paragraph Numbered(string text, int list) => new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })), new Run(new Text(text)));
            body.Append(Line("某某区民政局"), Line("2024年政府信息公开工作年度报告"), Line("本报告按有关规定编制。"), Numbered("总体情况", 1), Line("（一）主动公开", bold: true));
            body.Append(new Paragraph(new Run(new Text("公开") { Space = SpaceProcessingModeValues.Preserve }), new Run(new RunProperties(new Bold()), new Text("两件")), new Run(new Text("，见")),
                new Hyperlink(new Run(new Text("网站"))) { Id = link.Id }, new DeletedRun(new Run(new DeletedText("删去的话"))), new InsertedRun(new Run(new Text("。")))));
            body.Append(Numbered("甲", 2), Numbered("乙", 2), Numbered("主动公开政府信息情况", 1), Documents(Rows), Line("五、存在的主要问题及改进情况"), Line("人手不足。"), Line("某某区民政局"), Line("二〇二五年一月十五日"));
        });
        run.Of(2024, run.With("report.docx", word));
        Assert.Equal("""
            ---
            status: draft
            written: 2025-01-15
            ---

            本报告按有关规定编制。

            ## 一、总体情况

            ### （一）主动公开

            公开**两件**，见[网站](https://www.example.gov.cn/)。

            - 甲
            - 乙

            ## 二、主动公开政府信息情况

            ## 三、收到和处理政府信息公开申请情况

            ## 四、政府信息公开行政复议、行政诉讼情况

            ## 五、存在的主要问题及改进情况

            人手不足。

            ## 六、其他需要报告的事项

            """.ReplaceLineEndings("\n"), run.Draft("report.md"));
        Assert.Equal("2 1 15", run.Row("proactive", "normative"));
        Assert.Equal("标题：某某区民政局2024年政府信息公开工作年度报告。", run.Notes("text")[0]);
    }

    [Fact]
    public void Lists_that_begin_anew_or_elsewhere_are_numbered_as_Word_does()
    {
        using var run = new ImportRun();
        byte[] word = Word((main, body) =>
        {
            Level Counted() => new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1、" }) { LevelIndex = 0 };
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(Counted()) { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 7 }) { LevelIndex = 0 }) { NumberID = 3 });
            Paragraph Numbered(string text, int list) => new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })), new Run(new Text(text)));
            body.Append(Line("一、总体情况"), Numbered("甲项工作平稳。", 1), Numbered("乙项工作平稳。", 2), Numbered("丙项工作平稳。", 3), Numbered("丁项工作平稳。", 3), Documents(Rows));
        });
        run.Of(2024, run.With("report.docx", word));
        Assert.Contains("\n1、甲项工作平稳。\n\n2、乙项工作平稳。\n\n7、丙项工作平稳。\n\n8、丁项工作平稳。\n", run.Draft("report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_merged_downwards_reach_down()
    {
        using var run = new ImportRun();
        byte[] word = Word((_, body) =>
        {
            var table = Documents(Rows);
            var caption = new TableRow(new TableCell(new TableCellProperties(new GridSpan { Val = 4 }), Line("第二十条第（一）项")));
            table.InsertAt(caption, 0);
            foreach (var (row, i) in table.Elements<TableRow>().Skip(1).Select((r, i) => (r, i)))
                row.InsertAt(new TableCell(new TableCellProperties(new VerticalMerge { Val = i == 0 ? MergedCellValues.Restart : null }), Line(i == 0 ? "第一项" : "")), 0);
            body.Append(table);
        });
        run.Of(2024, run.With("report.docx", word));
        Assert.Equal("2 1 15", run.Row("proactive", "normative"));
    }

    [Theory]
    [InlineData("<w:r><w:rPr><w:strike/></w:rPr><w:t>99</w:t></w:r><w:r><w:t>321</w:t></w:r>", null)] // which of the two counts is not certain
    [InlineData("<w:r><w:rPr><w:dstrike/></w:rPr><w:t>99</w:t></w:r><w:r><w:t>321</w:t></w:r>", null)]
    [InlineData("<w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>99</w:t></w:r><w:r><w:t>321</w:t></w:r>", 99321)]
    [InlineData("<w:r><w:t>321</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>99</w:t></w:r>", 321)]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>321</w:t></mc:Choice><mc:Fallback><w:t>320</w:t></mc:Fallback></mc:AlternateContent></w:r>", 321)]
    [InlineData("<mc:AlternateContent><mc:Choice Requires='wps'><w:r><w:t>321</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>320</w:t></w:r></mc:Fallback></mc:AlternateContent>", 321)]
    [InlineData("<mc:AlternateContent><mc:Fallback><w:r><w:t>321</w:t></w:r></mc:Fallback></mc:AlternateContent>", 321)]
    [InlineData("<w:bdo w:val='ltr'><w:r><w:t>321</w:t></w:r></w:bdo>", 321)]
    [InlineData("<m:oMath><m:r><m:t>321</m:t></m:r></m:oMath>", null)] // a formula is not read
    [InlineData("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>321</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>", 321)]
    public void What_stands_in_a_cell_is_read_as_it_is_shown_or_told(string inside, int? figure)
    {
        const string namespaces = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";
        using var run = new ImportRun();
        byte[] word = Word((_, body) =>
        {
            var table = Documents(Rows);
            table.Elements<TableRow>().Last().Elements<TableCell>().Last().ReplaceChild(new Paragraph($"<w:p {namespaces}>{inside}</w:p>"), table.Elements<TableRow>().Last().Elements<TableCell>().Last().GetFirstChild<Paragraph>()!);
            body.Append(table);
        });
        run.Of(2024, run.With("report.docx", word));
        Assert.Equal(figure, run.Figure("proactive.normative.in_force"));
        Assert.Equal(figure is null, run.Unread.Contains("proactive.normative.in_force"));
    }

    [Fact]
    public void A_struck_number_of_the_text_stands_apart_from_the_one_that_counts()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("report.docx", Word((_, body) => body.Append(Line("一、总体情况"),
            new Paragraph(new Run(new Text("收到申请")), new Run(new RunProperties(new Strike()), new Text("99")), new Run(new Text("321件。"))), Documents(Rows)))));
        Assert.Contains("收到申请[99]321件。", run.Draft("report.md").Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_macros_is_read_without_them()
    {
        using var run = new ImportRun();
        byte[] word = Word((main, body) =>
        {
            using var macro = new MemoryStream([1, 2, 3]);
            main.AddNewPart<VbaProjectPart>().FeedData(macro);
            body.Append(Documents(Rows));
        }, WordprocessingDocumentType.MacroEnabledDocument);
        run.Of(2024, run.With("report.doc", word)); // whatever its name says
        Assert.Equal("2 1 15", run.Row("proactive", "normative"));
        Assert.Equal(["report.doc：Word 文档。", "文档带有宏，没有运行。"], run.Notes("source"));
    }
}
