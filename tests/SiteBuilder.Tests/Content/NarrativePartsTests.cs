using System.Text;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Tests.Forms;

namespace SiteBuilder.Tests.Content;

/// <summary>Headings are read leniently and lead to the six parts; what is none of them is said.</summary>
public sealed class NarrativePartsTests
{
    [Theory]
    [InlineData("## 一、总体情况", 1)]
    [InlineData("##  一、 总体情况  ", 1)]
    [InlineData("## 一.总体情况", 1)]
    [InlineData("## 总体情况", 1)]
    [InlineData("## **一、总体情况**", 1)]
    [InlineData("## 一、总体情况 ##", 1)]
    [InlineData("一、总体情况\n---", 1)]
    [InlineData("## 一、全年工作概况", 1)]
    [InlineData("## 二、行政机关主动公开政府信息情况", 2)]
    [InlineData("## 主动公开政府信息情况", 2)]
    [InlineData("## 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 4)]
    [InlineData("## 四、政府信息公开行政复议，行政诉讼情况", 4)]
    [InlineData("## 五、存在问题及改进情况", 5)]
    [InlineData("## 五、政府信息公开工作存在的主要问题及改进情况", 5)]
    [InlineData("## 存在的主要问题及改进情况", 5)]
    [InlineData("## 四、存在的主要问题及改进情况", 5)]
    [InlineData("## 6、其他需要报告的事项", 6)]
    [InlineData("## 六、其它需要报告的事项", 6)]
    [InlineData("## 五、存在的主要问题及改进措施", 5)]
    [InlineData("# 六、其他需要报告的事项", 6)]
    [InlineData("## 六、其他需要报告的事项：", 6)]
    [InlineData("## 一、总体情况概述", 1)]
    [InlineData("## 一、总体情况（2024年度）", 1)]
    public void A_heading_leads_to_its_part(string heading, int part)
    {
        var (narrative, findings) = Read($"导语。\n\n{heading}\n\n正文。\n");
        Assert.Empty(findings.Select(SiteTestResult.Line));
        Assert.Equal([0, part], narrative.Sections.Select(s => s.Part));
        Assert.Equal("正文。", narrative.Section(part)!.Markdown.Trim());
    }

    [Theory]
    [InlineData("## 六、其他需要报告的事项：2024年收取380元", "2024年收取380元")]
    [InlineData("## 六、其他需要报告的事项 无", "无")]
    [InlineData("## 六、其他需要报告的事项　本年度未收取信息处理费。", "本年度未收取信息处理费")]
    [InlineData("## 六、补充说明：全年收取380元", "全年收取380元")]
    [InlineData("## 一、总体情况（全年收到申请99件）", "(全年收到申请99件)")]
    public void Text_behind_a_title_would_be_lost_and_is_told(string heading, string behind) =>
        Assert.Equal([$"r.md:3:1: 错误 GK035: 标题后面的「{behind}」不会刊出，请移到下一段。"], Read($"导语。\n\n{heading}\n\n正文。\n").Findings.Select(SiteTestResult.Line));

    [Fact]
    public void The_title_of_the_report_may_stand_above_the_text() =>
        Assert.Equal("导语。", Read("# 示例县民政局2024年政府信息公开工作年度报告\n\n导语。\n\n## 一、总体情况\n\n正文。").Narrative.Section(0)!.Markdown.Trim());

    [Fact]
    public void A_heading_that_is_no_part_is_named_and_its_text_stays_where_it_is()
    {
        var (narrative, findings) = Read("## 一、总体情况\n\n甲。\n\n## 附则\n\n乙。\n");
        Assert.Equal(["r.md:5:1: 错误 GK035: 「附则」不是报告的六个部分之一。部分以内的小标题请用“###”。"], findings.Select(SiteTestResult.Line));
        Assert.Contains("乙。", narrative.Section(1)!.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subheading_with_one_sign_too_few_is_still_a_subheading() => Assert.Empty(Read("## 一、总体情况\n\n## （一）主动公开\n\n甲。\n\n## 1.平台\n\n乙。").Findings.Select(SiteTestResult.Line));

    [Fact]
    public void A_part_that_stands_twice_is_named_at_the_second() =>
        Assert.Equal(["r.md:9:1: 错误 GK036: 「一、总体情况」出现了两次，请合并成一处。"], Read("## 一、总体情况\n\n甲。\n\n## 五、存在的主要问题及改进情况\n\n乙。\n\n## 一、总体情况\n\n丙。").Findings.Select(SiteTestResult.Line));

    [Fact]
    public void Lines_are_counted_from_the_top_of_the_file_whatever_ends_them()
    {
        foreach (string end in (string[])["\n", "\r\n", "\r"])
        {
            var found = SiteTest.From("sample").Write("pages/index.md", "---\ntitle: 首页\npublished: 2025-01-06 09:00\n---\n\n甲。\n\n乙<b>丙</b>。\n".Replace("\n", end, StringComparison.Ordinal)).Check();
            found.Finds("pages/index.md:8:2: 警告 GK038: 这里有 HTML 代码，将按文字原样显示，请改用 Markdown。");
        }
    }

    private static (Narrative Narrative, IReadOnlyList<Finding> Findings) Read(string body)
    {
        var findings = new List<Finding>();
        var source = SourceText.Decode("r.md", Encoding.UTF8.GetBytes(body), findings)!;
        return (new NarrativeReader(source, 0, findings).Report(FormRevisionTests.Form("annual-report-2021"))!, findings);
    }
}
