namespace SiteBuilder.Tests.Importing;

/// <summary>Real reports: every figure right, none invented.</summary>
public sealed class SampleReportsTests
{
    private static ImportRun Imported(string file, int year) => new ImportRun().Of(year, SharedSamples.PathOf(file));

    [Fact]
    public void The_text_of_the_first_report_has_all_its_198_figures()
    {
        using var run = Imported("seed-report.txt", 2020);
        Assert.Equal((0, 22, 161, 15), (run.ExitCode, run.Count("proactive"), run.Count("requests"), run.Count("disputes")));
        Assert.Empty(run.Unread);
        Assert.Equal(["标题：兴庆区信访局2020年政府信息公开工作年度报告。"], run.Notes("text"));
        Assert.Empty(run.Notes("missing"));
        Assert.Equal(["表三的 37 条勾稽关系中，37 条成立。", "表四的 3 条勾稽关系中，3 条成立。"], run.Notes("weighed"));
        string[] headings = [.. run.Draft("report.md", "mzj/2020").Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal))];
        Assert.Equal(["## 一、总体情况", "## 二、主动公开政府信息情况", "## 三、收到和处理政府信息公开申请情况", "## 四、政府信息公开行政复议、行政诉讼情况", "## 五、存在的主要问题及改进情况", "## 六、其他需要报告的事项"], headings);
    }

    [Fact]
    public void What_is_wrong_with_the_first_report_is_found_and_nothing_else()
    {
        using var run = new ImportRun();
        Assert.Equal(0, run.Command("import", SharedSamples.PathOf("seed-report.txt"), "xfj", "2020").ExitCode);
        string found = run.Command("check", "--agency", "xfj", "--year", "2020", "--now", "2021-01-20T09:00").Results;
        string[] codes = [.. found.Split('\n').Where(l => l.Contains(" GK", StringComparison.Ordinal)).Select(l => l[l.IndexOf("GK", StringComparison.Ordinal)..][..5]).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["GK201", "GK267", "GK278", "GK324"], codes); // all zero, 依申请公开 missing, half-width brackets, still a draft
        Assert.Contains("没有写到：依申请公开。", found, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_city_has_all_its_200_figures()
    {
        using var run = Imported("samples/city-2025.html", 2025);
        Assert.Equal((0, 10, 175, 15), (run.ExitCode, run.Count("proactive"), run.Count("requests"), run.Count("disputes")));
        Assert.Equal("13612 252 0 45 128 32 14069", run.Row("requests", "new"));
        Assert.Equal("535 6 0 1 18 0 560", run.Row("requests", "carried_in"));
        Assert.Equal("13364 252 0 44 121 29 13810", run.Row("requests", "closed"));
        Assert.Equal("783 6 0 2 25 3 819", run.Row("requests", "carried_out"));
        Assert.Equal(["376 97 196 121 790", "16 1 12 27 56", "74 1 30 51 156"], [run.Row("disputes", "review"), run.Row("disputes", "direct"), run.Row("disputes", "after_review")]);
        Assert.Equal(["3 5 74", "564 984 4185", "11398889", "6937489", "166105", "316441"],
            new[] { "rules", "normative", "license", "penalty", "coercion", "fees" }.Select(r => run.Row("proactive", r)));
        Assert.Equal(["表三的 39 条勾稽关系中，39 条成立。", "表四的 3 条勾稽关系中，3 条成立。"], run.Notes("weighed"));
    }

    [Fact]
    public void The_PDF_of_a_city_has_all_its_figures_over_pages_and_its_text_in_order()
    {
        using var run = Imported("samples/huaian-2024.pdf", 2024);
        Assert.Equal((0, 10, 175, 15), (run.ExitCode, run.Count("proactive"), run.Count("requests"), run.Count("disputes")));
        Assert.Empty(run.Unread);
        Assert.Equal("3001 53 0 0 61 4 3119", run.Row("requests", "new"));
        Assert.Equal("746 12 0 0 10 1 769", run.Row("requests", "unable.not_held")); // the last row of a page
        Assert.Equal("11 0 0 0 0 0 11", run.Row("requests", "unable.needs_creation")); // the first of the next
        Assert.Equal("67 3 0 0 1 0 71", run.Row("requests", "other.not_corrected"));
        Assert.Equal("2932 53 0 0 61 4 3050", run.Row("requests", "closed"));
        Assert.Equal(["72 64 178 37 351", "13 4 8 1 26", "12 1 1 6 20"], [run.Row("disputes", "review"), run.Row("disputes", "direct"), run.Row("disputes", "after_review")]);
        Assert.Equal(["1 0 11", "8 26 66", "447228", "3985758", "88283", "96171.6"], new[] { "rules", "normative", "license", "penalty", "coercion", "fees" }.Select(r => run.Row("proactive", r)));
        Assert.Equal(["表三的 39 条勾稽关系中，39 条成立。", "表四的 3 条勾稽关系中，3 条成立。"], run.Notes("weighed"));
        string text = run.Draft("report.md");
        Assert.Equal(["一", "二", "三", "四", "五"], [.. text.Split('\n').Where(l => l.StartsWith('（')).Select(l => l[1..2])]);
        Assert.DoesNotMatch(@"-\s*\d\s*-", text);
        Assert.DoesNotContain(text.Split('\n'), l => l.Length > 0 && l[0] is not ('#' or '-' or 's') && !l.EndsWith('。')); // every paragraph is whole
    }

    [Fact]
    public void A_page_of_2019_is_read_in_its_form_with_the_unit_left_out_of_the_figure()
    {
        using var run = Imported("samples/pingtan-2019.html", 2019);
        Assert.Equal((0, 22, 161, 15), (run.ExitCode, run.Count("proactive"), run.Count("requests"), run.Count("disputes")));
        Assert.Equal(["89 89 89", "396 0 181", "10 0 153", "2648 0 430", "126 0 25", "35 0", "135 75394432.52"],
            new[] { "normative", "license", "other_service", "penalty", "coercion", "fees", "procurement" }.Select(r => run.Row("proactive", r)));
        Assert.Equal("23 0 0 0 0 0 23", run.Row("requests", "new"));
        Assert.Equal("3 0 0 0 0 0 3", run.Row("requests", "declined.repeat"));
        Assert.Equal(["表二「政府集中采购」行「采购总金额」列：“75394432.52元”读作 75394432.52，“元”不计入。"], run.Notes("number"));
        Assert.Equal(["没有找到“一、总体情况”这个标题。", "没有找到“五、存在的主要问题及改进情况”这个标题。", "没有找到“六、其他需要报告的事项”这个标题。"], run.Notes("missing"));
    }

    [Fact]
    public void Tables_saved_out_of_Excel_with_merged_cells_blank_are_read_as_printed()
    {
        using var run = new ImportRun().Of(2025, SharedSamples.PathOf("samples/printed-requests.csv"), SharedSamples.PathOf("samples/printed-disputes.csv"));
        Assert.Equal((1, 175, 15), (run.ExitCode, run.Count("requests"), run.Count("disputes")));
        Assert.Equal(10, run.Unread.Count); // 表二 is in neither file
        Assert.Equal("941 17 0 1 3 3 965", run.Row("requests", "other.misc"));
        Assert.Equal("74 1 30 51 156", run.Row("disputes", "after_review"));
    }
}
