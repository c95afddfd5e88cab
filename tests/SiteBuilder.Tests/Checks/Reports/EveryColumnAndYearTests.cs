using SiteBuilder.Diagnostics;

namespace SiteBuilder.Tests.Checks.Reports;

/// <summary>The comparison with last year holds for every column, for every category and through the change of form; corrections count.</summary>
public sealed class EveryColumnAndYearTests
{
    private static readonly string[] Applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];

    public static IEnumerable<TheoryDataRow<string, int>> Columns() =>
        from folder in new[] { "reports/minzheng/2024", "reports/liangshi/2020", "reports/liangshi/2021" } // one form, the form before, the change
        from column in Enumerable.Range(0, Applicants.Length)
        select new TheoryDataRow<string, int>(folder, column);

    [Theory, MemberData(nameof(Columns))]
    public void One_request_more_than_was_left_open_is_found_in_its_column(string folder, int column)
    {
        var result = SiteTest.From("sample").Change($"{folder}/requests.csv", table => OneMore(table, column)).Check();
        var finding = Assert.Single(result.Findings, f => f.Rule.Code == "GK202" && f.Place.File.StartsWith(folder, StringComparison.Ordinal));
        Assert.StartsWith($"{Applicants[column]}的上年结转为 {finding.Actual}，上一年度报告的结转下年度为 {finding.Actual - 1}。", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("行政许可"), InlineData("其他对外管理服务事项"), InlineData("行政处罚"), InlineData("行政强制"), InlineData("行政事业性收费")]
    public void In_the_form_of_2019_each_number_of_items_follows_from_last_years(string category)
    {
        const string file = "reports/liangshi/2020/proactive.csv";
        string line = SiteTest.From("sample").Text(file).Split('\n').First(l => l.StartsWith($"{category},上一年项目数量,", StringComparison.Ordinal));
        int was = int.Parse(line.Split(',')[2]);
        var finding = Assert.Single(SiteTest.From("sample").Replace(file, line, $"{category},上一年项目数量,{was + 2}").Check().FindsOnly("GK206").Findings);
        Assert.Equal((was, was + 2), (finding.Expected, finding.Actual));
    }

    [Theory]
    [InlineData("规章"), InlineData("行政规范性文件")]
    public void Each_stock_of_documents_follows_from_last_years(string category)
    {
        const string file = "reports/minzheng/2024/proactive.csv";
        string line = SiteTest.From("sample").Text(file).Split('\n').First(l => l.StartsWith($"{category},现行有效件数,", StringComparison.Ordinal));
        int was = int.Parse(line.Split(',')[2]);
        var finding = Assert.Single(City().Replace(file, line, $"{category},现行有效件数,{was + 2}").Check().FindsOnly("GK205").Findings);
        Assert.Equal((was, was + 2), (finding.Expected, finding.Actual));
    }

    [Theory]
    [InlineData("规章", 1), InlineData("行政规范性文件", 14)]
    public void No_more_documents_of_either_kind_are_repealed_than_there_were(string category, int repealed)
    {
        const string file = "reports/minzheng/2024/proactive.csv";
        string line = SiteTest.From("sample").Text(file).Split('\n').First(l => l.StartsWith($"{category},本年废止件数,", StringComparison.Ordinal));
        City().Replace(file, line, $"{category},本年废止件数,{repealed}").Check().FindsOnly("GK209");
    }

    [Theory]
    [InlineData("行政许可,本年处理决定数量,321", "行政许可,本年处理决定数量,0"), InlineData("行政处罚,本年处理决定数量,45", "行政处罚,本年处理决定数量,450")]
    [InlineData("（单位：万元）,12.5", "（单位：万元）,1250")]
    public void A_leap_of_any_figure_of_表二_is_asked_about(string good, string bad) =>
        SiteTest.From("sample").Replace("reports/minzheng/2024/proactive.csv", good, bad).Check().FindsOnly("GK213");

    [Fact]
    public void A_leap_is_asked_about_through_the_change_of_form() =>
        SiteTest.From("sample").Replace("reports/liangshi/2019/proactive.csv", "行政许可,处理决定数量,5", "行政许可,处理决定数量,380")
            .Replace("reports/liangshi/2020/proactive.csv", "行政许可,处理决定数量,4", "行政许可,处理决定数量,400").Check().Finds("reports/liangshi/2021/proactive.csv:8:15: 提示 GK213: 行政许可的本年处理决定数量为 5，上一年度为 400，相差悬殊，请确认单位和小数点。");

    [Fact]
    public void A_leap_there_and_back_is_asked_about_once() =>
        SiteTest.From("sample").Replace("reports/liangshi/2020/proactive.csv", "行政许可,处理决定数量,4", "行政许可,处理决定数量,400").Check().Finds(
            "reports/liangshi/2020/proactive.csv:10:13: 提示 GK213: 行政许可的处理决定数量为 400，上一年度为 5，相差悬殊，请确认单位和小数点。");

    [Fact]
    public void A_stock_that_follows_from_last_years_figure_before_its_correction_is_only_mentioned() =>
        Corrected("cell: proactive.normative.in_force, from: 12, to: 10")
            .Replace("reports/minzheng/2024/proactive.csv", "行政规范性文件,现行有效件数,12", "行政规范性文件,现行有效件数,14").Check().Finds(
                "reports/minzheng/2024/proactive.csv:7:16: 提示 GK205: 行政规范性文件现行有效件数为 14，按上一年度推算应为 10+3－1＝12。上一年度报告更正之前，两者相符。");

    [Fact]
    public void Of_several_corrections_of_one_figure_each_state_counts()
    {
        var twice = SiteTest.From("sample").Change("reports/minzheng/2024/requests.csv", table => OneMore(table, 0)).Replace("reports/minzheng/2023/report.md", "source: 示例县民政局\n",
            "source: 示例县民政局\ncorrections:\n  - { date: 2024-05-06, cell: requests.carried_out.natural, from: 7, to: 3, reason: 重复计数 }\n  - { date: 2024-06-06, cell: requests.carried_out.natural, from: 3, to: 2, reason: 重复计数 }\n");
        Assert.Equal(Severity.Info, Assert.Single(twice.Check().FindsOnly("GK202").Findings).Severity);
    }

    [Fact]
    public void A_correction_of_another_figure_explains_nothing() =>
        Assert.Equal(Severity.Warning, Assert.Single(Corrected("cell: requests.carried_out.legal, from: 3, to: 0")
            .Change("reports/minzheng/2024/requests.csv", table => OneMore(table, 0)).Check().FindsOnly("GK202").Findings).Severity);

    private static SiteTest Corrected(string correction) =>
        SiteTest.From("sample").Replace("reports/minzheng/2023/report.md", "source: 示例县民政局\n", $"source: 示例县民政局\ncorrections:\n  - {{ date: 2024-05-06, {correction}, reason: 重复计数 }}\n");

    /// <summary>Where rules may be made, and nothing is added up.</summary>
    private static SiteTest City() => SiteTest.From("sample").Replace("agencies.csv", "minzheng,示例县民政局,示例县民政局", "minzheng,示例市民政局,示例县民政局");

    /// <summary>Carries in and carries out one more, so that the table balances.</summary>
    private static string OneMore(string table, int column) => string.Concat(table.TrimEnd('\n').Split('\n').Select(line => Added(line, column) + "\n"));

    private static string Added(string line, int column)
    {
        if (!line.StartsWith("二、", StringComparison.Ordinal) && !line.StartsWith("四、", StringComparison.Ordinal)) return line;
        var fields = line.Split(',');
        foreach (int at in new[] { column + 1, Applicants.Length + 1 }) fields[at] = (int.Parse(fields[at]) + 1).ToString();
        return string.Join(',', fields);
    }
}
