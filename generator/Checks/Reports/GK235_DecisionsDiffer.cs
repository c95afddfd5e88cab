using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text counts licences, penalties or coercive measures otherwise than 表二 does (R24).</summary>
internal sealed class GK235_DecisionsDiffer : ReportCheck
{
    public override Rule Rule { get; } = new("GK235", Severity.Warning,
        new("正文的处理决定数量与表二不一致", "The text counts decisions otherwise than the table"),
        new("正文写作出的行政许可、行政处罚、行政强制决定数量应与表二相同。",
            "Decisions on licences, penalties and coercive measures must be those of the table."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "更新了办事流程图，作出行政许可决定 312 件。", "更新了办事流程图。"));

    public override IEnumerable<Finding> Run(ReportCase given) => Difference.Findings(Rule, given, SubjectKind.Decisions);
}
