using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteBuilder.Tests.Importing;

/// <summary>The box in which portals say what a document is, in all the ways in which they lay it out: front matter, never text.</summary>
public sealed class MetadataBoxTests
{
    private const string Matter = "status: draft\nwritten: 2025-01-10\npublished: 2025-01-16 15:00\nindex_no: '11990102MB2A/2025-00139'\ndoc_no: '某民发〔2025〕16号'\n";

    private const string Rest = "<p>本报告按有关规定编制。</p><p>一、总体情况</p><p>全年平稳。</p><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr></table><p>六、其他需要报告的事项</p><p>没有其他事项。</p>";

    public static TheoryData<string> Boxes => new(
        "<dl><div><dt>索引号</dt><dd>11990102MB2A/2025-00139</dd></div><div><dt>发布机构</dt><dd>某某区民政局</dd></div><div><dt>成文日期</dt><dd>2025-01-10</dd></div><div><dt>发布日期</dt><dd>2025-01-16 15:00</dd></div><div><dt>文号</dt><dd>某民发〔2025〕16号</dd></div><div><dt>有效性</dt><dd>有效</dd></div></dl>",
        "<dl><dt>索引号：</dt><dd>11990102MB2A/2025-00139</dd><dt>主题分类：</dt><dd></dd><dt>成文日期：</dt><dd>2025年01月10日</dd><dt>发布日期：</dt><dd>2025-01-16 15:00</dd><dt>发文字号：</dt><dd>某民发〔2025〕16号</dd></dl>",
        "<table><tr><td>索 引 号</td><td>11990102MB2A/2025-00139</td><td>主题分类</td><td>政务公开\\年度报告</td></tr><tr><td>发布机构</td><td>某某区民政局</td><td>成文日期</td><td>2025-01-10</td></tr><tr><td>标&nbsp;&nbsp;题</td><td colspan=3>某某区民政局2024年政府信息公开工作年度报告</td></tr><tr><td>发文字号</td><td>某民发〔2025〕16号</td><td>发布日期</td><td>2025-01-16 15:00</td></tr></table>",
        "<table><tr><td>索引号：11990102MB2A/2025-00139</td><td>信息分类：其他</td></tr><tr><td>成文日期：2025-01-10</td><td>发布日期：2025-01-16 15:00</td></tr><tr><td>文号：某民发〔2025〕16号</td><td>关键词：</td></tr></table>",
        "<ul><li><span>索引号：</span><span>11990102MB2A/2025-00139</span></li><li><b>信息名称：</b>某某区民政局2024年政府信息公开工作年度报告</li><li>生成日期：2025-01-10</li><li>公开日期：2025-01-16 15:00</li><li>文号：某民发〔2025〕16号</li><li>公开方式：主动公开</li><li>责任部门：区民政局</li></ul>",
        "<div class=box><div><div class=l>【索引号】</div><div class=r>11990102MB2A/2025-00139</div></div><div><div class=l>【发布单位】</div><div class=r>某某区民政局</div></div><div><div class=l>【成文日期】</div><div class=r>2025-01-10</div></div><div><div class=l>【发布日期】</div><div class=r>2025-01-16 15:00</div></div><div><div class=l>【文号】</div><div class=r>某民发〔2025〕16号</div></div><div><div class=l>【内容概述】</div><div class=r>本报告按有关规定编制，全文如下。</div></div></div>",
        "<p>索引号：11990102MB2A/2025-00139　　发布机构：某某区民政局</p><p>成文日期：2025-01-10　发布日期：2025-01-16 15:00 有效性：有效</p><p>文号：某民发〔2025〕16号</p>");

    [Theory]
    [MemberData(nameof(Boxes))]
    public void A_box_above_the_text_becomes_front_matter(string box) => Same($"<h1>某某区民政局2024年政府信息公开工作年度报告</h1>{box}{Rest}");

    [Theory]
    [MemberData(nameof(Boxes))]
    public void A_box_above_the_title_too(string box) => Same($"{box}<h1>某某区民政局2024年政府信息公开工作年度报告</h1>{Rest}");

    [Theory]
    [MemberData(nameof(Boxes))]
    public void And_one_behind_the_text(string box) => Same($"<h1>某某区民政局2024年政府信息公开工作年度报告</h1>{Rest}{box}");

    private static void Same(string body)
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("page.html", $"<html><body><div>{body}</div></body></html>"));
        string[] report = run.Draft("report.md").Split("---\n", 3);
        Assert.Equal(Matter, report[1]);
        Assert.StartsWith("\n本报告按有关规定编制。\n\n## 一、总体情况\n\n全年平稳。\n\n## 二", report[2], StringComparison.Ordinal);
        Assert.EndsWith("## 六、其他需要报告的事项\n\n没有其他事项。\n", report[2], StringComparison.Ordinal);
        Assert.Contains("标题：某某区民政局2024年政府信息公开工作年度报告。", run.Notes("text"));
    }

    [Fact]
    public void Sentences_that_begin_like_a_label_stay_text()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("page.html", "<html><body><div><h1>某某区民政局2024年政府信息公开工作年度报告</h1><p>依据：《中华人民共和国政府信息公开条例》。</p><p>统计时间：2024年1月1日至12月31日。</p>"
            + Rest.Replace("<p>全年平稳。</p>", "<p>文号</p><p>来源：各科室报送。</p>", StringComparison.Ordinal) + "</div></body></html>"));
        Assert.StartsWith("\n依据：《中华人民共和国政府信息公开条例》。\n\n统计时间：2024年1月1日至12月31日。\n\n本报告按有关规定编制。\n\n## 一、总体情况\n\n文号\n\n来源：各科室报送。\n", run.Draft("report.md").Split("---\n", 3)[2], StringComparison.Ordinal);
        Assert.DoesNotContain("published", run.Draft("report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_links_around_the_text_are_left_out_and_those_behind_it_named()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("page.html", "<html><body><div><h1>某某区民政局2024年政府信息公开工作年度报告</h1><ul><li><a href='a.docx'>下载Word版</a></li><li><a href='a.pdf'>下载PDF版</a></li></ul>" + Rest
            + "<p>某某区民政局</p><p>2025年1月10日</p><h3>附件</h3><ul><li><a href='b.pdf'>盖章版.pdf</a>（1.2MB）</li></ul><h3>往年年报</h3><ul><li><a href='2023.html'>2023年</a></li><li><a href='2022.html'>2022年</a></li></ul></div></body></html>"));
        string[] report = run.Draft("report.md").Split("---\n", 3);
        Assert.Equal("status: draft\nwritten: 2025-01-10\n", report[1]);
        Assert.StartsWith("\n本报告按有关规定编制。\n", report[2], StringComparison.Ordinal);
        Assert.EndsWith("没有其他事项。\n", report[2], StringComparison.Ordinal);
        Assert.Contains("正文之后的链接没有读入：附件、盖章版.pdf（1.2MB）、往年年报、2023年、2022年。", run.Notes("text"));
    }

    [Fact]
    public void What_stands_above_the_title_of_a_document_is_named_and_its_number_kept()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Paragraph[] lines = [.. new[] { "内部资料", "某民发〔2025〕16号", "某某区民政局2024年", "政府信息公开工作年度报告", "本报告按有关规定编制。", "一、总体情况", "全年平稳。", "五、存在的主要问题及改进情况", "人手不足。" }.Select(t => new Paragraph(new Run(new Text(t))))];
            document.AddMainDocumentPart().Document = new Document(new Body(lines));
        }
        using var run = new ImportRun();
        run.Of(2024, run.With("report.docx", stream.ToArray()));
        Assert.Equal(["标题：某某区民政局2024年政府信息公开工作年度报告。", "标题之上的文字没有读入：“内部资料”。"], run.Notes("text"));
        Assert.StartsWith("---\nstatus: draft\ndoc_no: '某民发〔2025〕16号'\n---\n\n本报告按有关规定编制。\n\n## 一", run.Draft("report.md"), StringComparison.Ordinal);
    }
}
