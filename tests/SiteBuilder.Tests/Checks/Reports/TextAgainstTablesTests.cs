namespace SiteBuilder.Tests.Checks.Reports;

/// <summary>What is said when the text and the tables differ: the place, both numbers, and nothing twice.</summary>
public sealed class TextAgainstTablesTests
{
    private const string Report = "reports/minzheng/2024/report.md";
    private const string New = "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件";
    private const string Map = "更新了办事流程图。";

    [Fact]
    public void The_clean_sample_holds_no_finding() => SiteTest.From("sample").Check().Finds();

    [Fact]
    public void A_count_that_differs_is_reported_at_the_number() => SiteTest.From("sample")
        .Replace(Report, New, "全年新收政府信息公开申请 16 件").Check()
        .Finds("reports/minzheng/2024/report.md:21:14: 警告 GK230: 正文“全年新收政府信息公开申请 16 件”与表格不一致：表三「一、本年新收政府信息公开申请数量」行「总计」列为 15，正文写的是 16。");

    [Fact]
    public void Received_may_include_what_was_carried_in() => SiteTest.From("sample")
        .Replace(Report, New, "全年收到政府信息公开申请（含上年结转）17件").Check()
        .Finds();

    [Fact]
    public void Received_that_is_neither_names_both_figures() => SiteTest.From("sample")
        .Replace(Report, New, "全年收到政府信息公开申请18件").Check()
        .Finds("reports/minzheng/2024/report.md:21:13: 警告 GK230: 正文“全年收到政府信息公开申请18件”与表格不一致：表三「一、本年新收政府信息公开申请数量」行「总计」列为 15（表三「一、本年新收政府信息公开申请数量」、「二、上年结转政府信息公开申请数量」各行「总计」列合计为 17），正文写的是 18。");

    [Fact]
    public void A_bound_number_in_the_wrong_sentence_is_reported() => SiteTest.From("sample")
        .Replace(Report, New, "全年新收政府信息公开申请 {{ 表三.办理总计.总计 }} 件，已办毕").Check()
        .Finds("reports/minzheng/2024/report.md:21:14: 警告 GK230: 正文“全年新收政府信息公开申请 14 件”与表格不一致：表三「一、本年新收政府信息公开申请数量」行「总计」列为 15，正文写的是 14。");

    [Fact]
    public void A_table_that_is_itself_wrong_is_reported_once() => Assert.Equal(["GK101"], SiteTest.From("sample")
        .Replace(Report, New, "全年新收政府信息公开申请15件")
        .Replace("reports/minzheng/2024/requests.csv", "一、本年新收政府信息公开申请数量,12,1,0,0,2,0,15", "一、本年新收政府信息公开申请数量,12,1,0,0,2,0,51").Check()
        .Findings.Select(f => f.Rule.Code));

    [Fact]
    public void Growth_is_computed_again_from_both_years() => SiteTest.From("sample")
        .Replace(Report, New, New + "，同比增长 52%").Check()
        .Finds("reports/minzheng/2024/report.md:21:38: 警告 GK240: 正文“同比增长 52%”与两年的表格不符：表三「一、本年新收政府信息公开申请数量」行「总计」列本年 15、上年 12，应为增加 25%。");

    [Fact]
    public void A_level_that_was_none_is_told_without_a_unit() => SiteTest.From("sample")
        .Replace(Report, New, New + "，与上年持平").Check()
        .Finds("reports/minzheng/2024/report.md:21:33: 警告 GK240: 正文“与上年持平”与两年的表格不符：表三「一、本年新收政府信息公开申请数量」行「总计」列本年 15、上年 12，应为增加 3 件。");

    [Fact]
    public void Fees_ten_thousand_times_apart_are_a_slip_of_the_unit() => SiteTest.From("sample")
        .Replace(Report, Map, "更新了办事流程图，行政事业性收费12.5元。").Check()
        .Finds("reports/minzheng/2024/report.md:17:55: 警告 GK243: 正文的收费金额折合 0.00125 万元，表二填的是 12.5 万元，正好相差一万倍，请核对哪一处把元和万元写混了。");

    [Fact]
    public void Parts_are_not_reported_where_the_whole_already_is() => SiteTest.From("sample")
        .Replace(Report, New, "全年新收政府信息公开申请16件，其中自然人 {{ 表三.本年新收.自然人 }} 件、商业企业 {{ 表三.本年新收.商业企业 }} 件、法律服务机构 {{ 表三.本年新收.法律服务机构 }} 件").Check()
        .Finds("reports/minzheng/2024/report.md:21:13: 警告 GK230: 正文“全年新收政府信息公开申请16件”与表格不一致：表三「一、本年新收政府信息公开申请数量」行「总计」列为 15，正文写的是 16。");

    [Fact]
    public void Every_typed_number_that_could_be_bound_is_offered_with_its_binding() => SiteTest.From("sample")
        .Replace(Report, New, "全年新收政府信息公开申请15件，同比增长25%，上年结转2件").Check()
        .Finds(
            "reports/minzheng/2024/report.md:21:13: 提示 GK249: “15”与表格一致，可以绑定到表格，写作 {{ 表三.本年新收.总计 }}。",
            "reports/minzheng/2024/report.md:21:21: 提示 GK249: “增长25%”与表格一致，可以绑定到表格，写作 {{ 同比 表三.本年新收.总计 }}。",
            "reports/minzheng/2024/report.md:21:29: 提示 GK249: “2”与表格一致，可以绑定到表格，写作 {{ 表三.上年结转.总计 }}。");

    [Fact]
    public void Numbers_beside_words_of_the_tables_that_cannot_be_judged_are_counted() => SiteTest.From("sample")
        .Replace(Report, New, New + "，其中涉及低保的申请6件、涉及殡葬的申请5件").Check()
        .Finds("reports/minzheng/2024/report.md:21:42: 提示 GK247: 正文有 4 处与表格或者与前后文核对过；另有 2 个数看不出对应哪一格，没有核对：“其中涉及低保的申请6件”、“涉及殡葬的申请5件”。");

    [Fact]
    public void A_report_full_of_one_mistake_gives_twenty_findings_and_says_so()
    {
        var found = SiteTest.From("sample").Replace(Report, New, string.Concat(Enumerable.Repeat("全年新收政府信息公开申请16件。", 100))).Check().Findings;
        Assert.Equal(20, found.Count(f => f.Rule.Code == "GK230"));
        Assert.EndsWith("这份报告里还有同样的情形，未逐一列出。", found.Last(f => f.Rule.Code == "GK230").Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_results_is_compared_with_its_rows_together() => SiteTest.From("sample")
        .Replace(Report, "结转下年度 {{ 表三.结转下年度.总计 }} 件。", "无法提供5件。").Check()
        .Finds("reports/minzheng/2024/report.md:21:83: 警告 GK231: 正文“无法提供5件”与表格不一致：表三「（四）无法提供」各行「总计」列合计为 4，正文写的是 5。");
}
