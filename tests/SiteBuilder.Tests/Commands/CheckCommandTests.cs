using System.Text.Json;

namespace SiteBuilder.Tests.Commands;

/// <summary><c>check</c>: what it prints, and its exit code.</summary>
public sealed class CheckCommandTests
{
    private const string Disputes = "reports/minzheng/2024/disputes.csv";

    [Fact]
    public void A_clean_site_is_one_line_and_exit_code_0()
    {
        using var site = new SiteFolder();
        Assert.Equal(new CommandRun(0, SiteFolder.Clean + "\n", ""), site.Run("check"));
    }

    [Fact]
    public void A_finding_stands_at_its_place_with_the_line_and_a_mark_under_the_spot()
    {
        using var site = new SiteFolder().Replace(Disputes, "行政复议,1,0", "行政复议,1,x");
        Assert.Equal(
            """
            content/reports/minzheng/2024/disputes.csv:2:8: 错误 GK026: 表四「行政复议」行「结果纠正」列：「x」不是数字。
              | 行政复议,1,x,0,0,1
              |            ^
            1 个错误，0 个警告，0 条提示；共检查 8 份报告。

            """.ReplaceLineEndings("\n"), site.Run("check").Results);
        Assert.Equal(1, site.Run("check").ExitCode);
    }

    [Fact]
    public void In_English_everything_is_English()
    {
        using var site = new SiteFolder().Replace(Disputes, "行政复议,1,0", "行政复议,1,x");
        var run = site.Run("check", "--lang", "en");
        Assert.StartsWith("content/reports/minzheng/2024/disputes.csv:2:8: error GK026: ", run.FirstLine);
        Assert.Equal("1 error, 0 warnings, 0 remarks; 8 reports checked.", run.LastLine);
    }

    [Fact]
    public void As_JSON_a_finding_has_all_its_members_and_Chinese_stays_readable()
    {
        using var site = new SiteFolder().Replace(Disputes, "行政复议,1,0,0,0,1", "行政复议,1,0,0,0,7");
        var run = site.Run("check", "--json");
        using var json = JsonDocument.Parse(run.Results);
        Assert.Equal(["findings", "summary"], json.RootElement.EnumerateObject().Select(m => m.Name));
        Assert.Equal("""{"errors":1,"warnings":0,"infos":0,"waived":0,"reports":8}""", JsonSerializer.Serialize(json.RootElement.GetProperty("summary")));
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(["code", "severity", "file", "line", "column", "message", "cells", "expected", "actual", "waived"], finding.EnumerateObject().Select(m => m.Name));
        Assert.Equal("content/" + Disputes, finding.GetProperty("file").GetString());
        Assert.Equal("reports/minzheng/2024#disputes.review.total", finding.GetProperty("cells")[0].GetString());
        Assert.Equal((1, 7), (finding.GetProperty("expected").GetInt32(), finding.GetProperty("actual").GetInt32()));
        Assert.Contains("行政复议", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shown_can_be_limited_to_an_agency_and_a_year()
    {
        using var site = new SiteFolder()
            .Replace(Disputes, "行政复议,1,0", "行政复议,1,x")
            .Replace("reports/danganju/2020/disputes.csv", "行政复议,", "行政复议,y");
        Assert.StartsWith("2 个错误", site.Run("check").LastLine);
        Assert.StartsWith("content/reports/danganju/2020/disputes.csv", site.Run("check", "--agency", "danganju").FirstLine);
        Assert.StartsWith("1 个错误", site.Run("check", "--year", "2024").LastLine);
        Assert.Equal(0, site.Run("check", "--agency", "minzheng", "--year", "2023").ExitCode);
        Assert.Equal(new CommandRun(2, "", "「去年」不是年度，应是四位数字，如 2025。\n"), site.Run("check", "--year", "去年"));
        Assert.Equal(site.Run("check", "--agency", "danganju").Results, site.Run("check", "--agency", "示例县档案局").Results);
        Assert.Equal(new CommandRun(2, "", "agencies.csv 里没有机关「danganjv」。是不是「danganju」？\n"), site.Run("check", "--agency", "danganjv"));
    }

    [Fact]
    public void What_is_said_of_an_agencys_line_in_the_list_belongs_to_the_agency()
    {
        using var site = new SiteFolder().Replace("agencies.csv", "minzheng,示例县民政局", "shuiwu,示例县水务局,示例县水务局,,部门,119901010000000007,,,no,9\nminzheng,示例县民政局");
        Assert.StartsWith("content/agencies.csv:2:1: 警告 GK305", site.Run("check", "--agency", "shuiwu").FirstLine);
        Assert.StartsWith("0 个错误，0 个警告", site.Run("check", "--agency", "minzheng").FirstLine);
        Assert.StartsWith("0 个错误，0 个警告", site.Run("check", "--agency", "shuiwu", "--year", "2024").FirstLine);
    }

    [Fact]
    public void The_result_can_go_to_a_file()
    {
        using var site = new SiteFolder();
        string file = Path.Combine(site.Root, "result.txt");
        Assert.Equal(new CommandRun(0, "", ""), site.Run("check", "--out", file));
        Assert.Equal(SiteFolder.Clean + "\n", File.ReadAllText(file));
        Assert.Equal(2, site.Run("check", "--out", Path.Combine(file, "below")).ExitCode);
    }

    [Fact]
    public void With_pages_they_are_made_in_memory_and_nothing_is_written()
    {
        using var site = new SiteFolder();
        Assert.Equal(0, site.Run("check", "--pages").ExitCode);
        Assert.Equal(["content/"], site.Entries());
    }
}
