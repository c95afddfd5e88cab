using CsCheck;
using SiteBuilder.Checks;
using SiteBuilder.Checks.Waivers;

namespace SiteBuilder.Tests.Checks.Waivers;

/// <summary>Waivers: bound to a code, to cells with their values, or to words.</summary>
public sealed class WaiverTests
{
    private const string Requests = "reports/minzheng/2024/requests.csv";
    private const string Matter = "reports/minzheng/2024/report.md";
    private const string Waived = "reports/minzheng/2024/requests.csv:3:18: 警告 GK202: 自然人的上年结转为 4，上一年度报告的结转下年度为 2。（已豁免）";

    [Fact]
    public void A_waived_warning_stays_in_the_list_and_is_marked()
    {
        var result = Four().With("{ code: GK202, cells: [requests.carried_in.natural], values: { requests.carried_in.natural: 4 }, reason: 上年数据已更正, by: 办公室 }").Check().Finds(Waived);
        Assert.False(result.Checked.HasErrors);
        var use = Assert.Single(result.Checked.Waivers);
        Assert.Equal((WaiverState.InForce, "上年数据已更正", 1), (use.State, use.Waiver.Reason, use.Excused.Count));
        Assert.Equal(["reports/minzheng/2024#requests.carried_in.natural"], use.Cells);
    }

    [Fact]
    public void A_total_stands_for_the_cells_of_its_row() =>
        Four().With("{ code: GK202, cells: [requests.carried_in.total], values: { requests.carried_in.total: 4 }, reason: 上年数据已更正, by: 办公室, until: 2026-12-31 }").Check().Finds(Waived);

    [Fact]
    public void Changing_the_waived_figure_by_one_brings_the_warning_back_and_names_the_lapsed_waiver() =>
        Carrying(5).With("{ code: GK202, cells: [requests.carried_in.total], values: { requests.carried_in.total: 4 }, reason: 上年数据已更正, by: 办公室 }").Check().Finds(
            "reports/minzheng/2024/report.md:8:5: 警告 GK391: GK202 的豁免（上年数据已更正）已失效：requests.carried_in.total 批准时为 4，现为 5。",
            "reports/minzheng/2024/requests.csv:3:18: 警告 GK202: 自然人的上年结转为 5，上一年度报告的结转下年度为 2。");

    [Fact]
    public void A_waiver_holds_while_its_values_do_and_no_longer() => Gen.Select(Gen.Int[3, 11], Gen.Int[3, 11]).Sample((stands, granted) =>
    {
        var found = Carrying(stands).With($"{{ code: GK202, cells: [requests.carried_in.total], values: {{ requests.carried_in.total: {granted} }}, reason: 上年数据已更正, by: 办公室 }}").Check().Findings;
        return found.Single(f => f.Rule.Code == "GK202").Waived == (stands == granted) && found.Any(f => f.Rule.Code == "GK391") == (stands != granted);
    }, iter: 60, threads: 1);

    [Fact]
    public void Last_years_figure_can_be_bound_too() =>
        Four().With("{ code: GK202, cells: [requests.carried_in.natural], values: { requests.carried_in.natural: 4, \"reports/minzheng/2023#requests.carried_out.natural\": 1 }, reason: 上年数据已更正, by: 办公室 }").Check()
            .FindsAmongOthers("reports/minzheng/2024/report.md:8:5: 警告 GK391: GK202 的豁免（上年数据已更正）已失效：requests.carried_out.natural 批准时为 1，现为 2。");

    [Fact]
    public void The_last_day_counts_and_the_day_after_does_not()
    {
        var waived = Four().With("{ code: GK202, cells: [requests.carried_in.natural], values: { requests.carried_in.natural: 4 }, reason: 上年数据已更正, by: 办公室, until: 2025-01-25 }");
        waived.Check().Finds(Waived);
        waived.On(new(2025, 1, 26, 0, 0, 0)).Check().Finds(
            "reports/minzheng/2024/report.md:8:5: 警告 GK393: GK202 的豁免（上年数据已更正）到 2025-01-25 为止，今天是 2025-01-26，已过期。",
            Waived.Replace("（已豁免）", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_waiver_without_values_is_not_in_force_and_is_told_what_to_write() =>
        Four().With("{ code: GK202, cells: [requests.carried_in.natural], reason: 上年数据已更正, by: 办公室 }").Check().Finds(
            "reports/minzheng/2024/report.md:8:5: 警告 GK394: 这条豁免没有写明数值，不起作用；请加上 values: { requests.carried_in.natural: 4 }。",
            Waived.Replace("（已豁免）", "", StringComparison.Ordinal));

    [Fact]
    public void An_unknown_code_is_answered_with_the_nearest() =>
        Sample().With("{ code: GK22, cells: [requests.carried_in.total], values: { requests.carried_in.total: 2 }, reason: 上年数据已更正, by: 办公室 }").Check()
            .FindsOnly("GK390");

    [Fact]
    public void An_error_cannot_be_waived() =>
        Sample().Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0,0,0,1", "行政复议,1,0,0,0,2")
            .With("{ code: GK103, cells: [disputes.review.total], values: { disputes.review.total: 2 }, reason: 如此, by: 办公室 }").Check()
            .FindsOnly("GK103", "GK390").FindsAmongOthers("reports/minzheng/2024/report.md:8:5: 警告 GK390: GK103（勾稽关系不成立）是错误，不能豁免，请改正。");

    [Fact]
    public void While_the_figure_cannot_be_read_nothing_is_said_of_the_waiver() =>
        Sample().Replace(Requests, "公开申请数量,2,0,0,0,0,0,2", "公开申请数量,两件,0,0,0,0,0,2")
            .With("{ code: GK202, cells: [requests.carried_in.natural], values: { requests.carried_in.natural: 4 }, reason: 上年数据已更正, by: 办公室 }").Check().FindsOnly("GK026");

    [Fact]
    public void A_missing_report_is_waived_in_the_sites_settings_by_its_folder() =>
        Sample().Replace("agencies.csv", "0001,2023,,,1", "0001,2021,,,1")
            .Replace("site.yml", "name: 示例县人民政府\n", "name: 示例县人民政府\nwaivers:\n  - { code: GK303, cells: [reports/minzheng/2021], reason: 档案移交, by: 办公室 }\n").Check().Finds(
            "reports/minzheng/2021: 警告 GK303: 缺少示例县民政局 2021 年度的报告。（已豁免）");

    [Fact]
    public void A_grouped_finding_is_waived_only_when_every_cell_is_named()
    {
        var site = Sample().Replace("reports/zhengfu/2023/proactive.csv", "行政许可,本年处理决定数量,412", "行政许可,本年处理决定数量,413")
            .Replace("reports/zhengfu/2023/proactive.csv", "行政处罚,本年处理决定数量,39", "行政处罚,本年处理决定数量,40");
        const string source = "source: 示例县人民政府\n", one = "proactive.license.decisions", two = "proactive.penalty.decisions";
        site.Replace("reports/zhengfu/2023/report.md", source, source + $"waivers:\n  - {{ code: GK301, cells: [{one}], values: {{ {one}: 413 }}, reason: 垂管, by: 办公室 }}\n")
            .Check().FindsOnly("GK301", "GK392");
        site.Replace("reports/zhengfu/2023/report.md", source, source + $"waivers:\n  - {{ code: GK301, cells: [{one}, {two}], values: {{ {one}: 413, {two}: 40 }}, reason: 垂管, by: 办公室 }}\n")
            .Check().FindsOnly("GK301").FindsNone("GK392");
    }

    [Fact]
    public void Words_that_left_the_text_let_their_waiver_lapse() =>
        Sample().With("{ code: GK202, text: 没有这句话, reason: 原文如此, by: 办公室 }").Check().Finds(
            "reports/minzheng/2024/report.md:8:5: 警告 GK391: GK202 的豁免（原文如此）已失效：正文里没有「没有这句话」了。");

    [Fact]
    public void Words_excuse_what_stands_at_them_and_nothing_else()
    {
        var doubled = Sample().Replace(Matter, "局办公室按季度抽查", "局办公室按季度，，抽查").Replace(Matter, "个别乡镇救助站点", "个别乡镇，，救助站点");
        doubled.With("{ code: GK276, text: 按季度，，抽查, reason: 原文如此, by: 办公室, until: 2025-12-31 }").Check().Finds(
            "reports/minzheng/2024/report.md:35:8: 警告 GK276: 标点“，”“，”连在一起，应只留一个。（已豁免）",
            "reports/minzheng/2024/report.md:41:19: 警告 GK276: 标点“，”“，”连在一起，应只留一个。");
    }

    [Fact]
    public void Words_excuse_nothing_in_a_table() =>
        Four().With("{ code: GK202, text: 上年结转, reason: 上年数据已更正, by: 办公室 }").Check().Finds(
            "reports/minzheng/2024/report.md:8:5: 警告 GK392: 没有 GK202 的问题可供豁免（「上年结转」），请删去或补全这条豁免。",
            "reports/minzheng/2024/requests.csv:3:18: 警告 GK202: 自然人的上年结转为 4，上一年度报告的结转下年度为 2。");

    [Fact]
    public void An_error_of_a_report_that_is_kept_is_told_without_the_note_that_it_is_kept()
    {
        var wrong = Sample().Replace(Requests, "一、本年新收政府信息公开申请数量,12,1,0,0,2,0,15", "一、本年新收政府信息公开申请数量,12,1,0,0,2,0,16");
        Assert.Equal([null], wrong.Check().Findings.Select(Weights.KeptError).Distinct());
        Assert.Equal(
            "表三「一、本年新收政府信息公开申请数量」行「总计」列应为 15，填的是 16。依据：总计等于各类申请人之和；第一项加第二项之和，等于第三项加第四项之和（12+1+0+0+2+0＝15，填的是 16；16+2＝18，另一边 14+3＝17）。",
            Assert.Single(wrong.Replace(Matter, "status: final\n", "status: final\nas_published: 报告已按原样公布。\n").Check().Findings.Select(Weights.KeptError).OfType<string>()));
    }

    private static SiteTest Sample() => SiteTest.From("sample");

    private static SiteTest Four() => Carrying(4);

    private static SiteTest Carrying(int requests) => Sample()
        .Replace(Requests, "一、本年新收政府信息公开申请数量,12,1,0,0,2,0,15", $"一、本年新收政府信息公开申请数量,{14 - requests},1,0,0,2,0,{17 - requests}")
        .Replace(Requests, "二、上年结转政府信息公开申请数量,2,0,0,0,0,0,2", $"二、上年结转政府信息公开申请数量,{requests},0,0,0,0,0,{requests}");
}

internal static class WaivedReport
{
    /// <summary>The site with a waiver in the front matter of the report for 2024.</summary>
    public static SiteTest With(this SiteTest site, string waiver) =>
        site.Replace("reports/minzheng/2024/report.md", "source: 示例县民政局\n", $"source: 示例县民政局\nwaivers:\n  - {waiver}\n");
}
