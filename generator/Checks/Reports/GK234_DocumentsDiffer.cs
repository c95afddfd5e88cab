using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text counts rules or normative documents otherwise than 表二 does (R24).</summary>
internal sealed class GK234_DocumentsDiffer : ReportCheck
{
    public override Rule Rule { get; } = new("GK234", Severity.Warning,
        new("正文的文件件数与表二不一致", "The text counts documents otherwise than the table"),
        new("正文写的规章、规范性文件制发、废止、现行有效件数应与表二相同；“公开规范性文件若干件”说的不是制发，不作比较。",
            "Documents issued, repealed and in force must be those of the table; documents published are something else."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "制发行政规范性文件 4 件", "制发行政规范性文件 {{ 表二.行政规范性文件.本年制发件数 }} 件"));

    public override IEnumerable<Finding> Run(ReportCase given) => Difference.Findings(Rule, given, SubjectKind.Documents);
}
