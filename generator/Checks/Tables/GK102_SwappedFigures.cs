using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Tables;

/// <summary>Two figures that stand in each other's place.</summary>
internal sealed class GK102_SwappedFigures : TableCheck
{
    public override Rule Rule { get; } = new("GK102", Severity.Error,
        new("两个数填反", "Two figures swapped"),
        new("两格的数互换以后，所有勾稽关系都成立。", "With the two figures exchanged every relation holds."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/requests.csv", "二、上年结转政府信息公开申请数量,0,2,", "二、上年结转政府信息公开申请数量,2,0,"));

    public override IEnumerable<Finding> Run(TableCase table) => table.Explanations.OfType<SwappedFigures>().Select(swap =>
    {
        var definition = table.Table.Definition;
        decimal first = table.Table[swap.First]!.Value, second = table.Table[swap.Second]!.Value;
        return new Finding(Rule, table.Table.Place(swap.First), new(
            $"{definition.Describe(swap.First)}的 {Digits.Text(first)} 与「{definition.RowHeader(swap.Second).Label}」行「{definition.ColumnHeader(swap.Second).Label}」列的 {Digits.Text(second)} 填反了，互换后各项关系都成立。",
            $"{definition.Address(swap.First)} ({Digits.Text(first)}) and {definition.Address(swap.Second)} ({Digits.Text(second)}) are swapped; exchanged, every relation holds."))
        {
            Cells = table.Addresses([swap.First, swap.Second]), Expected = second, Actual = first,
        };
    });
}
