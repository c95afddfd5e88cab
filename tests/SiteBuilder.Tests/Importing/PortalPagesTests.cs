using System.Text;

namespace SiteBuilder.Tests.Importing;

/// <summary>Pages as portals make them: the report is found by what it holds, everything around it is cut away.</summary>
public sealed class PortalPagesTests
{
    private const string Tables = "<p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>15</td></tr></table>";

    private const string Body = "<p style='text-indent:2em'>　　本报告按有关规定编制。</p><p><strong>一、总体情况</strong></p><p>全年平稳。</p><p><b>（一）主动公开</b></p><p>公开<strong>文件</strong>两件，见<a href='https://www.example.gov.cn/list'>目录</a>。</p><ul><li>甲</li><li>乙</li></ul>"
        + Tables + "<p>五、存在的主要问题及改进情况</p><p>人手不足。<br>下一年改进。</p><p>六、其他需要报告的事项</p><p>没有其他事项。</p><p style='text-align:right'>某某区民政局</p><p style='text-align:right'>2025年1月15日</p>";

    private const string Markdown = """
        本报告按有关规定编制。

        ## 一、总体情况

        全年平稳。

        ### （一）主动公开

        公开**文件**两件，见[目录](https://www.example.gov.cn/list)。

        - 甲
        - 乙

        ## 二、主动公开政府信息情况

        ## 三、收到和处理政府信息公开申请情况

        ## 四、政府信息公开行政复议、行政诉讼情况

        ## 五、存在的主要问题及改进情况

        人手不足。

        下一年改进。

        ## 六、其他需要报告的事项

        没有其他事项。

        """;

    private static (string Matter, string Text) Imported(byte[] page)
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("page.html", page));
        var parts = run.Draft("report.md").Split("---\n", 3);
        return (parts[1], parts[2].TrimStart('\n'));
    }

    private static readonly string Expected = Markdown.ReplaceLineEndings("\n");

    [Fact]
    public void Of_a_page_with_navigation_around_only_the_report_remains()
    {
        string page = $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>某某区民政局2024年政府信息公开工作年度报告_某某区人民政府</title>
            <meta name="ArticleTitle" content="某某区民政局2024年政府信息公开工作年度报告"><meta name="PubDate" content="2025-01-20 10:30"><meta name="ContentSource" content="区民政局">
            <script>if (a<b) document.write("<table><tr><td>规章</td><td>9</td></tr></table>")</script></head>
            <body><div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul></div>
            <div class="wrap"><div class="position">您现在的位置：首页 &gt; 政务公开 &gt; 年报</div>
            <div class="xl-content"><h1>某某区民政局2024年政府信息公开工作年度报告</h1><div class="info">发布时间：2025-01-20 10:30　来源：区民政局　【字体：大 中 小】</div>
            <div class="view TRS_UEDITOR trs_paper_default">{Body}</div></div>
            <div class="share">分享到：</div><div class="xgwz"><h3>相关文章</h3><ul><li><a href="a.html">2023年报告</a></li></ul></div></div>
            <div class="footer"><p>主办单位：某某区人民政府办公室</p><p>网站标识码：1234567890　京ICP备00000000号</p></div></body></html>
            """;
        var (matter, text) = Imported(Encoding.UTF8.GetBytes(page));
        Assert.Equal(Expected, text);
        Assert.Equal("status: draft\nwritten: 2025-01-15\npublished: 2025-01-20 10:30\nsource: '区民政局'\n", matter);
    }

    [Fact]
    public void A_page_in_GBK_whose_parts_lie_flat_in_the_body_is_read_and_its_footer_is_cut()
    {
        string page = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><title>年报</title></head><body><p>首页 &gt; 年报</p><h2>某某区民政局2024年政府信息公开工作年度报告</h2><p>发布日期：2025-01-20</p>{Body}<p>【打印本页】【关闭窗口】</p><p>版权所有：某某区人民政府</p></body></html>";
        var (matter, text) = Imported(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(page));
        Assert.Equal(Expected, text);
        Assert.DoesNotContain("published", matter, StringComparison.Ordinal); // a day alone is no moment
    }

    [Fact]
    public void A_page_that_says_GBK_and_is_UTF8_is_read_as_what_it_is()
    {
        string page = $"<html><head><meta charset=\"gbk\"></head><body><div id=\"UCAP-CONTENT\"><h1>某某区民政局2024年政府信息公开工作年度报告</h1>{Body}</div></body></html>";
        Assert.Equal(Expected, Imported(Encoding.UTF8.GetBytes(page)).Text);
    }

    [Fact]
    public void Paragraphs_cut_by_line_breaks_in_one_element_are_paragraphs()
    {
        string page = "<html><body><div id=\"zoom\">某某区民政局2024年政府信息公开工作年度报告<br><br>　　本报告按有关规定编制。<br>　　一、总体情况<br>　　全年平稳。<br>" + Tables + "<br>五、存在的主要问题及改进情况<br>人手不足。</div></body></html>";
        string text = Imported(Encoding.UTF8.GetBytes(page)).Text;
        Assert.StartsWith("本报告按有关规定编制。\n\n## 一、总体情况\n\n全年平稳。\n\n## 二", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_for_layout_and_what_a_reader_does_not_see_are_no_tables()
    {
        string page = $"<html><body><table><tr><td><table><tr><td><div>{Body}</div></td></tr></table></td></tr></table><div style=\"display: none\"><table><tr><td>规章</td><td>7</td><td>7</td><td>7</td></tr></table></div></body></html>";
        using var run = new ImportRun();
        run.Of(2024, run.With("page.html", page));
        Assert.Equal("0 0 0", run.Row("proactive", "rules"));
    }

    [Fact]
    public void A_page_saved_as_one_file_is_opened()
    {
        string html = $"<html><body><div>{Body}</div></body></html>";
        string archive = "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"----Part\"\r\n\r\n------Part\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Convert.ToBase64String(Encoding.UTF8.GetBytes(html), Base64FormattingOptions.InsertLineBreaks) + "\r\n------Part--\r\n";
        Assert.Equal(Expected, Imported(Encoding.ASCII.GetBytes(archive)).Text);
    }

    [Fact]
    public void A_table_that_is_none_of_the_statutory_ones_stays_in_the_text()
    {
        string page = $"<html><body><div><p>一、总体情况</p><p>各渠道公开数量如下：</p><table><tr><td>渠道</td><td>数量</td></tr><tr><td>网站</td><td>120</td></tr></table>{Tables}<p>五、存在的主要问题及改进情况</p><p>无。</p></div></body></html>";
        Assert.Contains("各渠道公开数量如下：\n\n| 渠道 | 数量 |\n| --- | --- |\n| 网站 | 120 |\n", Imported(Encoding.UTF8.GetBytes(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_saved_beside_the_page_are_kept()
    {
        using var run = new ImportRun();
        byte[] picture = [0x89, (byte)'P', (byte)'N', (byte)'G', .. new byte[3000]];
        run.With("page_files/chart.png", picture);
        run.Of(2024, run.With("page.html", $"<html><body><div><p>一、总体情况</p><p>全年平稳。</p><p><img src=\"./page_files/chart.png\" alt=\"公开数量\"></p>{Tables}<p>五、存在的主要问题及改进情况</p><p>无。</p></div></body></html>"));
        Assert.Contains("\n\n![公开数量](files/image-1.png)\n\n", run.Draft("report.md"), StringComparison.Ordinal);
        Assert.Equal(picture, File.ReadAllBytes(Path.Combine(run.Content, "reports/mzj/2024/files/image-1.png")));
    }

    [Fact]
    public void Headings_without_numerals_and_with_two_systems_are_told_apart()
    {
        string page = $"<html><body><div><p>总体情况</p><p>一、加强领导</p><p>有力。</p><p>二、完善制度</p><p>有效。</p>{Tables.Replace("二、主动", "一、主动", StringComparison.Ordinal)}<p>政府信息公开工作存在的主要问题及改进情况</p><p>不足。</p></div></body></html>";
        string text = Imported(Encoding.UTF8.GetBytes(page)).Text;
        Assert.StartsWith("## 一、总体情况\n\n一、加强领导\n\n有力。\n\n二、完善制度\n\n有效。\n\n## 二、主动公开政府信息情况\n", text.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("## 五、存在的主要问题及改进情况\n\n不足。\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reports_in_one_file_are_never_mixed()
    {
        const string rules = "<td>规章</td><td>0</td><td>0</td><td>0</td>";
        string Table(int one) => Tables.Replace(rules, $"<td>规章</td><td>{one}</td><td>{one}</td><td>{one}</td>", StringComparison.Ordinal).Replace("</table>", "", StringComparison.Ordinal)
            + $"<tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>{one}5</td></tr><tr><td>行政处罚</td><td>{one}6</td></tr><tr><td>行政强制</td><td>{one}7</td></tr></table>";
        using var run = new ImportRun();
        var result = run.Command("import", run.With("page.html", $"<html><body><div><p>一、总体情况</p><p>平稳。</p>{Table(1)}<p>一、总体情况</p><p>平稳。</p>{Table(2)}</div></body></html>"), "mzj", "2024");
        Assert.Equal((2, "「page.html」里有几份报告（同一张表出现不止一次，数各不相同）；请把它们分成各自的文件再导入。"), (result.ExitCode, result.Remarks.TrimEnd('\n')));
    }

    [Theory]
    [InlineData("<s>7</s>2", null)] // which of the two counts is not certain
    [InlineData("<del>7</del>2", null)]
    [InlineData("<span style='text-decoration: line-through'>7</span>2", null)]
    [InlineData("<img src='n.png'>", null)]
    [InlineData("<input value=2>", 2)]
    [InlineData("<input type=number value=' 2 '>件", 2)]
    [InlineData("<textarea>2</textarea>", 2)]
    [InlineData("<select><option>1</option><option selected>2</option></select>", 2)]
    [InlineData("2<input type=hidden value=7><input type=button value=8><input style='display:none' value=9>", 2)]
    [InlineData("<input value=7>2<input value=8>", null)] // three numbers
    [InlineData("&amp;nbsp;2&amp;nbsp;", 2)]
    [InlineData("<table><tr><td>2</td></tr></table>", 2)]
    [InlineData("<span>1</span><font>2</font><o:p></o:p>", 12)]
    [InlineData("1&#8203;2", 12)]
    public void What_editors_leave_in_a_cell_never_makes_another_figure(string inside, int? figure)
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("page.html", $"<html><head><style>.gone{{ display : none }}</style></head><body><div>{Body.Replace("<td>2</td>", $"<td>{inside}<b class=gone>9</b></td>", StringComparison.Ordinal)}</div></body></html>"));
        Assert.Equal(figure, run.Figure("proactive.normative.issued"));
        Assert.Equal(figure is null, run.Unread.Contains("proactive.normative.issued"));
    }

    [Fact]
    public void A_cell_that_reaches_to_the_end_of_its_section_is_laid_out_as_a_browser_does()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("page.html", $"<html><body><div>{Body.Replace("<table><tr><td>信息内容</td>", "<table><tr><td rowspan=0>甲</td><td>信息内容</td>", StringComparison.Ordinal)}</div></body></html>"));
        Assert.Equal("2 1 15", run.Row("proactive", "normative"));
    }
}
