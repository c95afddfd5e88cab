using System.IO.Compression;

namespace SiteBuilder.Tests.Delivery.Incremental;

/// <summary>A file is made again where something is another that is no report it shows, but that it rests on all the same.</summary>
public sealed class RestsOnOthersTests : IDisposable
{
    private readonly AgedSite aged = new();

    public void Dispose() => aged.Dispose();

    private SiteFolder Site => aged.Site;

    private string Page(string route) => File.ReadAllText(Path.Combine(Site.Output, route));

    /// <summary>Builds on what stands; everything is as a clean build makes it, and it says the same.</summary>
    private string Built()
    {
        var run = aged.Build();
        var made = Site.Published();
        Assert.StartsWith("已生成", run.LastLine, StringComparison.Ordinal);
        Assert.Equal(run.Results, aged.Build("--clean").Results);
        Assert.Equal(Site.Published(), made);
        return run.Results;
    }

    /// <summary>Builds what has stood for a while: all its links hold.</summary>
    private void Age()
    {
        aged.Age();
        var run = aged.Build();
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("GK43", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public void The_totals_of_a_year_are_incomplete_once_an_agency_without_a_first_year_has_reported_of_a_year_before()
    {
        Site.Replace("agencies.csv", "119901010000000002,2020,2020,", "119901010000000002,,,");
        Directory.Delete(Path.Combine(Site.Content, "reports/danganju"), recursive: true);
        Age();
        Assert.Contains("全部一致", Page("reports/2023/totals/index.html"), StringComparison.Ordinal);
        string earlier = Path.Combine(Site.Content, "reports/danganju/2022");
        Directory.CreateDirectory(earlier);
        foreach (string file in Directory.GetFiles(Path.Combine(Site.Content, "reports/minzheng/2023"))) File.Copy(file, Path.Combine(earlier, Path.GetFileName(file)));

        Built();

        Assert.Contains("报告不全，暂不与", Page("reports/2023/totals/index.html"), StringComparison.Ordinal);
        Assert.Contains("以下机关没有可以相加的报告，合计不完整：示例县档案局。", Page("reports/2023/totals/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_Word_document_holds_the_new_picture_where_that_is_as_long_as_the_old()
    {
        string picture = Path.Combine(Site.Content, "reports/minzheng/2024/files/t.png");
        Directory.CreateDirectory(Path.GetDirectoryName(picture)!);
        File.WriteAllBytes(picture, Picture.Of(1));
        File.AppendAllText(Path.Combine(Site.Content, "reports/minzheng/2024/report.md"), "\n![流程图](files/t.png)\n");
        Age();
        Assert.Equal(Picture.Of(1), InWord());
        File.WriteAllBytes(picture, Picture.Of(2));
        File.SetLastWriteTimeUtc(picture, DateTime.UtcNow.AddMinutes(-30));

        Built();

        Assert.Equal(Picture.Of(2), InWord());
    }

    private byte[] InWord()
    {
        using var document = ZipFile.OpenRead(Path.Combine(Site.Output, "reports/minzheng/2024/report.docx"));
        using var picture = document.GetEntry("word/media/image1.png")!.Open();
        using var bytes = new MemoryStream();
        picture.CopyTo(bytes);
        return bytes.ToArray();
    }

    private void BecomesOfTheFormOf2021(string report)
    {
        Site.Replace(report + "/report.md", "status: final", "form: annual-report-2021\nstatus: final");
        foreach (string table in new[] { "proactive.csv", "requests.csv" }) File.Copy(Path.Combine(Site.Content, "reports/liangshi/2021", table), Path.Combine(Site.Content, report, table), overwrite: true);
    }

    [Fact]
    public void The_site_map_leads_to_no_totals_that_are_gone_since_a_report_is_of_another_form()
    {
        Age();
        Assert.Contains("../reports/2020/totals/index.html", Page("sitemap/index.html"), StringComparison.Ordinal);
        BecomesOfTheFormOf2021("reports/danganju/2020");

        Assert.DoesNotContain("GK430", Built(), StringComparison.Ordinal);

        Assert.DoesNotContain("2020/totals", Page("sitemap/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages/guide.md", "[民政局的报告](/reports/minzheng/2024/)", "pages/guide.md:9:2: 警告 GK430: ")]
    [InlineData("pages/index.md", "[民政局的报告](../reports/minzheng/2024/report.md)", "pages/index.md:8:2: 警告 GK430: ")]
    public void A_link_of_a_page_to_a_report_that_becomes_a_draft_is_told(string page, string link, string said)
    {
        File.AppendAllText(Path.Combine(Site.Content, page), $"\n见{link}。\n");
        Age();
        Site.Replace("reports/minzheng/2024/report.md", "status: final", "status: draft");

        Assert.Contains("content/" + said, Built(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_place_within_a_page_is_told_where_that_page_has_the_place_no_more()
    {
        File.AppendAllText(Path.Combine(Site.Content, "pages/guide.md"), "\n见[各年对比](/reports/liangshi/compare/#requests-2)。\n");
        Age();
        BecomesOfTheFormOf2021("reports/liangshi/2019");
        BecomesOfTheFormOf2021("reports/liangshi/2020");

        Assert.Contains("content/pages/guide.md:9:2: 警告 GK431: ", Built(), StringComparison.Ordinal);
    }
}
