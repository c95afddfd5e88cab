namespace SiteBuilder.Tests.Checks.Reports;

/// <summary>A report against the report of the year before.</summary>
public sealed class AgainstLastYearTests
{
    private const string Requests = "reports/minzheng/2024/requests.csv";
    private const string Matter2023 = "reports/minzheng/2023/report.md";
    private const string New = "一、本年新收政府信息公开申请数量,12,1,0,0,2,0,15";
    private const string In = "二、上年结转政府信息公开申请数量,2,0,0,0,0,0,2";

    [Fact]
    public void A_report_that_carries_in_what_nobody_carried_out_is_reported()
    {
        var result = OneMore().Check().Finds("reports/minzheng/2024/requests.csv:3:18: 警告 GK202: 自然人的上年结转为 3，上一年度报告的结转下年度为 2。");
        Assert.Equal(["reports/minzheng/2024#requests.carried_in.natural", "reports/minzheng/2023#requests.carried_out.natural"], result.Findings[0].Cells);
        Assert.Equal((2m, 3m), (result.Findings[0].Expected, result.Findings[0].Actual));
    }

    [Fact]
    public void Requests_filed_under_another_applicant_are_reported_cell_by_cell_and_the_total_is_said_to_agree() =>
        Sample().Replace(Requests, New, "一、本年新收政府信息公开申请数量,13,0,0,0,2,0,15").Replace(Requests, In, "二、上年结转政府信息公开申请数量,1,1,0,0,0,0,2").Check().Finds(
            "reports/minzheng/2024/requests.csv:3:18: 警告 GK202: 自然人的上年结转为 1，上一年度报告的结转下年度为 2。总计一致，只是申请人类别不同。",
            "reports/minzheng/2024/requests.csv:3:20: 警告 GK202: 商业企业的上年结转为 1，上一年度报告的结转下年度为 0。总计一致，只是申请人类别不同。");

    [Fact]
    public void A_figure_that_was_corrected_last_year_explains_the_difference() =>
        OneMore().Replace(Matter2023, "source: 示例县民政局\n", "source: 示例县民政局\ncorrections:\n  - { date: 2024-05-06, cell: requests.carried_out.natural, from: 3, to: 2, reason: 重复计数 }\n").Check().Finds(
            "reports/minzheng/2024/requests.csv:3:18: 提示 GK202: 自然人的上年结转为 3，上一年度报告的结转下年度为 2。上一年度报告更正之前，两者相符。");

    [Fact]
    public void A_corrected_total_explains_its_row() =>
        OneMore().Replace(Matter2023, "source: 示例县民政局\n", "source: 示例县民政局\ncorrections:\n  - { date: 2024-05-06, cell: requests.carried_out.total, from: 3, to: 2, reason: 重复计数 }\n").Check()
            .FindsOnly("GK202").FindsAmongOthers("reports/minzheng/2024/requests.csv:3:18: 提示 GK202: 自然人的上年结转为 3，上一年度报告的结转下年度为 2。上一年度报告更正之前，两者相符。");

    [Fact]
    public void What_follows_from_a_wrong_figure_that_was_reported_is_not_said_again() =>
        Sample().Replace(Requests, In, "二、上年结转政府信息公开申请数量,3,0,0,0,0,0,2").Check().FindsOnly("GK101");

    [Fact]
    public void Last_years_wrong_figure_is_reported_last_year_alone() =>
        Sample().Replace("reports/minzheng/2023/requests.csv", "四、结转下年度继续办理,2,0,0,0,0,0,2", "四、结转下年度继续办理,5,0,0,0,0,0,2").Check().FindsOnly("GK101");

    [Fact]
    public void A_report_without_last_years_is_not_compared() =>
        OneMore().Delete("reports/minzheng/2023").Replace("agencies.csv", "1,2023,,,1", "1,2024,,,1").Check().FindsNone("GK202", "GK205", "GK209");

    [Fact]
    public void With_last_years_table_broken_only_that_is_reported() =>
        OneMore().Write("reports/minzheng/2023/requests.csv", "项目,自然人\n").Check().FindsNone("GK202");

    [Fact]
    public void With_last_years_text_broken_only_that_is_reported() =>
        OneMore().Replace(Matter2023, "status: final\n", "status: final\nstatus: [\n").Check().FindsNone("GK202", "GK205", "GK260", "GK303");

    [Fact]
    public void In_an_agencys_first_year_nothing_is_compared_and_nothing_is_missing() =>
        OneMore().Delete("reports/minzheng/2023").Delete("reports/zhengfu/2023").Replace("agencies.csv", "0001,2023,,,1", "0001,2024,,,1").Replace("agencies.csv", "政府,119901010000000000,2023", "政府,119901010000000000,2024")
            .On(new(2025, 1, 10, 9, 0, 0)).Check().FindsOnly("GK321"); // dated the 13th and the 20th: planned

    [Fact]
    public void A_second_report_for_a_year_is_no_report_and_the_first_one_stands()
    {
        var result = Sample().Edit(root => CopyFolder(Path.Combine(root, "reports/minzheng/2024"), Path.Combine(root, "reports/minzheng/2024-2")))
            .Edit(root => CopyFolder(Path.Combine(root, "reports/minzheng/2024"), Path.Combine(root, "reports/minzheng/２０２４"))).Check();
        result.FindsOnly("GK016");
        Assert.Equal(8, result.Checked.Site.Reports.Count);
    }

    [Fact]
    public void Last_years_folder_copied_as_this_years_is_found_by_its_dates_and_its_words() =>
        Sample().Delete("reports/minzheng/2024").Edit(root => CopyFolder(Path.Combine(root, "reports/minzheng/2023"), Path.Combine(root, "reports/minzheng/2024"))).Check()
            .FindsOnly("GK202", "GK214", "GK260", "GK261", "GK263", "GK322", "GK331");

    [Fact]
    public void Last_years_open_requests_come_in_across_the_change_of_form() =>
        Sample()
            .Replace("reports/liangshi/2020/requests.csv", "一、本年新收政府信息公开申请数量,2,0,0,0,0,0,2", "一、本年新收政府信息公开申请数量,4,0,0,0,0,0,4")
            .Replace("reports/liangshi/2020/requests.csv", "四、结转下年度继续办理,0,0,0,0,0,0,0", "四、结转下年度继续办理,2,0,0,0,0,0,2")
            .Check().Finds("reports/liangshi/2021/requests.csv:3:18: 警告 GK202: 自然人的上年结转为 0，上一年度报告的结转下年度为 2。");

    [Fact]
    public void A_stock_says_how_it_was_reckoned() =>
        Sample().Replace("reports/minzheng/2024/proactive.csv", "现行有效件数,12", "现行有效件数,14").Check().Finds(
            "reports/minzheng/2024/proactive.csv:7:16: 警告 GK205: 行政规范性文件现行有效件数为 14，按上一年度推算应为 10+3－1＝12。");

    [Fact]
    public void A_stock_that_the_form_before_counted_otherwise_is_mentioned_only() =>
        Sample().Replace("reports/liangshi/2021/proactive.csv", "现行有效件数,8", "现行有效件数,6").Check().Finds(
            "reports/liangshi/2021/proactive.csv:7:16: 提示 GK208: 行政规范性文件现行有效件数为 6；由上一年度的对外公开总数量推算是 7+1－0＝8，口径不同，仅供核对。");

    [Fact]
    public void Without_last_years_report_a_stock_smaller_than_what_came_is_reported() =>
        Sample().Replace("reports/zhengwufuwu/2023/proactive.csv", "行政规范性文件,本年制发件数,0", "行政规范性文件,本年制发件数,7")
            .Replace("reports/zhengfu/2023/proactive.csv", "行政规范性文件,本年制发件数,2", "行政规范性文件,本年制发件数,9").Check().Finds(
            "reports/zhengwufuwu/2023/proactive.csv:7:16: 警告 GK209: 行政规范性文件现行有效件数为 3，少于本年制发件数减本年废止件数：7－0＝7。");

    [Fact]
    public void The_same_single_small_figure_two_years_running_is_no_copy() =>
        Sample()
            .Change("reports/liangshi/2020/proactive.csv", text => text.Replace("处理决定数量,10", "处理决定数量,0", StringComparison.Ordinal))
            .Change("reports/liangshi/2019/proactive.csv", text => text.Replace("处理决定数量,9", "处理决定数量,0", StringComparison.Ordinal))
            .Check().FindsNone("GK214");

    [Fact]
    public void An_amount_typed_in_yuan_is_asked_about() =>
        Sample().Replace("reports/minzheng/2024/proactive.csv", "（单位：万元）,12.5", "（单位：万元）,125000").Check().Finds(
            "reports/minzheng/2024/proactive.csv:11:23: 提示 GK213: 行政事业性收费的本年收费金额（单位：万元）为 125000，上一年度为 11.2，相差悬殊，请确认单位和小数点。本格以万元为单位，可能按元填写。");

    [Fact]
    public void A_city_may_make_rules() =>
        Sample().Replace("agencies.csv", "minzheng,示例县民政局,示例县民政局", "minzheng,示例市民政局,示例县民政局")
            .Replace("reports/minzheng/2024/proactive.csv", "规章,现行有效件数,0", "规章,现行有效件数,3").Check().FindsOnly("GK205");

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    private static SiteTest Sample() => SiteTest.From("sample");

    private static SiteTest OneMore() =>
        Sample().Replace(Requests, New, "一、本年新收政府信息公开申请数量,11,1,0,0,2,0,14").Replace(Requests, In, "二、上年结转政府信息公开申请数量,3,0,0,0,0,0,3");
}
