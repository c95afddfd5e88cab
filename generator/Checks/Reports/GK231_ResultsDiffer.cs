using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text counts results (予以公开, 不予公开 …) otherwise than 表三 does (R20).</summary>
internal sealed class GK231_ResultsDiffer : ReportCheck
{
    public override Rule Rule { get; } = new("GK231", Severity.Warning,
        new("正文的办理结果与表三不一致", "The text counts results otherwise than the table"),
        new("正文写的予以公开、部分公开、不予公开等件数应与表三相同；成组的结果与组内各行之和比较。",
            "The results counted in the text must be those of the table of requests; a group of results is compared with the sum of its rows."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2023/report.md", "其中 8 件予以公开。", "其中 {{ 表三.予以公开.总计 }} 件予以公开。"));

    public override IEnumerable<Finding> Run(ReportCase given) => Difference.Findings(Rule, given, SubjectKind.Results);
}
