using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text states the fees of the year otherwise than 表二 does, units taken into account.</summary>
internal sealed class GK236_FeesDiffer : ReportCheck
{
    public override Rule Rule { get; } = new("GK236", Severity.Warning,
        new("正文的收费金额与表二不一致", "The text states the fees otherwise than the table"),
        new("正文写的行政事业性收费金额换算成万元后应与表二相同，四舍五入的差别不算。", "The fees in the text, converted to “万元”, must be those of the table; rounding makes no difference."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "更新了办事流程图，行政事业性收费 15.2 万元。", "更新了办事流程图。"));

    public override IEnumerable<Finding> Run(ReportCase given) =>
        Difference.Findings(Rule, given, SubjectKind.Fees).Where(f => !GK243_UnitOfFees.IsSlip(f));
}
