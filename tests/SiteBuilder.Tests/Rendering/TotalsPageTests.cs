using AngleSharp.Dom;

namespace SiteBuilder.Tests.Rendering;

public sealed class TotalsPageTests : IDisposable
{
    private const string Page = "reports/2023/totals/index.html";
    private readonly MadeUpSite site = MadeUpSite.District();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_government_s_figures_are_held_against_the_sum_and_who_is_left_out_is_named()
    {
        var page = site.Page(Page);

        Assert.Equal("由2个机关的报告逐格相加。与示例区人民政府2023年政府信息公开工作年度报告核对200个数，全部一致。", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("以下机关的报告不计入汇总：示例区税务局。", page.QuerySelector(".note")!.TextContent);
        Assert.Equal([
            "项目|各机关合计|政府报告|核对",
            "行政复议",
            "结果维持|0|0|一致",
            "结果纠正|28|28|一致",
            "其他结果|56|56|一致",
            "尚未审结|84|84|一致",
            "总计|168|168|一致",
        ], DataPagesTests.Rows(page.QuerySelector("section[aria-labelledby=disputes] table")!)[..7]);
    }

    [Fact]
    public void Each_figure_says_which_agencies_it_is_made_of_the_largest_first()
    {
        var detail = site.Page(Page).GetElementById("requests-new")!;

        Assert.Equal("一、本年新收政府信息公开申请数量（2个机关）", detail.QuerySelector("summary")!.TextContent);
        Assert.Equal([
            "机关|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
            "示例区信访局|0|21|42|63|84|105|315",
            "示例区城关街道办事处|0|7|14|21|28|35|105",
            "合计|0|28|56|84|112|140|420",
            "政府报告|0|28|56|84|112|140|420",
        ], DataPagesTests.Rows(detail.QuerySelector("table")!));
        Assert.Equal("#requests-new", site.Page(Page).QuerySelector("a[href='#requests-new']")!.GetAttribute("href"));
    }

    [Fact]
    public void Of_many_agencies_the_largest_stand_in_the_page_and_all_in_a_file()
    {
        using var large = new MadeUpSite();
        for (int i = 1; i <= 44; i++) large.WithAgency($"a{i},示例市第{i}局,第{i}局,,部门,,,,,{i}").WithReport($"a{i}", 2023, i);
        var detail = large.Page(Page).GetElementById("requests-new")!;
        var rows = DataPagesTests.Rows(detail.QuerySelector("table")!);

        Assert.Equal("一、本年新收政府信息公开申请数量（45个机关）", detail.QuerySelector("summary")!.TextContent);
        Assert.Equal(["第44局|0|308|616|924|1232|1540|4620", "第43局|0|301|602|903|1204|1505|4515"], rows.Skip(1).Take(2));
        Assert.Equal(["第15局|0|105|210|315|420|525|1575", "其余15个机关|0|742|1484|2226|2968|3710|11130", "合计|0|6937|13874|20811|27748|34685|104055"], rows.Skip(30));
        var link = large.Page(Page).QuerySelector("section[aria-labelledby=requests] .note a")!;
        Assert.Equal("requests.csv", link.GetAttribute("href"));

        string[] lines = large.Text("reports/2023/totals/requests.csv").Split("\r\n");
        Assert.Equal("\uFEFF机关,项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计", lines[0]);
        Assert.Contains("示例市第44局,一、本年新收政府信息公开申请数量,0,308,616,924,1232,1540,4620", lines);
        Assert.Equal(45, lines.Count(line => line.Contains("本年新收", StringComparison.Ordinal)));
        Assert.Contains("示例市第2局,第二十条第（五）项/行政许可,本年处理决定数量,182", large.Text("reports/2023/totals/proactive.csv").Split("\r\n"));
    }

    [Fact]
    public void A_site_without_CSV_offers_no_file_of_contributions()
    {
        site.Replace("site.yml", "domain:", "downloads: [json]\ndomain:");

        Assert.DoesNotContain(site.Plan(), f => f.Route.Path.StartsWith("reports/2023/totals/", StringComparison.Ordinal) && f.Route.Path != Page);
        Assert.Null(site.Page(Page).QuerySelector("section .note a"));
    }

    [Fact]
    public void A_figure_that_is_not_the_sum_is_marked_with_the_difference()
    {
        site.Replace("reports/quzhengfu/2023/proactive.csv", "license,decisions,364", "license,decisions,370");
        var page = site.Page(Page);

        Assert.Contains("核对200个数，1个不一致。", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("行政许可：本年处理决定数量|364|370|多6", DataPagesTests.Rows(page.QuerySelector(".totals")!).Single(r => r.StartsWith("行政许可", StringComparison.Ordinal)));
        Assert.Equal("行政许可：本年处理决定数量", page.QuerySelector("tr.differs th")!.TextContent);
    }

    [Fact]
    public void Documents_may_differ_since_joint_ones_are_counted_by_each_maker()
    {
        site.Replace("reports/quzhengfu/2023/proactive.csv", "normative,in_force,196", "normative,in_force,190");

        Assert.Contains(site.Page(Page).QuerySelectorAll(".note").Select(n => n.TextContent), t => t.StartsWith("联合制发的文件由各机关分别计数", StringComparison.Ordinal));
    }

    [Fact]
    public void While_an_agency_is_missing_nothing_is_held_against_the_sum()
    {
        site.WithAgency("minzhengju,示例市示例区民政局,示例区民政局,,部门,,2019,,,4");
        var page = site.Page(Page);

        Assert.Equal("由2个机关的报告逐格相加。报告不全，暂不与示例区人民政府2023年政府信息公开工作年度报告核对。", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("以下机关没有可以相加的报告，合计不完整：示例区民政局。", page.QuerySelector(".notice")!.TextContent);
        Assert.Equal("—", page.QuerySelectorAll(".totals td")[^1].TextContent);
    }

    [Fact]
    public void Without_the_government_s_report_the_agencies_are_added_up_all_the_same()
    {
        site.Replace("reports/quzhengfu/2023/report.md", "status: final", "status: draft");
        var page = site.Page(Page);

        Assert.Equal("由2个机关的报告逐格相加。本年度没有政府的报告可供核对。", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("项目|各机关合计", DataPagesTests.Rows(page.QuerySelector("table")!)[0]);
    }

    [Fact]
    public void One_agency_alone_is_no_sum()
    {
        using var alone = new MadeUpSite();

        Assert.DoesNotContain(alone.Plan(), f => f.Route.Path.EndsWith("totals/index.html", StringComparison.Ordinal));
    }
}
