using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>A report in which every figure is 0: every relation holds, and nothing is thereby proven.</summary>
internal sealed class GK201_AllZeroUnproven : ReportCheck
{
    private const string Requests = "reports/danganju/2020/requests.csv";
    private const string Proactive = "reports/danganju/2020/proactive.csv";

    public override Rule Rule { get; } = new("GK201", Severity.Info,
        new("全部为零，无从印证", "All zero, hence unproven"),
        new("所有数都是 0 时各项关系必然成立，不能说明数字正确，请确认确无发生。", "With every figure 0 all relations hold of themselves; that proves nothing. Make sure there really was nothing."),
        new("国办公开办函〔2021〕30号：数据应当准确、完整", "国办公开办函〔2021〕30号: figures must be accurate and complete"),
        new Example(Requests, "一、本年新收政府信息公开申请数量,0,0,0,0,0,0,0", "一、本年新收政府信息公开申请数量,3,0,0,0,0,0,3")
        {
            And =
            [
                new Example(Requests, "（一）予以公开,0,0,0,0,0,0,0", "（一）予以公开,3,0,0,0,0,0,3"),
                new Example(Requests, "（七）总计,0,0,0,0,0,0,0", "（七）总计,3,0,0,0,0,0,3"),
                new Example(Proactive, "行政许可,上一年项目数量,0\n行政许可,本年增/减,0\n行政许可,处理决定数量,0", "行政许可,上一年项目数量,4\n行政许可,本年增/减,-1\n行政许可,处理决定数量,3"),
                new Example(Proactive, "其他对外管理服务事项,上一年项目数量,0\n其他对外管理服务事项,本年增/减,0\n其他对外管理服务事项,处理决定数量,0", "其他对外管理服务事项,上一年项目数量,2\n其他对外管理服务事项,本年增/减,0\n其他对外管理服务事项,处理决定数量,12"),
                new Example(Proactive, "采购项目数量,0\n政府集中采购,采购总金额,0", "采购项目数量,1\n政府集中采购,采购总金额,12.6"),
            ],
        });

    public override IEnumerable<Finding> Run(ReportCase given)
    {
        var report = given.Report;
        if (report.Tables.Count != report.Form.Tables.Count) yield break;
        if (!report.Tables.Values.All(t => t.Definition.Cells.All(c => t[c] is null or 0) && t.Definition.Cells.Any(t.HasFigure))) yield break;
        int cells = report.Tables.Values.Sum(t => t.Definition.Cells.Count(t.HasFigure));
        yield return new Finding(Rule, new SourceSpan(report.File, 1, 1), new(
            $"三张表的 {cells} 个数全部为 0，各项关系必然成立，无从印证；请确认全年确无发生。",
            $"All {cells} figures are 0; the relations hold of themselves and prove nothing. Make sure there really was nothing."));
    }
}
