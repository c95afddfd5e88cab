using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Checks.WholeSite;

/// <summary>An agency whose last report leaves requests open: somebody else has to carry them in.</summary>
internal sealed class GK306_GoneWithOpenRequests : SiteCheck
{
    public override Rule Rule { get; } = new("GK306", Severity.Info,
        new("撤销的机关还有未办完的申请", "An agency that went left requests open"),
        new("撤并的机关在最后一份报告里结转的申请，由承接职权的机关在下一年度列为上年结转；两边的差异可以据此豁免。",
            "What an abolished agency carried out in its last report is carried in by its successor; the differences on that side can be waived for it."),
        new("国办公开办函〔2021〕30号、〔2019〕60号所附格式：四、结转下年度继续办理", "The row carried out of the forms of 国办公开办函〔2021〕30号 and 〔2019〕60号"),
        new Example("reports/liangshi/2021/requests.csv",
            "一、本年新收政府信息公开申请数量,3,0,0,0,0,0,3", "一、本年新收政府信息公开申请数量,2,0,0,0,0,0,2")
        {
            And = [new Example("reports/liangshi/2021/requests.csv", "四、结转下年度继续办理,1,0,0,0,0,0,1", "四、结转下年度继续办理,0,0,0,0,0,0,0")],
        });

    public override IEnumerable<Finding> Run(SiteCase site)
    {
        foreach (var report in site.Site.Reports.Where(r => r.Agency.LastYear == r.Year))
        {
            foreach (var table in report.Tables.Values)
            {
                var keys = table.Definition.Expectations.Where(e => e.Kind == ExpectationKind.Carry && e.OverRows).SelectMany(e => e.Last).ToList();
                int open = table.Definition.Cells.FirstOrDefault(c => keys.Contains(table.Definition.RowHeader(c).Key) && table.Definition.ColumnHeader(c).Computed, -1);
                if (open < 0 || table[open] is not > 0 || Suspects.Of(table).Contains(open)) continue;
                yield return new Finding(Rule, table.Place(open), new(
                    $"{report.Agency.ShortName}的报告到 {report.Year} 年度为止，还有 {Digits.Text(table[open]!.Value)} 件申请结转下年度，请确认由哪个机关承接。",
                    $"{report.Agency.Slug} reports until {report.Year} and leaves {Digits.Text(table[open]!.Value)} requests open; find out who carries them in."))
                {
                    Cells = [report.Address(table, open)], Actual = table[open],
                };
            }
        }
    }
}
