using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Tables;

/// <summary>A relation that fails and that no single figure or simple slip explains (R1–R4).</summary>
internal sealed class GK103_RelationFails : TableCheck
{
    public override Rule Rule { get; } = new("GK103", Severity.Error,
        new("勾稽关系不成立", "A relation does not hold"),
        new("一条关系只说明这一组数里有错，说不准是哪一个：列出各项和应得的和，请对照底数逐个核对。",
            "One relation alone tells that something in the group is wrong and not which: its terms and the sum are listed for comparison with the records."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/disputes.csv", "行政复议,1,0,0,0,2", "行政复议,1,0,0,0,1"));

    public override IEnumerable<Finding> Run(TableCase table) => table.Explanations.OfType<Unexplained>().Select(u => Of(table, u));

    private Finding Of(TableCase table, Unexplained unexplained)
    {
        var (weighing, line) = (unexplained.Weighing, unexplained.Weighing.Line);
        var definition = table.Table.Definition;
        string hint = unexplained.Likely is { } likely
            ? $"可能是「{definition.RowHeader(likely.Cell).Label}」行「{definition.ColumnHeader(likely.Cell).Label}」列的 {Digits.Text(table.Table[likely.Cell]!.Value)} 颠倒了数字，应为 {Digits.Text(likely.Expected)}。"
            : "";
        decimal expected = weighing.Left - line.Right.Skip(1).Sum(c => table.Table[c]!.Value);
        return new Finding(Rule, table.Table.Place(line.Right[0]), new(
            $"{Sum.Where(table.Table, line)}：{line.Relation.Text}，实际 {Sum.Said(table.Table, line)}，相差 {Digits.Text(Math.Abs(weighing.Difference))}。{hint}",
            $"{definition.Address(line.Right[0])}: {Sum.Said(table.Table, line)}; the sides differ by {Digits.Text(Math.Abs(weighing.Difference))}."))
        {
            Cells = table.Addresses(line.Right.Concat(line.Left).Concat(weighing.Terms.Keys.Order()).Distinct()),
            Expected = expected >= 0 || definition.KindOf(line.Right[0]) == NumberKind.Change ? expected : null, // nothing is counted below zero: then another figure is wrong
            Actual = table.Table[line.Right[0]],
        };
    }
}
