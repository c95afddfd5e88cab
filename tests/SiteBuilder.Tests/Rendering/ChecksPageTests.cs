using AngleSharp.Dom;

namespace SiteBuilder.Tests.Rendering;

public sealed class ChecksPageTests : IDisposable
{
    private const string Report = "reports/chengguan/2023/report.md";
    private readonly MadeUpSite site = MadeUpSite.District();

    public void Dispose() => site.Dispose();

    private IElement Section(string id) => site.Page("checks/index.html").QuerySelector($"section[aria-labelledby={id}]")!;

    [Fact]
    public void It_counts_what_was_checked_and_tells_the_relations_in_the_words_of_the_form()
    {
        var page = site.Page("checks/index.html");

        Assert.Equal("本网站发布的4个机关的10份报告，每份都由程序校验：读取统计数据1994个，逐条核对表内勾稽关系429条，并与上一年度报告、正文和各机关汇总数相互印证。", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal(["2021年起的报告（国办公开办函〔2021〕30号）", "2019年至2020年的报告（国办公开办函〔2019〕60号）"], page.QuerySelectorAll("#scope ~ h3").Select(h => h.TextContent));
        Assert.Contains("第一项加第二项之和，等于第三项加第四项之和", page.QuerySelectorAll(".rules dd").Select(d => d.TextContent));
    }

    [Fact]
    public void What_was_found_stands_with_its_rule_and_a_link_to_the_report()
    {
        site.Replace("reports/quzhengfu/2023/proactive.csv", "license,decisions,364", "license,decisions,370");
        var results = Section("results");

        Assert.Contains("GK301|政府的报告不等于各机关之和|1处", DataPagesTests.Rows(results.QuerySelector("table")!));
        Assert.Contains("GK309|政府的报告只是一个机关的数|未发现", DataPagesTests.Rows(results.QuerySelector("table")!));
        Assert.Equal("示例区人民政府2023年政府信息公开工作年度报告：表二不是 2 个机关之和：「行政许可」行「本年处理决定数量」列为 370，合计应为 364，多 6。首格数额最大的是示例区信访局 273、示例区城关街道办事处 91。",
            results.QuerySelector("#GK301 li")!.TextContent);
    }

    [Fact]
    public void Every_waiver_stands_there_with_its_cells_values_reason_author_and_last_day_whether_over_or_not()
    {
        site.Replace("site.yml", "organiser:", "waivers:\n  - { code: GK301, cells: [\"reports/quzhengfu/2023#proactive.license.decisions\"], values: { \"reports/quzhengfu/2023#proactive.license.decisions\": 370 }, reason: 含<b>园区</b>&代办, by: 办公室, until: 2001-12-31 }\norganiser:")
            .Replace("reports/quzhengfu/2023/proactive.csv", "license,decisions,364", "license,decisions,370")
            .Replace(Report, "status: final", "status: final\nwaivers:\n  - { code: GK202, cells: [requests.carried_in.total], values: { requests.carried_in.total: 399 }, reason: 上年数据已更正, by: 街道 }");

        Assert.Equal([
            "GK301　政府的报告不等于各机关之和 范围全站 涉及数据示例区人民政府2023年政府信息公开工作年度报告表二「行政许可」行「本年处理决定数量」列：370 说明含<b>园区</b>&代办 提出办公室 有效期至2001-12-31",
            "GK202　上年结转与上一年度的结转下年度不一致 报告示例区城关街道办事处2023年政府信息公开工作年度报告 涉及数据表三「二、上年结转政府信息公开申请数量」行「总计」列：399 说明上年数据已更正 提出街道 有效期至长期",
        ], Section("waivers").QuerySelectorAll(".entries > li").Select(li => string.Join(' ', li.TextContent.Split('\n', StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("GK301|政府的报告不等于各机关之和|1处，其中1处已说明", DataPagesTests.Rows(Section("results").QuerySelector("table")!));
    }

    [Fact]
    public void Corrections_stand_with_both_figures_and_the_latest_first()
    {
        site.Replace(Report, "status: final", "status: final\ncorrections:\n  - { date: 2024-03-02, cell: requests.new.total, from: 104, to: 105, reason: 统计遗漏 }\n  - { date: 2024-05-06, cell: disputes.review.total, from: 41, to: 42, reason: 补计 }");

        Assert.Equal([
            "2024-05-06　示例区城关街道办事处2023年政府信息公开工作年度报告 表四「行政复议」行「总计」列，原为“41”，更正为“42”。更正原因：补计。",
            "2024-03-02　示例区城关街道办事处2023年政府信息公开工作年度报告 表三「一、本年新收政府信息公开申请数量」行「总计」列，原为“104”，更正为“105”。更正原因：统计遗漏。",
        ], Section("corrections").QuerySelectorAll("li").Select(li => string.Join(' ', li.TextContent.Split('\n', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public void A_report_that_is_kept_as_it_went_out_stands_there_with_the_reason_and_its_errors_count_as_explained()
    {
        site.Replace(Report, "status: final", "status: final\nas_published: 报告已按原样公布。");

        Assert.Equal("示例区城关街道办事处2023年政府信息公开工作年度报告 报告已按原样公布。", string.Join(' ', Section("kept").QuerySelectorAll("li p").Select(p => p.TextContent)));
        Assert.Contains("GK103|勾稽关系不成立|60处，其中6处已说明", DataPagesTests.Rows(Section("results").QuerySelector("table")!));
    }

    [Fact]
    public void Without_waivers_corrections_and_kept_reports_their_sections_are_not_there() =>
        Assert.Equal(["校验结果", "按什么校验"], site.Page("checks/index.html").QuerySelectorAll("h2").Select(h => h.TextContent));

    [Fact]
    public void A_draft_and_its_waivers_are_nobody_s_business()
    {
        site.Replace(Report, "status: final", "status: draft\nwaivers:\n  - { code: GK202, cells: [requests.carried_in.total], values: { requests.carried_in.total: 399 }, reason: 未定, by: 街道 }");

        Assert.DoesNotContain("未定", site.Text("checks/index.html"), StringComparison.Ordinal);
        Assert.Contains("的9份报告", site.Text("checks/index.html"), StringComparison.Ordinal);
    }
}
