namespace SiteBuilder.Tests.Importing;

/// <summary>Tables out of shape: what can be told is read, the rest stays blank and is listed; nothing slides to the left.</summary>
public sealed class TableShapesTests
{
    private const string Granted = "（一）予以公开", Total = "（七）总计", New = "一、本年新收政府信息公开申请数量";

    private static ImportRun Imported(string page, int year = 2024)
    {
        var run = new ImportRun();
        return run.Of(year, run.With("page.html", page));
    }

    [Fact]
    public void A_sound_table_is_read_whole()
    {
        using var run = Imported(PrintedPage.Requests());
        Assert.Equal(175, run.Count("requests"));
        Assert.Equal("2 9 0 0 1 0 12", run.Row("requests", "granted"));
    }

    [Fact]
    public void A_row_that_lost_a_cell_is_settled_by_its_columns_and_the_lost_figure_is_not_computed()
    {
        using var run = Imported(PrintedPage.Requests((Granted, $"<td colspan=3>{Granted}</td>{PrintedPage.Cells("2 0 0 1 0 12")}")));
        Assert.Equal("2 · 0 0 1 0 12", run.Row("requests", "granted"));
        Assert.Contains("requests.granted.enterprise", run.Unread);
        Assert.Contains(run.Notes("relation"), n => n.Contains("这一行有 6 个数、7 列，按勾稽关系各数只有一种排法", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_too_many_rows_lost_a_cell_the_relations_cannot_tell_and_all_stay_blank()
    {
        using var run = Imported(PrintedPage.Requests((New, $"<td colspan=3>{New}</td>{PrintedPage.Cells("2 9 0 0 1 0")}"), (Granted, $"<td colspan=3>{Granted}</td>{PrintedPage.Cells("2 0 0 1 0 12")}"), (Total, $"<td colspan=3>{Total}</td>{PrintedPage.Cells("2 9 0 0 1 12")}")));
        Assert.Equal("· · · · · · ·", run.Row("requests", "granted"));
        Assert.Equal("· · · · · · ·", run.Row("requests", "closed"));
        Assert.Equal("· · · · · · ·", run.Row("requests", "new"));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_row_that_slid_and_was_filled_up_with_a_blank_is_not_read_as_it_stands()
    {
        using var run = Imported(PrintedPage.Requests((New, $"<td colspan=3>{New}</td>{PrintedPage.Cells("9 0 0 1 0 12")}<td></td>"), (Total, $"<td colspan=3>{Total}</td>{PrintedPage.Cells("9 0 0 1 0 12")}<td></td>")));
        Assert.NotEqual(9, run.Figure("requests.new.natural"));
        Assert.NotEqual(12, run.Figure("requests.new.other"));
    }

    [Fact]
    public void Seven_figures_behind_a_label_that_lost_its_width_are_the_seven_columns()
    {
        using var run = Imported(PrintedPage.Requests((Total, $"<td>{Total}</td>{PrintedPage.Cells("2 9 0 0 1 0 12")}<td></td>")));
        Assert.Equal("2 9 0 0 1 0 12", run.Row("requests", "closed"));
    }

    [Fact]
    public void Running_text_whose_header_lost_a_column_settles_no_row_since_a_figure_may_be_lost_too()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("report.txt", """
            某区民政局2024年政府信息公开工作年度报告
            一、总体情况
            全年工作有序推进。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容 本年制发件数 现行有效件数
            行政规范性文件 4323 1
            第二十条第（五）项
            信息内容 本年处理决定数量
            行政许可 321
            """));
        Assert.Equal(["· · ·", "321"], [run.Row("proactive", "normative"), run.Row("proactive", "license")]);
    }

    [Fact]
    public void A_total_that_ran_into_the_figures_of_the_next_group_is_left_open()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("disputes.csv", """
            行政复议,,,,,行政诉讼,,,,,,,,,
            结果维持,结果纠正,其他结果,尚未审结,总计,未经复议直接起诉,,,,,复议后起诉,,,,
            ,,,,,结果维持,结果纠正,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结,总计
            0,0,3,0,330,,,0,0,3,0,0,0,2,2
            """));
        Assert.Null(run.Figure("disputes.review.total"));
        Assert.Equal(3, run.Figure("disputes.review.other"));
        Assert.Equal(2, run.Figure("disputes.after_review.total"));
        Assert.Contains("disputes.review.total", run.Unread);
    }

    [Fact]
    public void A_header_that_lost_a_column_settles_no_row_of_its_block_though_one_has_as_many_figures()
    {
        using var run = new ImportRun();
        run.Of(2020, run.With("report.txt", """
            某区民政局2020年政府信息公开工作年度报告
            一、总体情况
            全年工作有序推进。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容 本年新制作数量 本年新公开数量 对外公开总数量
            规章 0 79 0
            规范性文件 1 2 3
            第二十条第（六）项
            信息内容 上一年项目数量 本年增/减
            行政处罚 3 0 0
            行政强制 0 7375
            """));
        Assert.Equal(["0 79 0", "· · ·", "· · ·"], [run.Row("proactive", "rules"), run.Row("proactive", "penalty"), run.Row("proactive", "coercion")]);
        Assert.Contains("proactive.coercion.change", run.Unread);
    }

    [Fact]
    public void A_word_of_invisible_characters_alone_is_no_figure_and_no_reason_to_fail()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("report.txt", "某区民政局2024年政府信息公开工作年度报告\n一、总体情况\n全年工作有序推进。\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n行政规范性文件 2 1 15\n\u200B \uFEFF\n"));
        Assert.Equal("2 1 15", run.Row("proactive", "normative"));
    }

    [Fact]
    public void Figures_that_ran_into_a_label_are_left_open()
    {
        using var run = Imported(PrintedPage.Documents("<tr><td>规章000</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>15</td></tr>"));
        Assert.Equal(["· · ·", "2 1 15"], [run.Row("proactive", "rules"), run.Row("proactive", "normative")]);
        Assert.Contains("proactive.rules.issued", run.Unread);
    }

    [Fact]
    public void Three_figures_in_one_cell_are_not_one_figure()
    {
        using var run = Imported(PrintedPage.Documents("<tr><td>规章</td><td>3574</td><td></td><td></td></tr><tr><td>行政规范性文件</td><td colspan=3>5649844185</td></tr>"));
        Assert.Equal(["· · ·", "· · ·"], [run.Row("proactive", "rules"), run.Row("proactive", "normative")]);
    }

    [Fact]
    public void Headers_and_rows_whose_spans_do_not_fit_are_matched_by_the_texts_of_the_header()
    {
        using var run = Imported(PrintedPage.Documents("<tr><td>规章</td><td colspan=2>0</td><td>0</td><td>0</td></tr><tr><td colspan=2>规范性文件</td><td>2</td><td>1</td><td>15</td></tr>",
            "<tr><td>信息内容</td><td>本年制发件数</td><td colspan=2>本年废止件数</td><td>现行有效件</td></tr>"));
        Assert.Equal(["0 0 0", "2 1 15"], [run.Row("proactive", "rules"), run.Row("proactive", "normative")]);
    }

    [Fact]
    public void A_header_row_of_the_wrong_length_leaves_the_order_of_its_labels()
    {
        string header = PrintedPage.Header.Replace("colspan=5>法人", "colspan=4>法人", StringComparison.Ordinal);
        using var run = Imported(PrintedPage.Requests().Replace(PrintedPage.Header, header, StringComparison.Ordinal));
        Assert.Equal("2 9 0 0 1 0 12", run.Row("requests", "new"));
    }

    [Fact]
    public void A_lost_label_of_the_header_follows_from_its_neighbours_and_is_told()
    {
        using var run = Imported(PrintedPage.Requests().Replace("<td rowspan=2>自然人</td>", "<td rowspan=2></td>", StringComparison.Ordinal).Replace("<td>科研机构</td>", "<td>机构</td>", StringComparison.Ordinal));
        Assert.Equal("2 9 0 0 1 0 12", run.Row("requests", "new"));
        Assert.Equal(["表头有 2 列的名称残缺，按前后各列的次序认定。"], run.Notes("label"));
    }

    [Fact]
    public void A_figure_that_is_glued_to_its_neighbour_is_found_out_by_its_row()
    {
        using var run = Imported(PrintedPage.Requests((New, $"<td colspan=3>{New}</td>{PrintedPage.Cells("29")}<td></td>{PrintedPage.Cells("0 0 1 0 12")}")));
        Assert.Equal("· · 0 0 1 0 12", run.Row("requests", "new"));
        Assert.Contains("requests.new.natural", run.Unread);
        Assert.Contains(run.Notes("blank"), n => n.Contains("商业企业", StringComparison.Ordinal));
    }

    [Fact]
    public void Blanks_for_zeros_stay_blank_where_the_total_shows_that_nothing_is_missing()
    {
        using var run = Imported(PrintedPage.Requests((New, $"<td colspan=3>{New}</td><td>2</td><td>9</td><td></td><td>&nbsp;</td><td>1</td><td></td><td>12</td>")));
        Assert.Equal("2 9 · · 1 · 12", run.Row("requests", "new"));
        Assert.DoesNotContain(run.Unread, u => u.StartsWith("requests.new", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_with_a_gap_is_read_where_the_relations_leave_one_reading()
    {
        using var run = Imported(PrintedPage.Requests((Total, $"<td colspan=3>{Total}</td>{PrintedPage.Cells("2 9 0 0 1 0")}<td><span>1</span> <span>2</span></td>")));
        Assert.Equal(12, run.Figure("requests.closed.total"));
        Assert.Contains(run.Notes("relation"), n => n.Contains("“1 2”按勾稽关系只能是 12", StringComparison.Ordinal));
    }

    [Fact]
    public void The_number_of_a_note_is_no_digit_of_the_figure()
    {
        using var run = Imported(PrintedPage.Requests((Total, $"<td colspan=3>{Total}</td>{PrintedPage.Cells("2 9 0 0 1 0")}<td>12<sup>1</sup></td>")));
        Assert.Equal(12, run.Figure("requests.closed.total"));
    }

    [Fact]
    public void A_row_of_another_name_is_told_and_lends_its_figures_to_none()
    {
        using var run = Imported(PrintedPage.Requests((Total, $"<td colspan=3>小计</td>{PrintedPage.Cells("1 1 1 1 1 1 6")}</tr><tr><td colspan=3>{Total}</td>{PrintedPage.Cells("2 9 0 0 1 0 12")}")));
        Assert.Equal("2 9 0 0 1 0 12", run.Row("requests", "closed"));
        Assert.Equal(["第 1 个表格第 27 行“小计”不是格式规定的行，其中的数（1、1、1、1、1、1、6）没有读入。"], run.Notes("extra"));
    }

    [Fact]
    public void The_revision_is_what_the_table_shows_not_what_the_year_says()
    {
        string page = PrintedPage.Requests(("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", $"<td colspan=3>（六）其他处理</td>{PrintedPage.Cells("0 0 0 0 0 0 0")}"),
            ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ""), ("3.其他", ""));
        using var run = Imported(page);
        Assert.Equal(161, run.Count("requests"));
        Assert.Equal("0 0 0 0 0 0 0", run.Row("requests", "other"));
        Assert.Equal(["2024 年度应用国办公开办函〔2021〕30号的格式，原文用的是国办公开办函〔2019〕60号的格式。"], run.Notes("form"));
        Assert.Contains("form: annual-report-2019\n", run.Draft("report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_of_the_other_form_inside_a_table_is_told_with_its_figures()
    {
        const string old = "<tr><td colspan=4>第二十条第（五）项</td></tr><tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr><tr><td>行政许可</td><td>16</td><td>增2</td><td>321</td></tr>";
        using var run = Imported(PrintedPage.Documents("<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>15</td></tr>" + old));
        Assert.Equal(["2 1 15", "321"], [run.Row("proactive", "normative"), run.Row("proactive", "license")]);
        Assert.Equal(["表二里有国办公开办函〔2019〕60号格式的内容，本格式没有这些格，没有读入：行政许可·上一年项目数量 16；行政许可·本年增/减 2。"], run.Notes("mixture"));
    }

    [Fact]
    public void Figures_of_one_row_printed_twice_and_differing_are_left_open()
    {
        using var run = Imported(PrintedPage.Documents("<tr><td>规章</td><td>0</td><td>0</td><td>3</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>4</td></tr>"));
        Assert.Equal("0 0 ·", run.Row("proactive", "rules"));
        Assert.Contains("proactive.rules.in_force", run.Unread);
    }

    [Fact]
    public void A_label_with_a_remark_in_brackets_is_its_row_and_of_two_with_different_remarks_neither()
    {
        using var run = Imported(PrintedPage.Documents("<tr><td>规章（设区的市、自治州人民政府应提供相关数据）</td><td>0</td><td>0</td><td>3</td></tr><tr><td>规范性文件（本级）</td><td>2</td><td>1</td><td>15</td></tr><tr><td>规范性文件（下级）</td><td>3</td><td>1</td><td>16</td></tr>"));
        Assert.Equal(["0 0 3", "· · ·"], [run.Row("proactive", "rules"), run.Row("proactive", "normative")]);
        Assert.Equal(["第 1 个表格第 3 行“规章（设区的市、自治州人民政府应提供相关数据）”认作“规章”。"], run.Notes("label"));
        Assert.Equal(2, run.Notes("extra").Count);
    }

    [Fact]
    public void Struck_out_digits_and_figures_over_two_lines_are_told_on_one_line_as_they_are_seen()
    {
        using var run = Imported(PrintedPage.Requests((Granted, $"<td colspan=3>{Granted}</td><td><s>13</s>2</td>{PrintedPage.Cells("9 0 0 1 0 12")}"), (Total, $"<td colspan=3>{Total}</td>{PrintedPage.Cells("2 9 0 0 1 0")}<td>1<br>2</td>")));
        var unread = run.Json.GetProperty("unread").EnumerateArray().First(u => u.GetProperty("cell").GetString() == "requests.granted.natural");
        Assert.Equal(("[13]2", "“[13]2”的前面是划去的或上标的字，不能确定。"), (unread.GetProperty("source").GetString(), unread.GetProperty("reason").GetString()));
        Assert.Equal(["表三「（七）总计」行「总计」列：“1 2”按勾稽关系只能是 12。"], run.Notes("relation"));
    }
}
