using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Tables;

/// <summary>One figure that, put right, mends every relation that fails (R1–R4).</summary>
internal sealed class GK101_OneWrongFigure : TableCheck
{
    public override Rule Rule { get; } = new("GK101", Severity.Error,
        new("一个数填错", "One wrong figure"),
        new("同时违反的几条勾稽关系交于一格，改这一格全部成立：错的就是它，该填多少也随之确定。",
            "The relations that fail meet in one cell, and changing it alone mends them all: that figure is wrong, and its right value follows."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式：第一项加第二项之和，等于第三项加第四项之和；总计等于各项之和", "The relations printed in the forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/requests.csv", "一、本年新收政府信息公开申请数量,13,", "一、本年新收政府信息公开申请数量,12,"));

    public override IEnumerable<Finding> Run(TableCase table) => table.Explanations.OfType<OneFigure>().Select(one => Of(table, one));

    private Finding Of(TableCase table, OneFigure one)
    {
        string why = string.Join("；", one.Mends.Select(w => w.Line.Relation.Text).Distinct());
        string sums = string.Join("；", one.Mends.Where(w => w.IsDirect).Select(w => Sum.Said(table.Table, w.Line)).DefaultIfEmpty(""));
        string slip = one.DigitsSwapped ? "可能是相邻两位数字写颠倒了。" : "";
        return new Finding(Rule, table.Table.Place(one.Cell), new(
            $"{table.Table.Definition.Describe(one.Cell)}应为 {Digits.Text(one.Expected)}，填的是 {Digits.Text(one.Actual)}。{slip}依据：{why}{(sums.Length == 0 ? "" : $"（{sums}）")}。",
            $"{table.Table.Definition.Address(one.Cell)} should be {Digits.Text(one.Expected)}, not {Digits.Text(one.Actual)}{(one.DigitsSwapped ? " (two digits may be swapped)" : "")}; {one.Mends.Count} relations fail and would hold."))
        {
            Cells = [table.Address(one.Cell)], Expected = one.Expected, Actual = one.Actual,
        };
    }
}
