using System.Text.Json;

namespace SiteBuilder.Tests.Commands;

/// <summary><c>build</c>: the site, or the old site untouched.</summary>
public sealed class BuildCommandTests
{
    [Fact]
    public void A_clean_site_is_made_and_said_so()
    {
        using var site = new SiteFolder();
        var run = site.Run("build");
        Assert.Equal((0, ""), (run.ExitCode, run.Remarks));
        Assert.Matches($"^{SiteFolder.Clean}\n已生成：output/，[0-9]+ 个文件，[0-9]+ KB。\n$", run.Results);
        Assert.True(File.Exists(Path.Combine(site.Output, "reports/minzheng/2024/index.html")));
        Assert.Equal([".sitebuilder/", "content/", "output/"], site.Entries());
    }

    [Fact]
    public void With_an_error_the_output_is_byte_for_byte_as_it_was()
    {
        using var site = new SiteFolder();
        site.Run("build");
        var before = site.Published();

        var run = site.Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0", "行政复议,2,0").Run("build");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("未发布：output/ 保持原样。", run.LastLine);
        Assert.Equal(before, site.Published());
        Assert.Equal([".sitebuilder/", "content/", "output/"], site.Entries());
    }

    [Fact]
    public void With_a_broken_template_the_output_is_byte_for_byte_as_it_was()
    {
        using var site = new SiteFolder();
        site.Run("build");
        var before = site.Published();
        string themes = Path.Combine(site.Root, "themes");
        Directory.CreateDirectory(Path.Combine(themes, "portal/layouts"));
        File.WriteAllText(Path.Combine(themes, "portal/layouts/report.html"), "{{ nothing.of.this }}");

        var run = site.Run("build", "--themes", themes);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("themes/portal/layouts/report.html:1:20: 错误 GK501: ", run.FirstLine);
        Assert.Equal(before, site.Published());
    }

    [Fact]
    public void A_draft_with_errors_stops_nobody_and_is_not_published()
    {
        using var site = new SiteFolder()
            .Replace("reports/minzheng/2024/report.md", "status: final", "status: draft")
            .Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0", "行政复议,2,0");
        Assert.Equal(0, site.Run("build").ExitCode);
        Assert.False(Directory.Exists(Path.Combine(site.Output, "reports/minzheng/2024")));
        Assert.True(Directory.Exists(Path.Combine(site.Output, "reports/minzheng/2023")));
    }

    [Fact]
    public void Only_the_report_pages_can_be_made()
    {
        using var site = new SiteFolder();
        Assert.Equal(0, site.Run("build", "--only", "reports").ExitCode);
        Assert.False(File.Exists(Path.Combine(site.Output, "index.html")));
        Assert.True(File.Exists(Path.Combine(site.Output, "reports/minzheng/2024/index.html")));
    }

    [Fact]
    public void As_JSON_findings_and_release_are_one_object()
    {
        using var site = new SiteFolder();
        using var made = JsonDocument.Parse(site.Run("build", "--json").Results);
        Assert.Equal(Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories).Length, made.RootElement.GetProperty("release").GetProperty("files").GetInt32());

        site.Replace("reports/minzheng/2024/disputes.csv", "行政复议,1,0", "行政复议,2,0");
        using var refused = JsonDocument.Parse(site.Run("build", "--json").Results);
        Assert.Equal(JsonValueKind.Null, refused.RootElement.GetProperty("release").ValueKind);
        Assert.Equal(1, refused.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_refused_and_stays()
    {
        using var site = new SiteFolder();
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(Path.Combine(site.Output, "thesis.doc"), "…");
        Assert.Equal(new CommandRun(2, "", "文件夹「output」不是空的，也不是本程序生成的，不会覆盖；请清空它，或用 --output 另指一个文件夹。\n"), site.Run("build"));
        Assert.Equal(["thesis.doc: …"], site.Published());
    }
}
