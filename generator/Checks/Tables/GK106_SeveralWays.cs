using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Tables;

/// <summary>Relations that fail and for which several pairs of figures may be to blame.</summary>
internal sealed class GK106_SeveralWays : TableCheck
{
    public override Rule Rule { get; } = new("GK106", Severity.Error,
        new("几处可能有错", "Several figures may be wrong"),
        new("有几种改法都能使各项关系成立，按可能性列出，请对照底数选定。", "Several corrections would make every relation hold; they are listed, the likeliest first."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/requests.csv", "（一）予以公开,8,1,", "（一）予以公开,7,1,")
        {
            And = [new Example("reports/minzheng/2024/requests.csv", "1.本机关不掌握相关政府信息,3,1,", "1.本机关不掌握相关政府信息,3,0,")],
        });

    public override IEnumerable<Finding> Run(TableCase table) => table.Explanations.OfType<SeveralWays>().Select(several =>
    {
        var definition = table.Table.Definition;
        string Way(IReadOnlyList<(int Cell, decimal Expected)> way, Func<int, string> name) =>
            string.Join("、", way.Select(c => $"{name(c.Cell)} {Digits.Text(table.Table[c.Cell]!.Value)}→{Digits.Text(c.Expected)}"));
        string zh = string.Join("；或者 ", several.Ways.Select(w => Way(w, c => $"「{definition.RowHeader(c).Label}」行「{definition.ColumnHeader(c).Label}」列")));
        string en = string.Join("; or ", several.Ways.Select(w => Way(w, definition.Address)));
        int first = several.Ways[0][0].Cell;
        return new Finding(Rule, table.Table.Place(first), new($"{definition.Name}有 {several.Failing.Count} 条关系不成立，可能的改法：{zh}。", $"{several.Failing.Count} relations fail; either {en}."))
        {
            Cells = table.Addresses(several.Ways.SelectMany(w => w.Select(c => c.Cell)).Distinct()),
            Actual = table.Table[first],
        };
    });
}
