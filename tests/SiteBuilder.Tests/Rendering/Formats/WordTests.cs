using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteBuilder.Rendering.Formats;

namespace SiteBuilder.Tests.Rendering.Formats;

/// <summary><c>report.docx</c>: the report as an office would file it.</summary>
public sealed class WordTests : IDisposable
{
    private const string New = MadeUpSite.New, Old = MadeUpSite.Old;

    private const string Report = """
        ---
        status: final
        published: 2024-01-20 09:30
        written: 2024-01-08
        doc_no: 示信发〔2024〕3号
        as_published: 总计未核
        corrections:
          - { date: 2024-03-02, cell: requests.new.total, from: 12, to: 105, reason: 统计遗漏 }
        ---

        依据“条例”编制，见[指南](../../../pages/guide.md)和[中国政府网](https://www.gov.cn/)。

        ## 一、总体情况

        ### （一）主动公开

        公开**若干**条，新收 {{ 表三.本年新收.总计 }} 件，<b>𠮷</b>。

        1. 甲
        2. 乙

           又乙

           - 丙

        #### 说明

        3. 丁

        | 项目 | 数量 |
        | --- | ---: |
        | 政策文件 | 3 |

        ![流程图](files/liucheng.png)

        > 引文。

        ## 五、存在的主要问题及改进情况

        问题。

        ## 六、其他需要报告的事项

        无。
        """;

    private static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    private OfficeFile Rich() => new(site.With(New + "report.md", Report).With(New + "files/liucheng.png", Dot).Make(New + "report.docx"));

    private OfficeFile File(string report = New) => new(site.Make(report + "report.docx"));

    /// <summary>Each paragraph outside of tables as <c>Style: text</c>, a number or bullet as <c>Style (list.level): text</c>; each table in brackets.</summary>
    private static IReadOnlyList<string> Outline(OfficeFile file) => file.Word((body, _) => body.ChildElements.Select(element => element switch
    {
        Paragraph { ParagraphProperties: var p } paragraph =>
            $"{p!.ParagraphStyleId!.Val}{(p.NumberingProperties is { } n ? $" ({n.NumberingId!.Val}.{n.NumberingLevelReference!.Val})" : "")}: {paragraph.InnerText}",
        Table table => $"[{table.Elements<TableRow>().Count()} × {table.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.TableGrid>()!.ChildElements.Count}]",
        _ => element.LocalName,
    }).ToList());

    [Fact]
    public void The_document_goes_from_the_title_to_the_date() =>
        Assert.Equal(
        [
            "Notice: 说明：本报告按原发布内容保留。总计未核",
            "Notice: 更正说明：2024-03-02，表三「一、本年新收政府信息公开申请数量」行「总计」列，原为“12”，更正为“105”。更正原因：统计遗漏",
            "DocumentNumber: 示信发〔2024〕3号", "Title: 示例区信访局2023年政府信息公开工作年度报告",
            "BodyText: 依据“条例”编制，见指南和中国政府网。",
            "Heading1: 一、总体情况", "Heading2: （一）主动公开", "BodyText: 公开若干条，新收 105 件，<b>𠮷</b>。",
            "ListParagraph (2.0): 甲", "ListParagraph (2.0): 乙", "ListParagraph: 又乙", "ListParagraph (1.1): 丙",
            "Heading3: 说明", "ListParagraph (3.0): 丁", "[2 × 2]", "TableNote: ", "Picture: ", "Quote: 引文。",
            "Heading1: 二、主动公开政府信息情况", "[14 × 4]", "TableNote: ",
            "Heading1: 三、收到和处理政府信息公开申请情况", "[28 × 10]", "TableNote: ",
            "Heading1: 四、政府信息公开行政复议、行政诉讼情况", "[4 × 15]", "TableNote: ",
            "Heading1: 五、存在的主要问题及改进情况", "BodyText: 问题。", "Heading1: 六、其他需要报告的事项", "BodyText: 无。",
            "Signature: ", "Signature: 示例市示例区信访局", "Signature: 2024年1月8日", "sectPr",
        ], Outline(Rich()));

    [Fact]
    public void A_list_counts_from_where_the_text_says() => Assert.Equal(["1", "3"], Rich().Word((_, main) =>
        main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().Where(n => n.NumberID!.Value > 1)
            .Select(n => n.Elements<LevelOverride>().First().StartOverrideNumberingValue!.Val!.Value.ToString()).ToList()));

    [Fact]
    public void Links_lead_to_public_addresses_and_pictures_are_inside() => Rich().Word((body, main) =>
    {
        Assert.Equal(["https://www.example.gov.cn/zwgk/guide/index.html", "https://www.gov.cn/"], body.Descendants<Hyperlink>().Select(link => main.HyperlinkRelationships.Single(r => r.Id == link.Id).Uri.AbsoluteUri));
        using var stream = main.ImageParts.Single().GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        Assert.Equal(Dot, bytes.ToArray());
        Assert.Equal("流程图", body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value);
        return true;
    });

    [Theory]
    [InlineData("files/liucheng.svg", "GK505")]
    [InlineData("files/other.png", null)] // a broken link is found as such
    [InlineData("https://example.com/a.png", null)]
    public void Of_a_picture_that_Word_cannot_show_the_words_remain(string address, string? code)
    {
        site.With(New + "report.md", Report.Replace("![流程图](files/liucheng.png)", $"见![流程图]({address})。", StringComparison.Ordinal))
            .With(New + "files/liucheng.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        var made = site.Make(New + "report.docx");

        Assert.Equal(code is null ? [] : [code], made.Findings.Select(f => f.Rule.Code));
        Assert.Contains("BodyText: 见［图：流程图］。", Outline(new OfficeFile(made)));
    }

    [Fact]
    public void Headers_of_the_tables_are_merged_repeated_and_never_cut() => File().Word((body, _) =>
    {
        var requests = body.Elements<Table>().ElementAt(1);
        var rows = requests.Elements<TableRow>().ToList();
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal([0, 1, 2], rows.Index().Where(row => row.Item.TableRowProperties!.GetFirstChild<TableHeader>() is not null).Select(row => row.Index));
        Assert.Equal(["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3 Restart", "申请人情况 7 "], rows[0].Elements<TableCell>().Select(Spans));
        Assert.Equal([" 3 Continue", "自然人 1 Restart", "法人或其他组织 5 ", "总计 1 Restart"], rows[1].Elements<TableCell>().Select(Spans));
        Assert.Equal(["三、本年度办理结果 1 Restart", "（一）予以公开 2 "], rows[5].Elements<TableCell>().Take(2).Select(Spans));
        Assert.Equal("收到和处理政府信息公开申请情况", requests.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value);
        return true;

        static string Spans(TableCell cell) => $"{cell.InnerText} {cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1} {(cell.TableCellProperties.VerticalMerge is not { } merge ? "" : merge.Val?.Value == MergedCellValues.Restart ? "Restart" : "Continue")}";
    });

    [Fact]
    public void The_page_is_that_of_an_official_document_with_its_number_on_the_outer_side() => File().Word((body, main) =>
    {
        var section = body.GetFirstChild<SectionProperties>()!;
        Assert.Equal((11906u, 16838u), (section.GetFirstChild<PageSize>()!.Width!.Value, section.GetFirstChild<PageSize>()!.Height!.Value));
        var margin = section.GetFirstChild<PageMargin>()!;
        Assert.Equal((2098, 1984, 1588u, 1474u), (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
        Assert.Equal(["default right — 1 —", "even left — 1 —"], section.Elements<FooterReference>().Select(reference =>
        {
            var footer = ((FooterPart)main.GetPartById(reference.Id!.Value!)).Footer!;
            Assert.Equal(" PAGE ", footer.Descendants<SimpleField>().Single().Instruction!.Value);
            return $"{reference.Type!.InnerText} {footer.Descendants<Justification>().Single().Val!.InnerText} {footer.InnerText}";
        }));
        Assert.NotNull(main.DocumentSettingsPart!.Settings!.GetFirstChild<EvenAndOddHeaders>());
        Assert.All(body.Elements<Table>(), table => Assert.Equal(8844, table.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.TableGrid>()!.Elements<GridColumn>().Sum(c => int.Parse(c.Width!.Value!))));
        return true;
    });

    [Fact]
    public void A_long_title_is_divided_where_it_makes_sense() =>
        Assert.Equal(["示例区信访局2023年", "政府信息公开工作年度报告"], File().Word((body, _) => body.GetFirstChild<Paragraph>()!.Descendants<Text>().Select(t => t.Text).ToList()));

    [Fact]
    public void A_draft_says_so_on_every_page()
    {
        site.Replace(New + "report.md", "status: final", "status: draft");
        var checkedSite = site.Check().Site;
        var report = checkedSite.Reports.Single(r => r.Year == 2023);
        OfficeFile Of(string format) => new(ReportFormat.All.Single(f => f.Name == format).Files(report, checkedSite).Single().Make());

        Assert.Equal(["default 草稿，未定稿，不得公开", "even 草稿，未定稿，不得公开"], Of("docx").Word((body, main) => body.Descendants<HeaderReference>()
            .Select(r => $"{r.Type!.InnerText} {((HeaderPart)main.GetPartById(r.Id!.Value!)).Header!.InnerText}").ToList()));
        Assert.Equal([], Of("docx").Errors(isWord: true));
        Assert.Equal("示例区信访局2023年政府信息公开工作年度报告（草稿）", OfficeGrid.OfExcel(Of("xlsx").Bytes)["表二"][0, 0].Text);
        Assert.Equal([], Of("xlsx").Errors(isWord: false));
        Assert.Empty(File(Old).Word((body, _) => body.Descendants<HeaderReference>().ToList()));
    }

    [Fact]
    public void What_does_not_apply_is_explained_under_the_table()
    {
        site.Replace(New + "proactive.csv", "rules,issued,0", "rules,issued,/");
        Assert.Contains("TableNote: 注：“/”表示本机关不涉及该项内容：“规章”的“本年制发件数”。", Outline(File()));
    }

    [Fact]
    public void It_is_a_valid_document_however_rich_the_text()
    {
        Assert.Equal([], File(Old).Errors(isWord: true));
        Assert.Equal([], Rich().Errors(isWord: true));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_without_clock_and_names()
    {
        var file = Rich();

        Assert.Equal(
        [
            "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "word/fontTable.xml",
            "word/footer1.xml", "word/footer2.xml", "word/numbering.xml", "word/media/image1.png", "docProps/core.xml",
        ], file.Entries());
        Assert.Equal([new DateTime(1980, 1, 1)], file.Times());
        Assert.Contains("<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">示例市示例区信访局</dc:creator>", file.Text("docProps/core.xml"));
        Assert.Equal(file.Bytes.ToArray(), Rich().Bytes.ToArray());
    }
}
