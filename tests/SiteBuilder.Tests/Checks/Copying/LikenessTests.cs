using System.Text.RegularExpressions;

namespace SiteBuilder.Tests.Checks.Copying;

/// <summary>Texts that repeat last year's or another agency's, on the demonstration district and on texts of every length.</summary>
public sealed class LikenessTests
{
    private const string Report = "reports/minzheng/2024/report.md";

    [Fact]
    public void No_report_of_the_district_is_taken_for_a_copy() =>
        SiteTest.From("demo").Check().FindsNone("GK260", "GK261", "GK330");

    [Fact]
    public void Last_years_report_with_other_numbers_is_a_copy_in_both_measures() =>
        SiteTest.From("demo").Change("reports/minzhengju/2024/report.md", _ => SiteTest.From("demo").Text("reports/minzhengju/2023/report.md").Replace("2023年", "2024年", StringComparison.Ordinal)).Check()
            .FindsAmongOthers("reports/minzhengju/2024/report.md:46:1: 警告 GK261: 第五部分有 100% 与 2023 年度报告相同；最像的是这一段（100%），上年报告第 46 行。");

    [Fact]
    public void A_neighbours_report_under_ones_own_name_is_a_copy() =>
        Assert.Equal(
            "reports/weijianju/2024/report.md:22 文字有 63% 与示例区民政局同年度的报告相同；最像的是这一段（66%），见 reports/minzhengju/2024/report.md 第 22 行。"
            + " 63% of the text stands in the report of minzhengju for the same year; most alike is this paragraph (66%), see reports/minzhengju/2024/report.md, line 22.",
            string.Join('\n', SiteTest.From("demo").Change("reports/weijianju/2024/report.md", _ => SiteTest.From("demo").Text("reports/minzhengju/2024/report.md").Replace("示例区民政局", "示例区卫生健康局", StringComparison.Ordinal).Replace("，", "、和", StringComparison.Ordinal)).Check()
                .Findings.Where(f => f.Rule.Code == "GK330").Select(f => $"{f.Place.File}:{f.Place.Line} {f.Message.Zh} {f.Message.En}")));

    [Fact]
    public void Of_several_that_are_alike_a_report_is_held_against_the_one_it_is_most_like()
    {
        string text = SiteTest.From("demo").Text("reports/minzhengju/2024/report.md");
        Assert.Equal(
            "reports/weijianju/2024/report.md with reports/minzhengju/2024/report.md\nreports/zhujianju/2024/report.md with reports/minzhengju/2024/report.md",
            string.Join('\n', SiteTest.From("demo").Change("reports/weijianju/2024/report.md", _ => text.Replace("，", "、和", StringComparison.Ordinal)).Change("reports/zhujianju/2024/report.md", _ => text).Check()
                .Findings.Where(f => f.Rule.Code == "GK330").Select(f => $"{f.Place.File} with {Regex.Match(f.Message.Zh, @"reports/\w+/\d+/report\.md").Value}").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_threshold_is_a_setting()
    {
        var copy = SiteTest.From("sample").Replace(Report, "殡葬服务价格的公开还不够细，个别乡镇救助站点的公示更换偏慢。", "社会组织名录的更新没有固定的时间，查询起来不方便。");
        copy.Check().FindsNone("GK261");
        copy.Change("site.yml", text => text + "checks: { GK261: 30 }\n").Check().FindsOnly("GK261");
    }

    [Theory]
    [InlineData("政府信息公开工作，")]
    [InlineData("（【《“一是2023年XX件 1380013800 http")]
    [InlineData("[2021]30号、。")]
    [InlineData("是的的了了")]
    public void Five_megabytes_in_one_paragraph_are_read_to_the_end(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 5_000_000 / 3 / piece.Length));
        var site = SiteTest.From("sample").Replace(Report, "局办公室按季度抽查公开内容，年内举办一次业务培训，全年没有责任追究的情形。", text).Check();
        Assert.InRange(site.Findings.Count, 0, 500);
    }
}
