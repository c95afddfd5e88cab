using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>A table of the government's report that is one agency's alone, though others have figures too (R34).</summary>
internal sealed class GK309_DistrictIsOneAgency : SiteCheck
{
    public override Rule Rule { get; } = new("GK309", Severity.Warning,
        new("政府的报告只是一个机关的数", "The government's report is one agency's"),
        new("政府的报告汇总全部机关；整张表与某一个机关逐格相同，通常是只抄了那个机关的表。", "The government's report adds up all agencies. Where a whole table is one agency's, that agency's was mostly copied."),
        new("《中华人民共和国政府信息公开条例》第四十九条、第五十条；国办公开办函〔2021〕30号", "Regulation on Open Government Information, §§49 and 50; 国办公开办函〔2021〕30号"),
        new Example("reports/zhengfu/2023/disputes.csv", "未经复议直接起诉,0,0,0,0,0", "未经复议直接起诉,1,0,0,0,1"));

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        foreach (var table in site.Rollups.Where(r => r.Missing.Count == 0).SelectMany(r => r.Tables))
        {
            if (table.CopiedFrom() is not { } member) continue;
            var first = table.Differences[0];
            yield return new Finding(Rule, table.Table.Place(first.Cell), new(
                $"{table.Table.Definition.Name}与{member.Agency.ShortName}的表逐格相同，其他机关的数没有加上。",
                $"{table.Table.Definition.Key} is that of {member.Agency.Slug}, cell by cell; the others were not added."))
            {
                Cells = [.. table.Differences.Select(d => table.District.Address(table.Table, d.Cell))],
                Subjects = table.Differences.Count, Expected = first.Sum, Actual = first.Stated,
            };
        }
    }
}
