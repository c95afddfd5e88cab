namespace SiteBuilder.Tests.Sites;

/// <summary>Numbers bound in the narrative are looked up; what cannot be looked up is said at its line and column.</summary>
public sealed class BoundFiguresTests
{
    private const string Report = "reports/minzheng/2024/report.md";

    [Theory]
    [InlineData("表三.本年新收.总计", "15")]
    [InlineData("表三.一、本年新收政府信息公开申请数量.总计", "15")]
    [InlineData("requests.new.total", "15")]
    [InlineData("requests.new.自然人", "12")]
    [InlineData("表三.new.自然人", "12")]
    [InlineData("requests.denied.state_secret.natural", "0")]
    [InlineData("表三.不予公开.属于国家秘密.自然人", "0")]
    [InlineData("表三.1.属于国家秘密.自然人", "0")]
    [InlineData("表三.无法提供.本机关不掌握相关政府信息.总计", "4")]
    [InlineData("表三.办理总计.总计", "14")]
    [InlineData("表四.行政复议.结果维持", "1")]
    [InlineData("disputes.review.total", "1")]
    [InlineData("表二.行政规范性文件.本年制发件数", "3")]
    [InlineData("表二.行政事业性收费.本年收费金额（单位：万元）", "12.5")]
    [InlineData("proactive.fees.amount_wan", "12.5")]
    [InlineData("上年.表三.本年新收.总计", "12")]
    [InlineData("上年.requests.new.total", "12")]
    [InlineData("同比 表三.本年新收.总计", "增长25%")]
    [InlineData("同比 requests.carried_in.total", "增长100%")]
    [InlineData("同比\u3000表二.行政许可.本年处理决定数量", "增长7.7%")]
    [InlineData("同比 表四.行政复议.总计", "持平")]
    public void A_path_is_looked_up(string path, string printed) => Assert.Equal(printed, Printed(path));

    [Theory]
    [InlineData("表三.本年新受.总计", "表三没有「本年新受」这一行。是不是「本年新收」？")]
    [InlineData("表三.本年新收.总记", "表三没有「总记」这一列。是不是「总计」？")]
    [InlineData("表四.行政复议.胜诉", "表四没有「胜诉」这一列。可用「结果维持」、「结果纠正」、「其他结果」、「尚未审结」、「总计」。")]
    [InlineData("表五.本年新收.总计", "没有「表五」这张表。是不是「表三」、「表二」、「表四」？")]
    [InlineData("表三.总计", "应写成“表.行.列”三段，例如 表三.本年新收.总计。")]
    [InlineData("本年新收", "应写成“表.行.列”三段，例如 表三.本年新收.总计。")]
    [InlineData("", "应写成“表.行.列”三段，例如 表三.本年新收.总计。")]
    [InlineData("表二.行政许可.现行有效件数", "「行政许可」没有「现行有效件数」这一格。")]
    [InlineData("同比 表三.不予公开.属于国家秘密.总计", "上年数为 0，算不出同比。")]
    public void What_cannot_be_looked_up_is_said_where_it_stands(string path, string reason)
    {
        var found = SiteTest.From("sample").Replace(Report, "全年新收政府信息公开申请 {{ 表三.本年新收.总计 }} 件", $"全年新收政府信息公开申请 {{{{ {path} }}}} 件").Check();
        found.Finds($"{Report}:21:14: 错误 GK037: 「{path}」查不到：{reason}");
    }

    [Theory]
    [InlineData("上年.表三.本年新收.总计"), InlineData("同比 表三.本年新收.总计")]
    public void Without_last_years_report_there_is_nothing_to_compare_with(string path) =>
        SiteTest.From("sample").Replace("reports/minzheng/2023/report.md", "表三.予以公开.总计", path).Check()
            .FindsAmongOthers($"reports/minzheng/2023/report.md:21:19: 错误 GK037: 「{path}」查不到：没有 2022 年度的报告。");

    [Fact]
    public void A_binding_on_a_cell_that_was_reported_says_nothing_of_its_own() =>
        SiteTest.From("sample").Replace("reports/minzheng/2024/requests.csv", "公开申请数量,12,1,0,0,2,0,15", "公开申请数量,12,1,0,0,2,0,十五").Check().FindsOnly("GK026");

    private static string Printed(string path)
    {
        var site = SiteTest.From("sample").Check().Checked.Site;
        var report = site.Reports.Single(r => r.Folder == "reports/minzheng/2024");
        return SiteBuilder.Sites.BoundFigures.Print(report, SiteBuilder.Content.BindingParser.Parse(path, SiteBuilder.Diagnostics.SourceSpan.Of("x")));
    }
}
