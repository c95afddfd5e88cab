using System.Text;

namespace SiteBuilder.Tests.Commands;

/// <summary><c>new</c>: a blank report laid out from the form.</summary>
public sealed class NewCommandTests
{
    private static string Read(SiteFolder site, string file) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(site.Content, file)));

    [Fact]
    public void A_new_report_is_a_draft_with_the_forms_headings_and_bound_figures()
    {
        using var site = new SiteFolder();
        Assert.Equal(new CommandRun(0, "已新建 content/reports/minzheng/2025/，状态为草稿。\n", "上年结转取自 content/reports/minzheng/2024，请核对。\n"), site.Run("new", "minzheng", "2025"));
        Assert.Equal(
            """
            ---
            status: draft
            # yaml-language-server: $schema=../../../.schemas/report.schema.json
            ---

            根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号的要求，示例县民政局编制2025年政府信息公开工作年度报告。本报告所列数据的统计期限为2025年1月1日至12月31日。

            ## 一、总体情况

            ### （一）主动公开

            ### （二）依申请公开

            本年新收政府信息公开申请{{ 表三.本年新收.总计 }}件，上年结转{{ 表三.上年结转.总计 }}件；本年办理完毕{{ 表三.办理总计.总计 }}件，结转下年度继续办理{{ 表三.结转下年度.总计 }}件。

            ### （三）政府信息管理

            ### （四）政府信息公开平台建设

            ### （五）监督保障

            ## 二、主动公开政府信息情况

            ## 三、收到和处理政府信息公开申请情况

            ## 四、政府信息公开行政复议、行政诉讼情况

            ## 五、存在的主要问题及改进情况

            ## 六、其他需要报告的事项

            """.ReplaceLineEndings("\n"), Read(site, "reports/minzheng/2025/report.md"));
    }

    [Fact]
    public void Tables_have_printed_labels_and_blank_cells_in_the_encoding_of_Excel()
    {
        using var site = new SiteFolder();
        site.Run("new", "minzheng", "2025");
        Assert.Equal("\uFEFF类别,结果维持,结果纠正,其他结果,尚未审结,总计\r\n行政复议,,,,,\r\n未经复议直接起诉,,,,,\r\n复议后起诉,,,,,\r\n", Read(site, "reports/minzheng/2025/disputes.csv"));
        Assert.StartsWith("\uFEFF信息内容,指标,数值\r\n规章,本年制发件数,\r\n", Read(site, "reports/minzheng/2025/proactive.csv"));
    }

    [Fact]
    public void What_last_year_left_open_is_carried_in_for_every_applicant()
    {
        using var site = new SiteFolder();
        site.Run("new", "minzheng", "2025");
        string LineOf(string year, string label) => Read(site, $"reports/minzheng/{year}/requests.csv").Split("\r\n").SelectMany(l => l.Split('\n')).First(l => l.StartsWith(label, StringComparison.Ordinal));
        string[] left = LineOf("2024", "四、结转下年度继续办理").Split(',')[1..], carried = LineOf("2025", "二、上年结转政府信息公开申请数量").Split(',')[1..];
        Assert.Equal(left, carried);
        Assert.Contains(carried, figure => figure != "0");
        Assert.Equal(new string(',', 7), LineOf("2025", "一、本年新收政府信息公开申请数量")["一、本年新收政府信息公开申请数量".Length..]);
    }

    [Fact]
    public void In_the_form_of_2019_the_items_of_last_year_are_carried_on()
    {
        using var site = new SiteFolder("demo");
        Directory.Delete(Path.Combine(site.Content, "reports/shijianju/2020"), recursive: true);
        Assert.Equal(0, site.Run("new", "shijianju", "2020").ExitCode);
        string[] last = LicencesOf("2019"), next = LicencesOf("2020");
        Assert.Equal([(int.Parse(last[0]) + int.Parse(last[1])).ToString(), "", ""], next);

        string[] LicencesOf(string year) => [.. Read(site, $"reports/shijianju/{year}/proactive.csv").Split("\n")
            .Where(line => line.StartsWith("行政许可,", StringComparison.Ordinal)).Select(line => line.TrimEnd('\r').Split(',')[2])];
    }

    [Fact]
    public void What_is_carried_over_is_what_the_form_says_and_no_key_of_the_program()
    {
        using var site = new SiteFolder("demo");
        string form = File.ReadAllText(Repository.PathOf("generator", "Forms", "Revisions", "annual-report-2021.yml"))
            .Replace("figure: carried_in, last: [carried_out]", "figure: new, last: [granted, carried_out]", StringComparison.Ordinal);
        site.With("forms/annual-report-2021.yml", form);
        Directory.Delete(Path.Combine(site.Content, "reports/minzhengju/2025"), recursive: true);
        Assert.Equal(0, site.Run("new", "minzhengju", "2025").ExitCode);
        string[] Figures(string year, string label) => [.. Read(site, $"reports/minzhengju/{year}/requests.csv").Split('\n')
            .First(line => line.Contains(label, StringComparison.Ordinal)).TrimEnd('\r').Split(',')[1..]];
        int[] granted = [.. Figures("2024", "予以公开").Select(int.Parse)], open = [.. Figures("2024", "结转下年度").Select(int.Parse)];
        Assert.Equal(granted.Zip(open, (a, b) => (a + b).ToString()), Figures("2025", "本年新收"));
        Assert.Equal(["", "", "", "", "", "", ""], Figures("2025", "上年结转"));
    }

    [Fact]
    public void A_new_report_is_read_without_an_error()
    {
        using var site = new SiteFolder();
        site.Run("new", "minzheng", "2025");
        Assert.StartsWith("0 个错误", site.Run("check").LastLine);
        Assert.Equal(0, site.Run("build").ExitCode);
    }

    [Theory]
    [InlineData("minzheng", "2024", "「content/reports/minzheng/2024」已经存在，不会覆盖。")]
    [InlineData("danganj", "2025", "agencies.csv 里没有机关「danganj」。是不是「danganju」？")]
    [InlineData("minzheng", "25", "「25」不是年度，应是四位数字，如 2025。")]
    [InlineData("minzheng", "2016", "没有适用于 2016 年度的报告格式。")]
    public void What_cannot_be_made_is_refused(string agency, string year, string sentence)
    {
        using var site = new SiteFolder();
        var before = FolderContents.Of(site.Content);
        Assert.Equal(new CommandRun(2, "", sentence + "\n"), site.Run("new", agency, year));
        Assert.Equal(before, FolderContents.Of(site.Content));
    }
}
