using AngleSharp.Dom;

namespace SiteBuilder.Tests.Rendering;

/// <summary>The pages that show figures of several reports: an agency, a year, comparisons, the district's totals.</summary>
public sealed class DataPagesTests : IDisposable
{
    private readonly MadeUpSite site = MadeUpSite.District();

    public void Dispose() => site.Dispose();

    /// <summary>A table as text: a line for each row, cells with | between.</summary>
    internal static string[] Rows(IElement table) =>
        [.. table.QuerySelectorAll("tr").Select(row => string.Join('|', row.QuerySelectorAll("th, td").Select(c => c.TextContent.Trim())))];

    [Fact]
    public void The_list_is_grouped_by_kind_with_counts_and_a_dash_where_there_is_no_report() => Assert.Equal([
        "机关|2023年|2021年|2020年",
        "政府（1个机关，3份报告）",
        "示例区人民政府|2023|2021|2020",
        "部门（1个机关，3份报告）",
        "示例区信访局|2023|2021|2020",
        "街道（1个机关，3份报告）",
        "示例区城关街道办事处|2023|2021|2020",
        "其他（1个机关，1份报告）",
        "示例区税务局|2023|—|—",
        "报告份数|4|3|3",
    ], Rows(site.Page("reports/index.html").QuerySelector("table")!));

    [Fact]
    public void Each_kind_can_be_chosen_without_a_script_and_the_style_sheet_knows_it()
    {
        var page = site.Page("reports/index.html");
        string css = File.ReadAllText(Repository.PathOf("themes", "portal", "assets", "data.css"));

        Assert.Equal(["kind-all", "kind-government", "kind-department", "kind-street", "kind-other"], page.QuerySelectorAll("input[name=kind]").Select(i => i.Id!));
        Assert.Equal(["kind-government", "kind-department", "kind-street", "kind-other"], page.QuerySelectorAll("tbody").Select(b => b.ClassName!));
        Assert.All(page.QuerySelectorAll("tbody").Select(b => b.ClassName!), kind => Assert.Contains($".filtered:has(#{kind}:checked) tbody:not(.{kind})", css, StringComparison.Ordinal));
    }

    [Fact]
    public void An_agency_shows_its_years_its_pictures_and_its_key_figures_through_the_change_of_form()
    {
        var page = site.Page("reports/chengguan/index.html");

        Assert.Equal(["历年报告", "图表", "主要数据"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(["政府信息公开申请收办情况", "申请办理结果", "予以公开和部分公开占办理结果的比例", "新收申请的申请人"], page.QuerySelectorAll("figcaption").Select(f => f.TextContent));
        Assert.Equal([
            "年度|本年新收|本年办结|结转下年度",
            "2020|105|22241|1773",
            "2021|105|25493|1561",
            "2022|—|—|—",
            "2023|105|25493|1561",
        ], Rows(page.QuerySelector("figure table")!));
        Assert.Equal([
            "项目|2023年|2021年|2020年",
            "本年新收申请（件）|105|105|105",
            "上年结转申请（件）|399|399|399",
            "本年办结申请（件）|25493|25493|22241",
            "予以公开（件）|693|693|693",
            "部分公开（件）|987|987|987",
            "公开占比|6.6%|6.6%|7.6%",
            "结转下年度（件）|1561|1561|1773",
            "行政复议（件）|42|42|42",
            "行政诉讼（件）|504|504|504",
            "现行有效行政规范性文件（件）|49|49|—",
            "行政许可决定（件）|91|91|147",
            "行政处罚决定（件）|126|126|259",
            "行政强制决定（件）|161|161|315",
            "行政事业性收费（万元）|203|203|—",
            "对外公开规范性文件（件）|—|—|70",
            "政府集中采购项目（项）|—|—|34",
        ], Rows(page.QuerySelector("table.wide")!));
        Assert.Contains("2021年起按国办公开办函〔2021〕30号规定的格式统计", page.QuerySelector("p.note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_a_report_is_a_gap_in_the_lines_and_the_new_form_a_thin_line_across()
    {
        var chart = site.Page("reports/chengguan/index.html").QuerySelector("figure svg")!;

        Assert.Equal(2, chart.QuerySelector("path.line")!.GetAttribute("d")!.Count(c => c == 'M'));
        Assert.Single(chart.QuerySelectorAll("line.break"));
    }

    [Fact]
    public void An_agency_with_one_report_has_bars_but_no_trend_and_nothing_to_compare()
    {
        var page = site.Page("reports/shuiwuju/index.html");

        Assert.Equal(["申请办理结果", "新收申请的申请人"], page.QuerySelectorAll("figcaption").Select(f => f.TextContent));
        Assert.DoesNotContain(site.Plan(), f => f.Route.Path == "reports/shuiwuju/compare/index.html");
        Assert.Null(page.QuerySelector("a[href*=compare]"));
    }

    [Fact]
    public void A_year_shows_all_agencies_with_headline_figures_and_links_to_its_neighbours()
    {
        var page = site.Page("reports/2021/index.html");

        Assert.Equal([
            "机关|发布日期|本年新收申请（件）|本年办结申请（件）|公开占比|结转下年度（件）|行政复议（件）|行政诉讼（件）",
            "政府（1）",
            "示例区人民政府|2022-01-20|420|101972|6.6%|6244|168|2016",
            "部门（1）",
            "示例区信访局|2022-01-20|315|76479|6.6%|4683|126|1512",
            "街道（1）",
            "示例区城关街道办事处|2022-01-20|105|25493|6.6%|1561|42|504",
        ], Rows(page.QuerySelector("section[aria-labelledby=agencies] table")!));
        Assert.Equal(["../2020/index.html", "../2023/index.html"], page.QuerySelectorAll(".pager a").Select(a => a.GetAttribute("href")!));
        Assert.Equal(["100", "33.3"], page.QuerySelectorAll("td rect").Select(r => r.GetAttribute("width")!));
    }

    [Fact]
    public void The_years_of_an_agency_stand_side_by_side_in_lines_joined_over_both_forms()
    {
        var tables = site.Page("reports/chengguan/compare/index.html").QuerySelectorAll("table").ToList();

        Assert.Equal(["表二　主动公开政府信息情况（2021年起格式）", "表二　主动公开政府信息情况（2019年至2020年格式）", "表三　收到和处理政府信息公开申请情况", "表四　政府信息公开行政复议、行政诉讼情况"],
            tables.Select(t => t.QuerySelector("caption")!.TextContent));
        Assert.Equal([
            "（六）其他处理",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|1185|1185|—",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|1479|1479|—",
            "3.其他|1773|1773|—",
            "（六）其他处理|—|—|1185",
            "（七）总计|25493|25493|22241",
            "四、结转下年度继续办理|1561|1561|1773",
        ], Rows(tables[2])[^7..]);
    }

    [Fact]
    public void The_agencies_of_a_year_stand_side_by_side()
    {
        var table = site.Page("reports/2021/compare/index.html").QuerySelectorAll("table")[2];

        Assert.Equal([
            "机关|行政复议|行政诉讼：未经复议直接起诉|行政诉讼：复议后起诉",
            "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
            "政府",
            "示例区人民政府|0|28|56|84|168|140|168|196|224|728|280|308|336|364|1288",
            "部门",
            "示例区信访局|0|21|42|63|126|105|126|147|168|546|210|231|252|273|966",
            "街道",
            "示例区城关街道办事处|0|7|14|21|42|35|42|49|56|182|70|77|84|91|322",
        ], Rows(table));
    }
}
