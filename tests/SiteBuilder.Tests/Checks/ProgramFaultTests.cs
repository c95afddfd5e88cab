using SiteBuilder.Checks;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Tests.Checks;

/// <summary>A defect of one check costs that check and nothing else; what was not checked is not published.</summary>
public sealed class ProgramFaultTests
{
    [Fact]
    public void A_check_that_throws_is_one_finding_in_each_report_and_all_others_speak()
    {
        var result = With(new NoReport());
        Assert.Equal(8, result.Findings.Count(f => f.Rule.Code == "GK399"));
        result.FindsAmongOthers("reports/minzheng/2024/report.md: 错误 GK399: GK901 没有做完（InvalidOperationException: broken）。这是程序的缺陷，请把这一行报告给开发者。");
        Assert.Contains(result.Findings, f => f.Rule.Code == "GK103");
        Assert.True(result.Checked.HasErrors);
    }

    [Fact]
    public void Checks_that_fail_in_the_same_way_are_told_together() =>
        With(new NoReport(), new NeitherReport()).FindsAmongOthers(
            "reports/minzheng/2024/report.md: 错误 GK399: GK901、GK902 没有做完（InvalidOperationException: broken）。这是程序的缺陷，请把这一行报告给开发者。");

    [Fact]
    public void What_a_check_found_before_it_failed_counts() =>
        With(new HalfATable()).FindsAmongOthers("reports/minzheng/2024/disputes.csv: 提示 GK903: 只有一半。")
            .FindsAmongOthers("reports/minzheng/2024/disputes.csv: 错误 GK399: GK903 没有做完（InvalidOperationException: broken）。这是程序的缺陷，请把这一行报告给开发者。");

    [Fact]
    public void A_check_of_passages_and_one_of_the_site_are_told_where_they_stand()
    {
        var result = With(new NoPassage(), new NoSite());
        result.FindsAmongOthers("pages/guide.md: 错误 GK399: GK904 没有做完（InvalidOperationException: broken）。这是程序的缺陷，请把这一行报告给开发者。");
        result.FindsAmongOthers(": 错误 GK399: GK905 没有做完（InvalidOperationException: broken）。这是程序的缺陷，请把这一行报告给开发者。");
    }

    [Fact]
    public void A_reader_that_fails_costs_one_report() =>
        SiteTest.From("sample").In(root =>
        {
            var reader = new ContentReader(SourceTree.Read(root), TextStore.Holding());
            Assert.All(reader.Reports(new SharedContent(null!, null, [], []) { Hash = "" }, ReadReports.Nothing), r => Assert.Null(r.Value.Value)); // no forms at all: nothing that content can bring about
            Assert.Equal(8, reader.Findings.Count(f => f.Rule == GK399_ProgramFault.Rule));
            return 0;
        });

    private static SiteTestResult With(params Check[] more) =>
        SiteTest.From("sample").Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0,0,0,1", "行政复议,1,0,0,0,7")
            .Write("pages/guide.md", "---\ntitle: 指南\n---\n\n办理时间为工作日。\n")
            .In(root => new SiteTestResult(CheckedSite.From(Site.From(ParsedContent.From(SourceTree.Read(root))), SiteTest.Season, Own(more))));

    private static CheckSet Own(Check[] more)
    {
        var own = RuleCatalogue.Checks;
        return CheckSet.Of([.. own.Tables, .. own.Reports, .. own.Passages, .. own.Sites, .. more]);
    }

    private static Rule Made(string code) => new(code, Severity.Info, Text.Same(code), Text.Same(code), Text.Same(code), Example.None);

    private static InvalidOperationException Broken => new("broken");

    private sealed class NoReport : ReportCheck
    {
        public override Rule Rule { get; } = Made("GK901");

        public override IEnumerable<Finding> Run(ReportCase report) => throw Broken;
    }

    private sealed class NeitherReport : ReportCheck
    {
        public override Rule Rule { get; } = Made("GK902");

        public override IEnumerable<Finding> Run(ReportCase report) => throw Broken;
    }

    private sealed class HalfATable : TableCheck
    {
        public override Rule Rule { get; } = Made("GK903");

        public override IEnumerable<Finding> Run(TableCase table)
        {
            yield return new Finding(Rule, SourceSpan.Of(table.Table.File), new("只有一半。", "Half."));
            throw Broken;
        }
    }

    private sealed class NoPassage : PassageCheck
    {
        public override Rule Rule { get; } = Made("GK904");

        public override IEnumerable<Finding> Run(PassageCase given) => throw Broken;
    }

    private sealed class NoSite : SiteCheck
    {
        public override Rule Rule { get; } = Made("GK905");

        public override IEnumerable<Finding> Run(SiteCase site) => throw Broken;
    }
}
