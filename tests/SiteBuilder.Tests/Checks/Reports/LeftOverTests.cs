using System.Text.RegularExpressions;

namespace SiteBuilder.Tests.Checks.Reports;

/// <summary>Years, names, bases and numbering that were left from another draft; missing parts and aspects.</summary>
public sealed class LeftOverTests
{
    private const string Report = "reports/minzheng/2024/report.md";
    private const string Paragraph = "局办公室按季度抽查公开内容，年内举办一次业务培训，全年没有责任追究的情形。";
    private const string Author = "示例县民政局编制本报告。";

    [Theory]
    [InlineData(Paragraph, "2023年，我局按季度抽查公开内容。", "33:1: 警告 GK263: 叙述的是 2023 年的情况，这里应是 2024 年，请核对。")]
    [InlineData(Paragraph, "截至2023年12月31日，目录登记完毕。", "33:3: 警告 GK263: 截至日期写的是 2023 年 12 月 31 日，这里应是 2024 年，请核对。")]
    [InlineData(Paragraph, "本年度（2023年）目录登记完毕。", "33:5: 警告 GK263: “本年度”注的是 2023 年，这里应是 2024 年，请核对。")]
    [InlineData(Paragraph, "目录在2027年登记完毕。", "33:4: 警告 GK263: 提到了 2027 年，这里应是 2024 年，请核对。")]
    [InlineData("无其他事项。", "无其他事项。\n\n2024年1月13日\n\n", "49:1: 警告 GK263: 落款日期在 2024 年，这里应是 2025 年，请核对。")]
    [InlineData(Author, "现发布《示例县民政局2023年政府信息公开工作年度报告》。", "11:54: 警告 GK263: 报告名称写的是 2023 年，这里应是 2024 年，请核对。")]
    [InlineData(Author, "示例县档案局编制本报告。", "11:44: 警告 GK262: 导语中的编制单位是示例县档案局，本机关是示例县民政局，请核对。")]
    [InlineData(Paragraph, "我街道按季度抽查公开内容。", "33:1: 警告 GK262: 正文自称“我街道”，本机关是示例县民政局，请核对这段文字是否从别处抄来。")]
    [InlineData(Author, Author + "本报告由总体情况、主动公开、依申请公开、行政复议和行政诉讼、存在问题六个部分组成。", "11:90: 警告 GK268: 导语说有 6 个部分，列举时没有“六、其他需要报告的事项”。")]
    [InlineData(Paragraph, "一是按季度抽查。三是举办培训。", "33:9: 警告 GK269: “三是”前面是“一是”，这里应是第 2 个，请核对序号。")]
    [InlineData(Paragraph, "是年，一是按季度抽查。三是举办培训。", "33:12: 警告 GK269: “三是”前面是“一是”，这里应是第 2 个，请核对序号。")]
    [InlineData("### （二）依申请公开", "### 依申请公开", "19:5: 警告 GK269: 小标题“依申请公开”没有序号，前面同级的有，这里应是第 2 个，请核对序号。")]
    [InlineData("source: 示例县民政局", "source: 来源:1", "6:9: 警告 GK287: 信息来源“来源:1”不是机关名称。")]
    [InlineData("index_no: 119901010000000001/", "index_no: 119901010000000002/", "5:11: 警告 GK287: 索引号的前半段 119901010000000002 是示例县档案局的代码，本机关的是 119901010000000001。")]
    public void What_was_left_from_another_draft_is_found(string good, string bad, string finding) =>
        SiteTest.From("sample").Replace(Report, good, bad).Check().Finds($"{Report}:{finding}");

    [Theory]
    [InlineData("2023年印发的办法继续有效，到2027年的规划已经公布，与2022年相比更细。")]
    [InlineData("按照县档案局、县政府办公室的要求移交目录，示例县档案局派人指导。")]
    [InlineData("一是抽查。二是培训。另有两项安排：一是评议。二是通报。唯一是评议结果尚未公布。")]
    [InlineData("《2021—2027年发展纲要》已经公布，2025年将更新目录。")]
    public void What_is_said_rightly_of_other_years_and_agencies_is_left_alone(string text) =>
        SiteTest.From("sample").Replace(Report, Paragraph, text).Check().FindsNothing();

    [Fact]
    public void An_introduction_may_name_the_form_before_beside_its_own() =>
        SiteTest.From("sample").Replace(Report, Author, Author + "国办公开办函〔2019〕60号同时停止执行。").Check().FindsNothing();

    [Fact]
    public void A_misspelt_part_is_not_reported_as_missing_as_well() =>
        SiteTest.From("sample").Replace(Report, "## 六、其他需要报告的事项", "## 附则").Check().FindsOnly("GK035");

    [Fact]
    public void A_report_without_headings_covers_an_aspect_wherever_it_names_it() =>
        SiteTest.From("sample").Change(Report, text => text
            .Replace("### （一）主动公开\n\n", "主动公开方面，", StringComparison.Ordinal).Replace("### （二）依申请公开\n\n", "", StringComparison.Ordinal)
            .Replace("### （三）政府信息管理\n\n", "做好信息管理，", StringComparison.Ordinal).Replace("### （四）政府信息公开平台建设\n\n", "", StringComparison.Ordinal)
            .Replace("### （五）监督保障\n\n", "监督保障方面，", StringComparison.Ordinal)).Check()
            .Finds($"{Report}:13:1: 警告 GK267: “一、总体情况”没有写到：政府信息公开平台建设。");

    [Fact]
    public void A_report_without_headings_covers_an_aspect_however_deep_in_a_sentence_it_names_it() =>
        SiteTest.From("sample").Change(Report, text => Regex.Replace(text, "### （.）(.*)\n\n", match => $"各股室按照县里统一安排逐项列入年度工作要点并由专人负责落实到位，包括{match.Groups[1]}，", RegexOptions.NonBacktracking)).Check()
            .FindsNone("GK267");
}
