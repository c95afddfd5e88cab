using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text counts reviews or suits and their outcomes otherwise than 表四 does (R22).</summary>
internal sealed class GK233_DisputesDiffer : ReportCheck
{
    public override Rule Rule { get; } = new("GK233", Severity.Warning,
        new("正文的复议诉讼件数与表四不一致", "The text counts disputes otherwise than the table"),
        new("正文写的行政复议、行政诉讼件数及其结果应与表四相同；行政诉讼为直接起诉与复议后起诉之和。机关自己审理的复议案件不在此列。",
            "Reviews and suits in the text must be those of the table of disputes; suits are those filed directly and those after review together."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "结转下年度 {{ 表三.结转下年度.总计 }} 件。因政府信息公开被申请行政复议 2 件。", "结转下年度 {{ 表三.结转下年度.总计 }} 件。"));

    public override IEnumerable<Finding> Run(ReportCase given) => Difference.Findings(Rule, given, SubjectKind.Disputes);
}
