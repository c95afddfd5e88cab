using SiteBuilder.Checks.Claims;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Reports;

/// <summary>The text says there was none (未收到申请, 未发生行政复议) while the table counts some (R23).</summary>
internal sealed class GK237_SaidToBeNone : ReportCheck
{
    public override Rule Rule { get; } = new("GK237", Severity.Warning,
        new("正文说没有，表格里有", "Said to be none, but counted"),
        new("正文写“未收到申请”“未发生行政复议、行政诉讼”时，表格相应的数应为 0。", "Where the text says that there were no requests, reviews or suits, the table must say 0."),
        new("国办公开办函〔2021〕30号、〔2019〕60号：数据应当准确、完整", "国办公开办函〔2021〕30号, 〔2019〕60号: figures must be accurate and complete"),
        new Example("reports/minzheng/2024/report.md", "结转下年度 {{ 表三.结转下年度.总计 }} 件。全年未发生因政府信息公开引发的行政复议。", "结转下年度 {{ 表三.结转下年度.总计 }} 件。"));

    public override IEnumerable<Finding> Run(ReportCase given) => given.Reading.Nones.Where(n => n.Verdict == Verdict.Wrong).Select(n => Of(given.Report, n));

    private Finding Of(Report report, NoneClaim none)
    {
        var sum = none.Sum!;
        return new Finding(Rule, none.Mention.Place, new(
            $"正文“{none.Mention.Quote}”说的是没有，{Difference.Described(sum)}为 {Digits.Text(sum.Value)}，两处应当一致。",
            $"“{none.Mention.Quote}” says there was none; {Difference.Addresses(sum)} is {Digits.Text(sum.Value)}. The two must agree."))
        {
            Cells = [.. sum.Cells.Select(c => report.Address(sum.Table, c))], Expected = sum.Value, Actual = 0,
        };
    }
}
