using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Tables;

/// <summary>R6: last year's items plus this year's change come to less than nothing (2019 form).</summary>
internal sealed class GK107_NegativeStock : TableCheck
{
    public override Rule Rule { get; } = new("GK107", Severity.Error,
        new("减少的比原有的还多", "More taken away than there was"),
        new("上一年项目数量加本年增减就是现有数量，不可能小于零。", "Last year's items plus this year's change are the items there are, never fewer than none."),
        new("国办公开办函〔2019〕60号所附格式", "The form of 国办公开办函〔2019〕60号"),
        new Example("reports/danganju/2020/proactive.csv", "行政许可,本年增/减,-5", "行政许可,本年增/减,-1"));

    public override IEnumerable<Finding> Run(TableCase table)
    {
        foreach (var line in Weighing.BelowZero(table.Table))
        {
            int culprit = line.Left[^1];
            yield return new Finding(Rule, table.Table.Place(culprit), new(
                $"{Sum.Where(table.Table, line)}：{line.Relation.Text}，实际 {Sum.Said(table.Table, line.Left)}。",
                $"{table.Table.Definition.Address(culprit)}: {Sum.Said(table.Table, line.Left)} is below zero."))
            {
                Cells = table.Addresses(line.Left.Reverse()), Actual = table.Table[culprit],
            };
        }
    }
}
