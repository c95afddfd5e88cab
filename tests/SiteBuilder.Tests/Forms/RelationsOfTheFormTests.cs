using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>What the form itself asks of its figures beyond sums: R5, R6, R9, R10.</summary>
public sealed class RelationsOfTheFormTests
{
    private const string Stock = "reports/danganju/2020/proactive.csv";

    [Theory]
    [InlineData("-1", "表三「1.属于国家秘密」行「自然人」列：「-1」是负数，这里不应小于零。")]
    [InlineData("1.5", "表三「1.属于国家秘密」行「自然人」列：「1.5」是小数，这里应是整数。")]
    [InlineData("", "表三「1.属于国家秘密」行「自然人」列空着，没有就填 0。")]
    [InlineData("/", "表三「1.属于国家秘密」行「自然人」列：「/」不是数字，没有就填 0。")]
    [InlineData("-", "表三「1.属于国家秘密」行「自然人」列：「-」不是数字，没有就填 0。")]
    [InlineData("—", "表三「1.属于国家秘密」行「自然人」列：「—」不是数字，没有就填 0。")]
    [InlineData("无", "表三「1.属于国家秘密」行「自然人」列：「无」不是数字，没有就填 0。")]
    public void R5_R9_a_count_is_a_whole_number_not_negative_and_zero_is_written(string text, string message)
    {
        var finding = Assert.Single(CityTables.Check("requests", (4, 0, text)).Findings);
        Assert.Equal((message, 6, 10), (finding.Message.Zh, finding.Place.Line, finding.Place.Column));
        Assert.Equal([CityTables.Address("requests", 4, 0)], finding.Cells);
    }

    [Theory]
    [InlineData("行政许可,上一年项目数量,4\n行政许可,本年增/减,-1", "行政许可,上一年项目数量,4\n行政许可,本年增/减,-5", "9:12", "行政许可", "4-5＝-1")]
    [InlineData("其他对外管理服务事项,本年增/减,0", "其他对外管理服务事项,本年增/减,-3", "12:18", "其他对外管理服务事项", "2-3＝-1")]
    [InlineData("行政处罚,本年增/减,0", "行政处罚,本年增/减,-1", "15:12", "行政处罚", "0-1＝-1")]
    [InlineData("行政强制,本年增/减,0", "行政强制,本年增/减,-2", "18:12", "行政强制", "0-2＝-2")]
    [InlineData("行政事业性收费,本年增/减,0", "行政事业性收费,本年增/减,-1", "21:15", "行政事业性收费", "0-1＝-1")]
    public void R6_no_more_items_are_taken_away_than_there_were(string good, string bad, string place, string row, string sum) =>
        SiteTest.From("sample").Replace(Stock, good, bad).Check().Finds(
            $"{Stock}:{place}: 错误 GK107: 表二「{row}」行：上一年项目数量与本年增/减之和，不应小于零，实际 {sum}。");

    /// <summary>R10 needs no check of its own: without requests R1 leaves nothing to be closed or carried out, and R2 with R5 no result.</summary>
    [Fact]
    public void R10_without_requests_no_figure_can_stand_anywhere_in_the_table()
    {
        var table = CityTables.Definition("requests");
        int closed = table.Rows.IndexOf("closed"), total = table.Columns.IndexOf("total");
        foreach (int cell in table.Cells.Where(c => table.RowOf(c) > 1))
        {
            int column = table.ColumnOf(cell);
            int[] alone = [cell], withTotals = [cell, table.IndexOf(table.RowOf(cell), total), table.IndexOf(closed, column), table.IndexOf(closed, total)];
            Assert.NotEmpty(Diagnosis.Of(Ones(table, alone)));
            Assert.NotEmpty(Diagnosis.Of(Ones(table, withTotals)));
        }
    }

    private static FilledTable Ones(TableDefinition table, int[] cells) =>
        new(table, "requests.csv", [.. table.Cells.Select(c => new CellInput(c, CellState.Typed, cells.Contains(c) ? 1 : 0, 1, 1))]);
}
