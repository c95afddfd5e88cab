using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.Tables;

/// <summary>Totals that were left blank: computed, and therefore no second witness of the figures they add.</summary>
internal sealed class GK110_TotalsUnproven : TableCheck
{
    public override Rule Rule { get; } = new("GK110", Severity.Info,
        new("总计由系统计算", "Totals were computed"),
        new("总计空着由程序计算，这几条关系自然成立，也就查不出加错或漏填；由填报人另行填写总计，才能互相印证。",
            "Blank totals are computed, so their relations hold by construction and prove nothing; totals typed by the editor are a second witness."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式", "The forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/minzheng/2024/disputes.csv", "行政复议,1,0,0,0,", "行政复议,1,0,0,0,1"));

    public override IEnumerable<Finding> Run(TableCase table)
    {
        var derived = table.Table.Derivations.Keys.Order().ToList();
        if (derived.Count == 0) yield break;
        yield return new Finding(Rule, table.Table.Place(derived[0]), new(
            $"{table.Table.Definition.Name}有 {derived.Count} 个总计空着，已由系统计算，未经核对。",
            $"{derived.Count} totals of {table.Table.Definition.Key} were blank and computed; nothing confirms them."))
        {
            Cells = table.Addresses(derived),
        };
    }
}
