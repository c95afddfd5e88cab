using System.Text.Json;
using SiteBuilder.Tests.Rendering.Formats;

namespace SiteBuilder.Tests.Commands;

/// <summary><c>export</c>: Word and Excel of one report.</summary>
public sealed class ExportCommandTests
{
    private static string Out(SiteFolder site) => Path.Combine(site.Root, "word");

    private static CommandRun Export(SiteFolder site, params string[] arguments) => site.Run(["export", .. arguments, "--out", Out(site)]);

    [Fact]
    public void Word_and_Excel_are_written_without_making_the_site()
    {
        using var site = new SiteFolder();

        Assert.Equal(new CommandRun(0, "已导出：word/minzheng-2024.docx\n已导出：word/minzheng-2024.xlsx\n", ""), Export(site, "minzheng", "2024"));
        Assert.Equal(["minzheng-2024.docx", "minzheng-2024.xlsx"], Directory.EnumerateFiles(Out(site)).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(site.Output));
        Assert.Equal(3, OfficeGrid.OfWord(File.ReadAllBytes(Path.Combine(Out(site), "minzheng-2024.docx"))).Count);
        Assert.Equal("示例县民政局2024年政府信息公开工作年度报告", OfficeGrid.OfExcel(File.ReadAllBytes(Path.Combine(Out(site), "minzheng-2024.xlsx")))["表三"][0, 0].Text);
    }

    [Fact]
    public void They_are_the_files_that_the_site_offers()
    {
        using var site = new SiteFolder();
        Export(site, "minzheng", "2024");
        Assert.Equal(0, site.Run("build").ExitCode);

        foreach (string type in new[] { "docx", "xlsx" })
            Assert.Equal(File.ReadAllBytes(Path.Combine(site.Output, "reports/minzheng/2024/report." + type)), File.ReadAllBytes(Path.Combine(Out(site), "minzheng-2024." + type)));
    }

    [Fact]
    public void What_exists_is_replaced_only_when_asked_for()
    {
        using var site = new SiteFolder();
        Directory.CreateDirectory(Out(site));
        File.WriteAllText(Path.Combine(Out(site), "minzheng-2024.xlsx"), "mine");

        Assert.Equal(new CommandRun(2, "", "「word/minzheng-2024.xlsx」已经存在；要覆盖请加 --force。\n"), Export(site, "minzheng", "2024"));
        Assert.Equal(["minzheng-2024.xlsx: mine"], FolderContents.Of(Out(site)));
        Assert.Equal(0, Export(site, "minzheng", "2024", "--force").ExitCode);
        Assert.Equal(3, OfficeGrid.OfExcel(File.ReadAllBytes(Path.Combine(Out(site), "minzheng-2024.xlsx"))).Count);
    }

    [Fact]
    public void A_draft_is_exported_and_says_so()
    {
        using var site = new SiteFolder();
        site.Run("new", "minzheng", "2025");

        Assert.Equal(new CommandRun(0, "已导出：word/minzheng-2025.docx\n已导出：word/minzheng-2025.xlsx\n", "这份报告是草稿，每页都标有“草稿”字样。\n"), Export(site, "minzheng", "2025"));
        Assert.Equal([], new OfficeFile(SiteBuilder.Rendering.MadeFile.Of(File.ReadAllBytes(Path.Combine(Out(site), "minzheng-2025.docx")))).Errors(isWord: true));
    }

    [Fact]
    public void A_final_report_with_errors_is_not_exported()
    {
        using var site = new SiteFolder();
        site.Replace("reports/minzheng/2024/requests.csv", "一、本年新收政府信息公开申请数量,12,", "一、本年新收政府信息公开申请数量,130,");
        var run = Export(site, "minzheng", "2024");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("requests.csv:2:18: 错误 GK101:", run.Results);
        Assert.Equal("报告有错误，没有导出；改正后再试，或将状态改为草稿。\n", run.Remarks);
        Assert.False(Directory.Exists(Out(site)));
        Assert.Equal(0, Export(site, "minzheng", "2023").ExitCode);
    }

    [Theory]
    [InlineData("minzheng", "2018", "示例县民政局没有 2018 年度的报告（已有 2023、2024 年度）。\n")]
    [InlineData("minzhen", "2024", "agencies.csv 里没有机关「minzhen」。是不是「minzheng」？\n")]
    [InlineData("minzheng", "24", "「24」不是年度，应是四位数字，如 2025。\n")]
    public void What_is_not_there_is_said(string agency, string year, string sentence)
    {
        using var site = new SiteFolder();
        Assert.Equal(new CommandRun(2, "", sentence), Export(site, agency, year));
    }

    [Fact]
    public void As_JSON_the_files_are_listed()
    {
        using var site = new SiteFolder();
        using var json = JsonDocument.Parse(Export(site, "minzheng", "2024", "--json").Results);

        Assert.Equal(["word/minzheng-2024.docx", "word/minzheng-2024.xlsx"], json.RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(0, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }
}
