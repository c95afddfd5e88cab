namespace SiteBuilder.Tests.Importing;

/// <summary>Tables of the text that count what the statutory tables hold too: they stay in the text and lend no figure.</summary>
public sealed class TablesOfTheTextTests
{
    private const string New = "一、本年新收政府信息公开申请数量";

    private static readonly string Documents = PrintedPage.Documents("<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>15</td></tr>")[12..^14];

    private static ImportRun Imported(string table, string? requests = null)
    {
        var run = new ImportRun();
        return run.Of(2024, run.With("page.html", $"<html><body><div><p>一、总体情况</p><p>统计如下：</p>{table}<p>二、主动公开政府信息情况</p>{Documents}<p>三、收到和处理政府信息公开申请情况</p>{requests ?? PrintedPage.Requests()[12..^14]}<p>五、存在的主要问题及改进情况</p><p>不足。</p></div></body></html>"));
    }

    private static string Html(string table) =>
        "<table>" + string.Concat(table.Split('\n').Select(r => $"<tr>{string.Concat(r.Split('|').Select(c => $"<td>{c}</td>"))}</tr>")) + "</table>";

    [Theory]
    [InlineData("年度|本年新收|予以公开|部分公开|行政复议|行政诉讼\n2023|60|31|5|2|1\n2024|66|40|6|3|2")]
    [InlineData("行政许可|行政处罚|行政强制\n321|12|3")]
    [InlineData("公开内容|条数\n规章|5\n行政许可|321\n行政处罚|12")]
    [InlineData("项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n2023年新收申请|7|0|0|0|0|0|7\n2024年新收申请|2|9|0|0|1|0|12")]
    [InlineData("申请人|数量\n自然人|2\n商业企业|9\n法律服务机构|1")]
    [InlineData("类别|件数|占比\n予以公开|12|100%\n部分公开|0|0%\n不予公开|0|0%")]
    [InlineData("指标|2023年|2024年\n本年新收政府信息公开申请数量|7|12\n上年结转政府信息公开申请数量|0|0\n行政复议|2|1\n行政诉讼|0|0")]
    public void A_table_that_only_shares_labels_with_the_form_stays_in_the_text_and_that_is_told(string table)
    {
        using var run = Imported(Html(table));
        string[] rows = [.. table.Split('\n').Select(r => $"| {r.Replace("|", " | ", StringComparison.Ordinal)} |")];
        string written = string.Join('\n', [rows[0], "|" + string.Concat(rows[0].Split(" | ").Select(_ => " --- |")), .. rows.Skip(1)]);
        Assert.Contains($"统计如下：\n\n{written}\n\n## 二、", run.Draft("report.md"), StringComparison.Ordinal);
        Assert.Equal(["第 1 个表格有格式里的名称，但不是格式规定的表，留在正文里。"], run.Notes("text"));
        Assert.Equal((6, 175, 0), (run.Count("proactive"), run.Count("requests"), run.Count("disputes")));
        Assert.Empty(run.Notes("extra"));
    }

    [Fact]
    public void The_blanks_of_a_statutory_row_are_not_filled_from_a_table_of_the_text()
    {
        string table = Html("项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n2023年新收申请|7|0|0|0|0|0|7\n本年新收政府信息公开申请数量|2|9|1|3|1|2|18");
        using var run = Imported(table, PrintedPage.Requests((New, $"<td colspan=3>{New}</td>{PrintedPage.Cells("2 9 · · 1 · 12").Replace("·", "", StringComparison.Ordinal)}"))[12..^14]);
        Assert.Equal("2 9 · · 1 · 12", run.Row("requests", "new"));
        Assert.Contains("| 本年新收政府信息公开申请数量 | 2 | 9 | 1 | 3 | 1 | 2 | 18 |", run.Draft("report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_statutory_table_that_goes_on_in_a_second_one_with_and_without_its_header_is_one_table()
    {
        string whole = PrintedPage.Requests()[12..^14];
        int cut = whole.IndexOf("<tr><td colspan=3>1.信访举报投诉类申请", StringComparison.Ordinal);
        foreach (string header in new[] { "", PrintedPage.Header })
        {
            using var run = Imported("", $"{whole[..cut]}</table><p>—4—</p><table>{header}{whole[cut..]}");
            Assert.Equal((0, 175), (run.Unread.Count(u => u.StartsWith("requests", StringComparison.Ordinal)), run.Count("requests")));
            Assert.EndsWith("## 三、收到和处理政府信息公开申请情况\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n## 五、存在的主要问题及改进情况\n\n不足。\n\n## 六、其他需要报告的事项\n", run.Draft("report.md"), StringComparison.Ordinal);
        }
    }
}
