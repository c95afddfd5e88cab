using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Tables;

/// <summary>A row whose figures stand one cell too far to the left or right.</summary>
internal sealed class GK105_ShiftedRow : TableCheck
{
    public override Rule Rule { get; } = new("GK105", Severity.Error,
        new("整行错位", "A shifted row"),
        new("粘贴时丢了或多了一格，后面的数全部移到了邻格；移回去以后各项关系都成立。", "A cell was lost or gained in pasting and the figures slid over; moved back, every relation holds."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/requests.csv", "一、本年新收政府信息公开申请数量,1,0,0,2,0,15,15\n", "一、本年新收政府信息公开申请数量,12,1,0,0,2,0,15\n"));

    public override IEnumerable<Finding> Run(TableCase table) => table.Explanations.OfType<ShiftedRow>().Select(shift =>
    {
        var definition = table.Table.Definition;
        string right = string.Join("、", shift.Right.Select(c => $"{definition.ColumnHeader(c.Cell).Label} {Digits.Text(c.Expected)}"));
        var first = shift.Right[0];
        return new Finding(Rule, table.Table.Place(first.Cell), new(
            $"{definition.Name}「{definition.Rows.Leaves[shift.Row].Label}」整行向{(shift.ToTheLeft ? "左" : "右")}错了一格，应为：{right}。",
            $"{definition.Key}.{definition.Rows.Leaves[shift.Row].Key} stands one cell too far to the {(shift.ToTheLeft ? "left" : "right")}; it should be {string.Join(", ", shift.Right.Select(c => Digits.Text(c.Expected)))}."))
        {
            Cells = table.Addresses(shift.Right.Select(c => c.Cell)), Expected = first.Expected, Actual = table.Table[first.Cell],
        };
    });
}
