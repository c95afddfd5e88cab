namespace SiteBuilder.Tests.Checks.WholeSite;

/// <summary>The government's report against the sum of its agencies.</summary>
public sealed class RollupTests
{
    private const string Requests = "reports/zhengfu/2023/requests.csv";
    private const string Proactive = "reports/zhengfu/2023/proactive.csv";

    [Fact]
    public void Cells_that_are_not_the_sum_are_one_finding_and_it_names_who_contributes_most()
    {
        var result = Sample()
            .Replace(Requests, "公开申请数量,12,3,0,0,1,0,16", "公开申请数量,13,3,0,0,1,0,17")
            .Replace(Requests, "（一）予以公开,9,3,0,0,1,0,13", "（一）予以公开,10,3,0,0,1,0,14")
            .Replace(Requests, "（七）总计,11,3,0,0,1,0,15", "（七）总计,12,3,0,0,1,0,16")
            .Check().Finds("reports/zhengfu/2023/requests.csv:2:18: 警告 GK301: 表三有 6 格不是 2 个机关之和：" +
                "「一、本年新收政府信息公开申请数量」行「自然人」列为 13，合计应为 12，多 1；「（一）予以公开」行「自然人」列为 10，合计应为 9，多 1；" +
                "「一、本年新收政府信息公开申请数量」行「总计」列为 17，合计应为 16，多 1；「（一）予以公开」行「总计」列为 14，合计应为 13，多 1；另有 2 格。" +
                "首格数额最大的是示例县民政局 9、示例县政务服务管理局 3。");
        Assert.Equal("reports/zhengfu/2023#requests.new.natural", result.Findings[0].Cells[0]);
        Assert.Equal(6, result.Findings[0].Subjects);
        Assert.Contains("reports/minzheng/2023#requests.new.natural", result.Findings[0].Cells);
    }

    [Fact]
    public void An_agency_that_was_left_out_is_named() =>
        Sample().Replace("reports/zhengfu/2023/disputes.csv", "未经复议直接起诉,1,0,0,0,1", "未经复议直接起诉,0,0,0,0,0")
            .Replace("reports/zhengfu/2023/disputes.csv", "复议后起诉,0,0,0,0,0", "复议后起诉,0,0,0,1,1")
            .Replace("reports/minzheng/2023/disputes.csv", "复议后起诉,0,0,0,0,0", "复议后起诉,0,0,0,1,1")
            .Replace("reports/minzheng/2023/disputes.csv", "未经复议直接起诉,0,0,0,0,0", "未经复议直接起诉,0,1,0,0,1")
            .Replace("reports/zhengfu/2023/disputes.csv", "行政复议,0,0,1,0,1", "行政复议,0,0,1,0,1\n").Check()
            .FindsAmongOthers("reports/zhengfu/2023/disputes.csv:4:10: 警告 GK301: 表四有 3 格不是 2 个机关之和：「未经复议直接起诉」行「结果维持」列为 0，合计应为 1，少 1；「未经复议直接起诉」行「结果纠正」列为 0，合计应为 1，少 1；「未经复议直接起诉」行「总计」列为 0，合计应为 2，少 2。首格数额最大的是示例县政务服务管理局 1。");

    [Fact]
    public void A_table_copied_from_one_agency_is_said_to_be_so() =>
        Sample().Replace("reports/zhengfu/2023/disputes.csv", "未经复议直接起诉,1,0,0,0,1", "未经复议直接起诉,0,0,0,0,0").Check().Finds(
            "reports/zhengfu/2023/disputes.csv:3:10: 警告 GK309: 表四与示例县民政局的表逐格相同，其他机关的数没有加上。");

    [Fact]
    public void An_amount_may_be_rounded_by_half_a_digit_for_each_agency() =>
        Sample().Replace(Proactive, "（单位：万元）,12.1", "（单位：万元）,12").Check().FindsNothing();

    [Fact]
    public void An_amount_beyond_rounding_is_reported() =>
        Sample().Replace(Proactive, "（单位：万元）,12.1", "（单位：万元）,12.2").Check().Finds(
            "reports/zhengfu/2023/proactive.csv:11:23: 警告 GK301: 表二不是 2 个机关之和：「行政事业性收费」行「本年收费金额（单位：万元）」列为 12.2，合计应为 12.06，多 0.14。首格数额最大的是示例县民政局 11.2、示例县政务服务管理局 0.86。");

    [Fact]
    public void A_sum_without_one_agencys_report_is_uncertain_and_no_cell_is_reported() =>
        Sample().Delete("reports/zhengwufuwu").Check().Finds(
            "agencies.csv:5:1: 警告 GK305: 名单里有示例县政务服务管理局，却没有它的任何一份报告。",
            "reports/zhengfu/2023: 提示 GK307: 缺少示例县政务服务管理局 2023 年度可用的定稿报告，无法核对汇总数。");

    [Fact]
    public void While_an_agency_is_missing_the_others_sum_is_still_a_lower_bound()
    {
        var result = Sample().Replace("reports/zhengwufuwu/2023/report.md", "status: final", "status: draft")
            .Replace(Requests, "公开申请数量,12,3,0,0,1,0,16", "公开申请数量,7,3,0,0,1,0,11")
            .Replace(Requests, "（一）予以公开,9,3,0,0,1,0,13", "（一）予以公开,4,3,0,0,1,0,8")
            .Replace(Requests, "（七）总计,11,3,0,0,1,0,15", "（七）总计,6,3,0,0,1,0,10")
            .Check().Finds(
                "reports/zhengfu/2023: 提示 GK307: 缺少示例县政务服务管理局 2023 年度可用的定稿报告，无法核对汇总数。",
                "reports/zhengfu/2023/requests.csv:2:18: 警告 GK310: 表三有 6 格少于已报的 1 个机关之和（另缺 1 个机关）：" +
                "「一、本年新收政府信息公开申请数量」行「自然人」列为 7，已报合计 9，少 2；「（一）予以公开」行「自然人」列为 4，已报合计 6，少 2；" +
                "「一、本年新收政府信息公开申请数量」行「总计」列为 11，已报合计 12，少 1；「（一）予以公开」行「总计」列为 8，已报合计 9，少 1；另有 2 格。首格数额最大的是示例县民政局 9。",
                "reports/zhengwufuwu/2023: 警告 GK303: 示例县政务服务管理局 2023 年度的报告还是草稿，不会发布。");
        Assert.Equal((null, 7m), (result.Findings[1].Expected, result.Findings[1].Actual));
    }

    [Fact]
    public void A_table_with_a_stock_below_zero_is_not_added_up() =>
        SiteTest.From("demo").On(new(2026, 3, 31, 9, 0, 0)).Replace("reports/minzhengju/2020/proactive.csv", "行政强制,本年增/减,0", "行政强制,本年增/减,-3").Check()
            .FindsNone("GK301").FindsAmongOthers("reports/minzhengju/2020/proactive.csv:18:12: 错误 GK107: 表二「行政强制」行：上一年项目数量与本年增/减之和，不应小于零，实际 0-3＝-3。");

    [Fact]
    public void What_a_missing_agency_may_bring_is_not_reported() =>
        Sample().Replace("reports/zhengwufuwu/2023/report.md", "status: final", "status: draft").Check().FindsOnly("GK303", "GK307");

    [Fact]
    public void Documents_and_rounded_amounts_are_no_lower_bound() =>
        Sample().Replace("reports/zhengwufuwu/2023/report.md", "status: final", "status: draft")
            .Replace(Proactive, "行政规范性文件,现行有效件数,13", "行政规范性文件,现行有效件数,9").Replace(Proactive, "（单位：万元）,12.1", "（单位：万元）,11").Check().FindsOnly("GK303", "GK307");

    [Fact]
    public void An_agency_that_is_not_counted_in_is_not_added() =>
        Sample().Replace("agencies.csv", "119901010000000004,2023,2023,,4", "119901010000000004,2023,2023,no,4").Check().FindsOnly("GK301", "GK302");

    [Fact]
    public void A_mistake_in_an_agencys_table_is_not_said_again_of_the_sum() =>
        Sample().Replace("reports/minzheng/2023/disputes.csv", "行政复议,0,0,1,0,1", "行政复议,0,0,2,0,1").Check().FindsOnly("GK103");

    private static SiteTest Sample() => SiteTest.From("sample");
}
