using SiteBuilder.Forms;
using SiteBuilder.Importing.Narratives;

namespace SiteBuilder.Tests.Importing;

/// <summary>The headings of the six parts as people write them, and the text that runs on behind them.</summary>
public sealed class PartHeadingsTests
{
    private static string Found(string line)
    {
        var found = PartHeadings.Find(line, FormCatalogue.BuiltIn());
        return found.Part == 0 ? "–" : $"{found.Part} {found.Strength} “{line[found.End..]}”";
    }

    [Theory]
    [InlineData("一、总体情况", "1 Named “”")]
    [InlineData("一、总体情况。", "1 Named “”")]
    [InlineData("总体情况：", "1 Named “”")]
    [InlineData("四、政府信息公开行政复议 行政诉讼情况", "4 Named “”")]
    [InlineData("六、其他需要报告的事项：2024年发出收费通知1件，收取380元", "6 Named “2024年发出收费通知1件，收取380元”")]
    [InlineData("六、其他需要报告的事项　无", "6 Named “无”")]
    [InlineData("六、其他需要报告的事项 本年度未收取信息处理费", "6 Named “本年度未收取信息处理费”")]
    [InlineData("六、其他需要报告的事项——无", "6 Named “无”")]
    [InlineData("六、其他需要报告的事项本年度收取信息处理费380元", "6 Worded “本年度收取信息处理费380元”")]
    [InlineData("其他需要报告的事项无", "6 Worded “无”")]
    [InlineData("六、其它需要报告的事项。无。", "6 Named “无。”")]
    [InlineData("六、其它需要报告的事项 无", "6 Named “无”")]
    [InlineData("六、其他事项２０２４年收费380元", "6 Worded “其他事项２０２４年收费380元”")]
    [InlineData("一、总体情况。2024年，我局认真贯彻落实条例，全年公开政府信息486条，收到申请66件，办结65件，没有行政复议和行政诉讼，工作平稳有序。", "1 Named “2024年，我局认真贯彻落实条例，全年公开政府信息486条，收到申请66件，办结65件，没有行政复议和行政诉讼，工作平稳有序。”")]
    public void What_runs_on_behind_a_title_is_no_part_of_it(string line, string found) => Assert.Equal(found, Found(line));

    [Theory]
    [InlineData("一、总体情况综述", "1 Worded “”")]
    [InlineData("五、2024年存在的不足和整改措施", "5 Numeral “”")]
    [InlineData("五、2024年存在的问题和整改措施", "5 Worded “”")]
    [InlineData("六、其他需要报告的事项（收费情况）", "6 Worded “”")]
    [InlineData("五、加强领导", "5 Numeral “”")]
    [InlineData("六、本年度收取信息处理费380元", "6 Numeral “本年度收取信息处理费380元”")]
    [InlineData("（一）总体情况", "1 Bracketed “”")]
    [InlineData("（六）其他需要报告的事项：无", "6 Bracketed “无”")]
    [InlineData("（一）主动公开政府信息情况", "–")]
    [InlineData("一、总体情况……………1", "–")]
    [InlineData("总体情况良好", "–")]
    [InlineData("总体情况：全年平稳", "–")]
    [InlineData("主动公开政府信息情况良好，全年公开信息486条。", "–")]
    public void Other_words_and_other_numbers_are_headings_where_they_say_so(string line, string found) => Assert.Equal(found, Found(line));

    private static string Draft(string body)
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("page.html", $"<html><body><div>{body}</div></body></html>"));
        return string.Join('\n', [.. run.Draft("report.md").Split("---\n", 3)[2].Split('\n').Where(l => l.Length > 0), .. run.Notes("text").Skip(1).Select(n => "〔" + n + "〕")]);
    }

    private const string Title = "<h1>某某区民政局2024年政府信息公开工作年度报告</h1>";

    private static readonly string Table = PrintedPage.Documents("<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>15</td></tr>")[12..^14];

    [Fact]
    public void What_stands_on_the_line_of_a_heading_is_the_first_paragraph_of_its_part() => Assert.Equal("""
        ## 一、总体情况
        2024年，全年**平稳**。
        ## 二、主动公开政府信息情况
        ## 三、收到和处理政府信息公开申请情况
        ## 四、政府信息公开行政复议、行政诉讼情况
        ## 五、存在的主要问题及改进情况
        ### （一）人手不足
        下一年改进。
        ## 六、其他需要报告的事项
        2024年发出收费通知1件，收取380元
        〔“二、主动公开情况”认作“二、主动公开政府信息情况”这个标题。〕
        """.ReplaceLineEndings("\n"), Draft($"{Title}<p>一、总体情况。2024年，全年<b>平稳</b>。</p><p>二、主动公开情况</p>{Table}<p>五、存在的主要问题及改进情况（一）人手不足</p><p>下一年改进。</p><p>六、其他需要报告的事项：2024年发出收费通知1件，收取380元</p>"));

    [Fact]
    public void Parts_that_are_numbered_in_brackets_or_as_the_items_of_a_list_are_parts() => Assert.Equal([Parts, Parts], new[]
    {
        Draft($"{Title}<p>（一）总体情况</p><p>平稳。</p><ol><li>甲</li></ol><p>二条。</p><ol start=2><li>乙</li><li>丙</li></ol><p>（二）主动公开政府信息情况</p>{Table}<p>（五）存在的主要问题及改进情况</p><p>不足。</p><p>（六）其他需要报告的事项</p><p>无。</p>"),
        Draft($"{Title}<ol><li>总体情况</li></ol><p>平稳。</p><ol><li>甲</li></ol><p>二条。</p><ol start=2><li>乙</li><li>丙</li></ol><ol start=2><li>主动公开政府信息情况</li></ol>{Table}<ol start=5><li>存在的主要问题及改进情况</li></ol><p>不足。</p><ol start=6><li>其他需要报告的事项</li></ol><p>无。</p>"),
    });

    private static readonly string Parts = """
        ## 一、总体情况
        平稳。
        1. 甲
        二条。
        2. 乙
        3. 丙
        ## 二、主动公开政府信息情况
        ## 三、收到和处理政府信息公开申请情况
        ## 四、政府信息公开行政复议、行政诉讼情况
        ## 五、存在的主要问题及改进情况
        不足。
        ## 六、其他需要报告的事项
        无。
        """.ReplaceLineEndings("\n");

    [Fact]
    public void Of_two_lines_that_may_head_a_part_the_better_one_does_and_the_other_stays() => Assert.Equal("""
        ## 一、总体情况
        平稳。
        ## 二、主动公开政府信息情况
        ## 三、收到和处理政府信息公开申请情况
        ## 四、政府信息公开行政复议、行政诉讼情况
        ## 五、存在的主要问题及改进情况
        一、存在的主要问题
        不足。
        二、改进情况
        有效。
        ## 六、其他需要报告的事项
        无。
        """.ReplaceLineEndings("\n"), Draft($"{Title}<p>一、总体情况</p><p>平稳。</p><p>二、主动公开政府信息情况</p>{Table}<p>五、存在的主要问题及改进情况</p><p>一、存在的主要问题</p><p>不足。</p><p>二、改进情况</p><p>有效。</p><p>六、其他需要报告的事项</p><p>无。</p>"));

    [Fact]
    public void An_item_of_part_one_that_only_sounds_like_another_part_stays_in_it() => Assert.Equal("""
        ## 一、总体情况
        一、加强领导。有力。
        二、主动公开情况。全年公开政府信息486条。
        三、申请办理情况：收到申请66件。
        ## 二、主动公开政府信息情况
        ## 三、收到和处理政府信息公开申请情况
        ## 四、政府信息公开行政复议、行政诉讼情况
        ## 五、存在的主要问题及改进情况
        不足。
        ## 六、其他需要报告的事项
        """.ReplaceLineEndings("\n"), Draft($"{Title}<p>一、总体情况</p><p>一、加强领导。有力。</p><p>二、主动公开情况。全年公开政府信息486条。</p><p>三、申请办理情况：收到申请66件。</p>{Table}<p>五、存在的主要问题及改进情况</p><p>不足。</p>"));
}
