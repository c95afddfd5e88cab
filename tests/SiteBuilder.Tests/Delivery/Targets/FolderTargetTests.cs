using System.Text.Json;

namespace SiteBuilder.Tests.Delivery.Targets;

/// <summary>A target folder: releases side by side, one link that is turned.</summary>
public sealed class FolderTargetTests : IDisposable
{
    private readonly PublishedSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_first_publish_makes_a_release_and_the_link_to_it()
    {
        string said = site.Published();

        Assert.Matches(@"^已发布到「www」，版本 000001-[0-9a-f]{8}：上传 [0-9]+ 个（[0-9,]+ KB），未变 0 个，删除 0 个。$", said);
        string id = Assert.Single(site.Releases);
        Assert.Equal($"releases/{id}", site.Current);
        Assert.Equal(site.Content.Published(), FolderContents.Of(site[$"releases/{id}"]));
        Assert.Equal(["current", "releases"], new DirectoryInfo(site.Target).GetFileSystemInfos().Select(e => e.Name).Order());
        Assert.Equal($$"""
            {
              "manifest": "{{Hash(site[$"releases/{id}/manifest.json"])}}",
              "files": {{site.Content.Published().Count}},
              "published": "2025-01-25T09:00"
            }
            """.ReplaceLineEndings("\n"), File.ReadAllText(site[$"releases/{id}.json"]));
    }

    [Fact]
    public void A_second_publish_without_changes_uploads_nothing_and_makes_no_release()
    {
        site.Published();
        int files = site.Content.Published().Count;
        Assert.Equal($"「www」上的网站没有变化：上传 0 个（0 KB），未变 {files} 个，删除 0 个。", site.Published());
        Assert.Single(site.Releases);
    }

    [Fact]
    public void Only_files_whose_bytes_changed_are_written_and_the_others_get_a_second_name()
    {
        site.Published();
        string before = site.Current;
        var run = site.WithGuide("新增一句。").Publish("--json");

        using var json = JsonDocument.Parse(run.Results);
        var publication = json.RootElement.GetProperty("publication");
        Assert.Equal(["guide/index.html", "manifest.json"], Strings(publication, "uploaded_files").Where(file => !file.StartsWith("search/", StringComparison.Ordinal))); // the index of words follows the page
        Assert.Equal(site.Content.Published().Count, publication.GetProperty("uploaded").GetInt32() + publication.GetProperty("unchanged").GetInt32());
        const string page = "reports/minzheng/2024/index.html";
        Assert.Equal(PublishedSite.Inode(site[$"{before}/{page}"]), PublishedSite.Inode(site[$"{site.Current}/{page}"]));
        Assert.NotEqual(PublishedSite.Inode(site[$"{before}/guide/index.html"]), PublishedSite.Inode(site[$"{site.Current}/guide/index.html"]));
    }

    [Fact]
    public void One_figure_that_changes_takes_only_the_files_that_show_it_along()
    {
        site.Published();
        site.WithPermits(321, 322).Content.Replace("reports/minzheng/2024/report.md", "source: 示例县民政局\n",
            "source: 示例县民政局\ncorrections:\n  - { date: 2025-01-24, cell: proactive.license.decisions, from: 321, to: 322, reason: 统计遗漏 }\n");

        using var json = JsonDocument.Parse(site.Publish("--json").Results);
        var publication = json.RootElement.GetProperty("publication");
        string[] shown = ["checks/index.html", "data/proactive.csv", "data/reports.csv", "feed.xml", "manifest.json",
            "reports/minzheng/2024/data.json", "reports/minzheng/2024/index.html", "reports/minzheng/2024/proactive.csv", "reports/minzheng/2024/report.docx", "reports/minzheng/2024/report.xlsx",
            "reports/minzheng/compare/index.html", "reports/minzheng/index.html", "sitemap.xml"];
        Assert.Equal(shown, Strings(publication, "uploaded_files").Where(file => !file.StartsWith("search/", StringComparison.Ordinal))); // the index of words follows the page
        Assert.Equal(site.Content.Published().Count, publication.GetProperty("uploaded").GetInt32() + publication.GetProperty("unchanged").GetInt32());
    }

    [Fact]
    public void In_English_the_figures_read_as_those_of_other_tools()
    {
        string files = site.Content.Run("build", "--json").Results;
        using var json = JsonDocument.Parse(files);
        int count = json.RootElement.GetProperty("release").GetProperty("files").GetInt32();
        Assert.Matches($"^Dry run, “www” is as it was: {count} uploaded, 0 unchanged, 0 removed \\([0-9,]+ KB sent\\)\\.$", site.Publish("--dry-run", "--lang", "en").LastLine);
    }

    [Fact]
    public void A_dry_run_names_what_would_change_and_leaves_everything_as_it_is()
    {
        site.Published();
        var before = FolderContents.Of(site.Target);
        site.Content.Replace("reports/minzheng/2023/report.md", "status: final", "status: draft").Replace("reports/minzheng/2024/report.md", "status: final", "status: draft");

        var run = site.Publish("--dry-run");

        Assert.Contains("\n  + manifest.json\n", run.Results, StringComparison.Ordinal);
        Assert.Contains("\n  - reports/minzheng/2024/data.json\n", run.Results, StringComparison.Ordinal);
        Assert.Matches("\n清单 [0-9a-f]{64}\n试运行，没有改动「www」：上传 [0-9]+ 个（[0-9]+ KB），未变 [0-9]+ 个，删除 [0-9]+ 个。\n$", run.Results);
        Assert.Equal(before, FolderContents.Of(site.Target));
    }

    [Fact]
    public void A_dry_run_into_a_folder_that_does_not_exist_does_not_make_it()
    {
        Assert.Equal(0, site.Publish("--dry-run").ExitCode);
        Assert.False(Directory.Exists(site.Target));
    }

    [Fact]
    public void The_last_releases_are_kept_and_older_ones_are_removed()
    {
        site.Content.Replace("site.yml", "conac_id:", "publish: { www: { to: www, keep: 2 } }\nconac_id:");
        for (int i = 1; i <= 4; i++) site.WithGuide($"第{i}句。").Published();
        Assert.Equal(["000003", "000004"], site.Releases.Select(r => r[..6]));
        Assert.Equal(4, new DirectoryInfo(site["releases"]).GetFileSystemInfos().Length);
    }

    [Fact]
    public void With_an_error_in_the_content_the_public_site_is_as_it_was()
    {
        site.Published();
        var before = FolderContents.Of(site.Target);
        site.Content.Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0", "行政复议,2,0");

        var run = site.Publish();

        Assert.Equal((1, "未发布：「www」上的网站保持原样。"), (run.ExitCode, run.LastLine));
        Assert.Equal(before, FolderContents.Of(site.Target));
    }

    [Fact]
    public void A_clock_that_was_set_back_confuses_nothing()
    {
        site.Published();
        foreach (string file in Directory.EnumerateFiles(site.Target, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddYears(2));
        site.WithGuide("新增一句。").Published();
        Assert.Equal(["000001", "000002"], site.Releases.Select(r => r[..6]));
        Assert.StartsWith("releases/000002", site.Current, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_was_set_back_before_the_release_was_sealed_makes_no_file_suspect()
    {
        site.Published();
        site.WithGuide("新增一句。").Published();
        foreach (string note in Directory.GetFiles(site["releases"])) File.SetLastWriteTimeUtc(note, DateTime.UtcNow.AddDays(-1));
        Assert.StartsWith("「www」上的网站没有变化：上传 0 个", site.Published(), StringComparison.Ordinal);
        Assert.Equal(0, site.Publish("--rollback").ExitCode);
        Assert.StartsWith("releases/000001", site.Current, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_the_settings_is_a_target()
    {
        site.Content.Replace("site.yml", "conac_id:", "publish: { gongkai: { to: www } }\nconac_id:");
        Assert.Equal(0, site.Content.Run("publish", "gongkai").ExitCode);
        Assert.Single(site.Releases);
        Assert.Equal("site.yml 的 publish 里没有「gongkia」，也没有这个文件夹。是不是「gongkai」？要新建文件夹就写 ./gongkia。\n", site.Content.Run("publish", "gongkia").Remarks);
    }

    private static IEnumerable<string> Strings(JsonElement json, string name) => json.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);

    private static string Hash(string file) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
}
