namespace SiteBuilder.Tests.Importing;

/// <summary>Plain text as it is copied out of pages and documents.</summary>
public sealed class TextFilesTests
{
    private const string Head = "某某区民政局2024年政府信息公开工作年度报告\n一、总体情况\n全年工作有序推进。\n二、主动公开政府信息情况\n", Tail = "五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项\n无。\n";

    private const string Text = """
        ## 一、总体情况

        全年工作有序推进。

        ## 二、主动公开政府信息情况

        ## 三、收到和处理政府信息公开申请情况

        ## 四、政府信息公开行政复议、行政诉讼情况

        ## 五、存在的主要问题及改进情况

        人手不足。

        ## 六、其他需要报告的事项

        无。

        """;

    [Theory]
    [InlineData("第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t15\n")]
    [InlineData("第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 2 1 15\n")]
    [InlineData("| 第二十条第（一）项 | | | |\n| --- | --- | --- | --- |\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 2 | 1 | 15 |\n")]
    public void The_captions_of_a_table_cut_by_tabs_blanks_or_strokes_are_no_paragraphs(string table)
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("report.txt", Head + table + Tail));
        Assert.Equal(["0 0 0", "2 1 15"], [run.Row("proactive", "rules"), run.Row("proactive", "normative")]);
        Assert.Equal(Text.ReplaceLineEndings("\n"), run.Draft("report.md").Split("---\n", 3)[2].TrimStart('\n'));
    }

    [Fact]
    public void A_label_behind_those_of_its_groups_is_the_label_of_its_row()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("report.txt", Head + """
            三、收到和处理政府信息公开申请情况
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况
            自然人 法人或其他组织 总计
            商业企业 科研机构 社会公益组织 法律服务机构 其他
            一、本年新收政府信息公开申请数量 31 2 0 0 0 0 33
            二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
            三、本年度办理结果 （一）予以公开 31 1 0 0 0 0 32
            （二）部分公开（区分处理的，只计这一情形，不计其他情形） 0 0 0 0 0 0 0
            （三）不予公开 1.属于国家秘密 0 1 0 0 0 0 1

            """.ReplaceLineEndings("\n") + Tail));
        Assert.Equal(["31 1 0 0 0 0 32", "0 1 0 0 0 0 1"], [run.Row("requests", "granted"), run.Row("requests", "denied.state_secret")]);
        Assert.Empty(run.Notes("extra"));
        Assert.Equal(Text.ReplaceLineEndings("\n"), run.Draft("report.md").Split("---\n", 3)[2].TrimStart('\n'));
    }
}
