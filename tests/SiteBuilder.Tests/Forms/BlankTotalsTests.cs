using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Forms;

/// <summary>Totals left blank are computed from what was written, marked, and never taken for a proof.</summary>
public sealed class BlankTotalsTests
{
    public static IEnumerable<TheoryDataRow<int, int>> Inputs() =>
        from row in Enumerable.Range(0, 25).Where(r => r != 23) from column in Enumerable.Range(0, 6) select new TheoryDataRow<int, int>(row, column);

    [Fact]
    public void Blank_totals_give_the_figures_that_were_typed_and_are_marked_derived()
    {
        var typed = CityTables.Read("requests", CityTables.Changed("requests")).Table!;
        var (blank, findings) = CityTables.Read("requests", CityTables.Changed("requests", Totals));
        Assert.Empty(findings);
        Assert.Equal(CityTables.Cells(typed), CityTables.Cells(blank!));
        Assert.Equal(typed.Definition.Cells.Where(typed.Definition.IsComputed), blank!.Derivations.Keys.Order());
        Assert.All(blank.Definition.Cells, c => Assert.Equal(blank.Definition.IsComputed(c) ? CellState.Derived : CellState.Typed, blank.State(c)));
    }

    [Fact]
    public void Blank_totals_are_said_to_be_unproven() =>
        CityTables.Check("requests", Totals).Finds("reports/shi/2025/requests.csv:2:40: 提示 GK110: 表三有 31 个总计空着，已由系统计算，未经核对。");

    [Fact]
    public void Blank_totals_of_disputes_are_computed() =>
        CityTables.Check("disputes", (0, 4, ""), (1, 4, ""), (2, 4, "")).Finds("reports/shi/2025/disputes.csv:2:21: 提示 GK110: 表四有 3 个总计空着，已由系统计算，未经核对。");

    [Theory, MemberData(nameof(Inputs))]
    public void With_blank_totals_a_wrong_input_is_told_by_its_column(int row, int column)
    {
        decimal right = CityTables.Figure("requests", row, column);
        var found = CityTables.Check("requests", [.. Totals, (row, column, Digits.Text(right + 1))]);
        found.FindsOnly("GK103", "GK110");
        var finding = Assert.Single(found.Findings, f => f.Rule.Code == "GK103");
        Assert.StartsWith($"表三「{CityTables.Definition("requests").Columns.Leaves[column].Label}」列：第一项加第二项之和，等于第三项加第四项之和", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Contains(CityTables.Address("requests", row, column), finding.Cells);
    }

    [Fact]
    public void A_total_over_a_blank_input_is_not_computed_and_nothing_is_said_twice() =>
        CityTables.Check("requests", (4, 0, ""), (4, 6, ""), (23, 0, "")).Finds(
            "reports/shi/2025/requests.csv:6:10: 错误 GK028: 表三「1.属于国家秘密」行「自然人」列空着，没有就填 0。");

    private static (int Row, int Column, string Text)[] Totals =>
        [.. Enumerable.Range(0, 25).Select(row => (row, 6, "")), .. Enumerable.Range(0, 6).Select(column => (23, column, ""))];
}
