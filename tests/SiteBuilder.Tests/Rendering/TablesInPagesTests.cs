using AngleSharp.Dom;

namespace SiteBuilder.Tests.Rendering;

public sealed class TablesInPagesTests : IDisposable
{
    private readonly MadeUpSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(MadeUpSite.New)]
    [InlineData(MadeUpSite.Old)]
    public void The_grids_of_all_tables_have_no_hole_and_no_overlap(string report)
    {
        var tables = site.Page(report + "index.html").QuerySelectorAll("table.figures").ToList();

        Assert.Equal([4, 10, 15], tables.Select(t => TableGrid.Of(t).GetLength(1)));
    }

    [Theory]
    [InlineData(MadeUpSite.New, 10, 175, 15)]
    [InlineData(MadeUpSite.Old, 22, 161, 15)]
    public void Every_statutory_cell_stands_once(string report, int proactive, int requests, int disputes)
    {
        var cells = site.Page(report + "index.html").QuerySelectorAll("td[data-cell]").Select(c => c.GetAttribute("data-cell")!).ToList();

        Assert.Equal(cells.Distinct(), cells);
        Assert.Equal([proactive, requests, disputes],
            new[] { "proactive.", "requests.", "disputes." }.Select(t => cells.Count(c => c.StartsWith(t, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(MadeUpSite.New)]
    [InlineData(MadeUpSite.Old)]
    public void Every_figure_names_all_headers_above_and_beside_it(string report)
    {
        var page = site.Page(report + "index.html");
        foreach (var table in page.QuerySelectorAll("table.figures.requests, table.figures.disputes"))
        {
            var grid = TableGrid.Of(table);
            for (int r = 0; r < grid.GetLength(0); r++)
            {
                for (int c = 0; c < grid.GetLength(1); c++)
                {
                    if (grid[r, c].LocalName != "td") continue;
                    var around = Enumerable.Range(0, r).Select(y => grid[y, c]).Concat(Enumerable.Range(0, c).Select(x => grid[r, x]));
                    var headers = around.Where(e => e.LocalName == "th").Select(e => e.Id!).Distinct().Order();
                    Assert.Equal(headers, grid[r, c].GetAttribute("headers")!.Split(' ').Order());
                }
            }
        }
        Assert.All(page.QuerySelectorAll("td[headers]"), td => Assert.All(td.GetAttribute("headers")!.Split(' '),
            id => Assert.Equal("th", page.GetElementById(id)?.LocalName)));
    }

    [Fact]
    public void A_cell_can_be_named_in_words_from_its_headers()
    {
        var page = site.Page(MadeUpSite.New + "index.html");

        string Words(string cell) => string.Join(" / ", page.QuerySelector($"[data-cell='{cell}']")!.GetAttribute("headers")!
            .Split(' ').Select(id => page.GetElementById(id)!.TextContent));

        Assert.Equal("三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 申请人情况 / 法人或其他组织 / 商业企业", Words("requests.denied.state_secret.enterprise"));
        Assert.Equal("行政诉讼 / 复议后起诉 / 尚未审结", Words("disputes.after_review.pending"));
        Assert.Equal("第二十条第（八）项 / 行政事业性收费 / 本年收费金额（单位：万元）", Words("proactive.fees.amount_wan"));
    }

    [Fact]
    public void The_header_of_requests_is_printed_as_in_the_form()
    {
        var rows = site.Page(MadeUpSite.New + "index.html").QuerySelectorAll("table.requests thead tr");

        Assert.Equal([
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）[3×3] 申请人情况[1×7]",
            "自然人[2×1] 法人或其他组织[1×5] 总计[2×1]",
            "商业企业[1×1] 科研机构[1×1] 社会公益组织[1×1] 法律服务机构[1×1] 其他[1×1]",
        ], rows.Select(Print));
    }

    [Fact]
    public void The_narrow_blocks_of_2019_let_their_last_column_take_the_rest()
    {
        var rows = site.Page(MadeUpSite.Old + "index.html").QuerySelectorAll("table.proactive tr").Select(Print).ToList();

        Assert.Equal("第二十条第（八）项[1×4]", rows[12]);
        Assert.Equal("信息内容[1×1] 上一年项目数量[1×1] 本年增/减[1×2]", rows[13]);
        Assert.Equal(17, rows.Count - 1);
    }

    [Fact]
    public void Computed_totals_are_marked_beside_the_figure_and_named_below_the_table()
    {
        var page = site.Page(MadeUpSite.New + "index.html");

        Assert.Equal(7 + 24 + 3, page.QuerySelectorAll("td[data-derived]").Length);
        Assert.All(page.QuerySelectorAll("td[data-derived]"), td => Assert.Matches("^[0-9]+$", td.TextContent));
        Assert.Contains("“总计”列、“（七）总计”行", page.QuerySelector(".note")!.TextContent);
    }

    [Fact]
    public void What_does_not_apply_is_a_slash_with_a_note_outside_of_the_cell()
    {
        site.Replace(MadeUpSite.New + "proactive.csv", "rules,issued,0", "rules,issued,/");
        var page = site.Page(MadeUpSite.New + "index.html");

        Assert.Equal("/", page.QuerySelector("td[data-cell='proactive.rules.issued'][data-not-applicable]")!.TextContent);
        Assert.Equal("注：“/”表示本机关不涉及该项内容：“规章”的“本年制发件数”。", page.QuerySelector(".note")!.TextContent);
    }

    private static string Print(IElement row) =>
        string.Join(' ', row.Children.Select(c => $"{c.TextContent}[{c.GetAttribute("rowspan") ?? "1"}×{c.GetAttribute("colspan") ?? "1"}]"));
}
