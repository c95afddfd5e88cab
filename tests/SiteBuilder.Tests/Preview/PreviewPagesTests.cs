using System.Net;
using System.Text.RegularExpressions;
using SiteBuilder.Preview.Overlay;

namespace SiteBuilder.Tests.Preview;

/// <summary>What the preview serves.</summary>
public sealed class PreviewPagesTests
{
    private const string Report = "/reports/minzheng/2024/";

    private static bool IsReport(string page) => page.Contains("data-page-kind=\"report\"", StringComparison.Ordinal);

    private static string WithoutPolicy(string page) => Regex.Replace(page, "<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");

    [Fact]
    public async Task Every_file_is_what_build_writes_less_the_overlay()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        Assert.Equal(0, preview.Site.Run("build").ExitCode);
        var files = Directory.EnumerateFiles(preview.Site.Output, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(preview.Site.Output, file).Replace('\\', '/')).Where(path => path != "manifest.json").ToList();
        Assert.True(files.Count > 30);
        foreach (string path in files)
        {
            byte[] built = File.ReadAllBytes(Path.Combine(preview.Site.Output, path));
            byte[] served = await (await preview.Get("/" + path)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            if (!path.EndsWith(".html", StringComparison.Ordinal)) Assert.True(built.AsSpan().SequenceEqual(served), path);
            else Assert.Equal(WithoutPolicy(System.Text.Encoding.UTF8.GetString(built)), PageWithNotes.Bare(System.Text.Encoding.UTF8.GetString(served)));
        }
    }

    [Fact]
    public void Nothing_of_the_overlay_is_in_what_build_writes()
    {
        using var site = new SiteFolder();
        Assert.Equal(0, site.Run("build").ExitCode);
        Assert.Equal([], site.Published().Where(file => file.Contains("preview", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_saved_figure_is_shown_with_its_finding_and_a_right_one_takes_it_away()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        Assert.DoesNotContain("GK101", await preview.Text(Report), StringComparison.Ordinal);

        preview.Site.Replace("reports/minzheng/2024/requests.csv", "数量,12,1,0,0,2,0,15", "数量,13,1,0,0,2,0,15");
        string wrong = await preview.Until(Report, page => page.Contains("GK101", StringComparison.Ordinal));
        Assert.Contains("""data-cell="requests.new.natural">13</td>""", wrong, StringComparison.Ordinal);
        Assert.Contains(""""code":"GK101","severity":"error","level":"错误","message":"表三「一、本年新收政府信息公开申请数量」行「自然人」列应为 12，填的是 13。"""", wrong, StringComparison.Ordinal);
        Assert.Contains(""""cell":"requests.new.natural","expected":12,"actual":13}"""", wrong, StringComparison.Ordinal);

        preview.Site.Replace("reports/minzheng/2024/requests.csv", "数量,13,1,0,0,2,0,15", "数量,12,1,0,0,2,0,15");
        string right = await preview.Until(Report, page => !page.Contains("GK101", StringComparison.Ordinal));
        Assert.Contains("""data-cell="requests.new.natural">12</td>""", right, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_in_the_text_comes_with_its_paragraph_and_the_stretch_in_it()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        preview.Site.Replace("reports/minzheng/2024/report.md", "{{ 表三.本年新收.总计 }}", "16");
        string page = await preview.Until(Report, p => p.Contains("GK230", StringComparison.Ordinal));
        Assert.Contains(""""block":"全年新收政府信息公开申请 16 件，上年结转 2 件，办结 14 件，结转下年度 3 件。","start":13,"length":4,"expected":15,"actual":16}"""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_binding_that_names_nothing_is_marked_as_it_is_printed()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder().Replace("reports/minzheng/2024/report.md", "{{ 表三.上年结转.总计 }}", "{{ 表三.没有这一项.总计 }}"));
        string page = await preview.Text(Report);
        using var notes = System.Text.Json.JsonDocument.Parse(Regex.Match(page, "id=\"preview-notes\">(.*?)</script>").Groups[1].Value);
        var finding = notes.RootElement.GetProperty("findings")[0];
        string block = finding.GetProperty("block").GetString()!;
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.StartsWith("全年新收政府信息公开申请 15 件，上年结转 ", block, StringComparison.Ordinal);
        Assert.Contains("没有这一项", block.Substring(finding.GetProperty("start").GetInt32(), finding.GetProperty("length").GetInt32()), StringComparison.Ordinal);
        Assert.StartsWith(" 件，办结 14 件", block[(finding.GetProperty("start").GetInt32() + finding.GetProperty("length").GetInt32())..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_stand_before_warnings_and_remarks_are_folded()
    {
        var site = new SiteFolder().Replace("reports/minzheng/2024/requests.csv", "数量,12,1,0,0,2,0,15", "数量,13,1,0,0,2,0,１５").Replace("site.yml", "phone: 0990-7654321\n", "");
        await using var preview = await RunningPreview.Of(site);
        string board = await preview.Text("/~preview/findings");
        string[] parts = [.. Regex.Matches(board, "<(section|details) id=\"[a-z]+\">").Select(m => m.Value)];
        Assert.Equal(["<section id=\"error\">", "<section id=\"warning\">", "<details id=\"info\">"], parts);
        string page = await preview.Text(Report);
        Assert.Equal(["error", "info"], Regex.Matches(page, "\"severity\":\"([a-z]+)\"").Select(m => m.Groups[1].Value).Distinct());
    }

    [Fact]
    public async Task A_draft_is_shown_as_a_draft()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        Assert.Contains("\"draft\":false", await preview.Text(Report), StringComparison.Ordinal);
        preview.Site.Replace("reports/minzheng/2024/report.md", "status: final", "status: draft");
        Assert.Contains("\"draft\":true", await preview.Until(Report, page => page.Contains("\"draft\":true", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_says_why_in_its_place_and_recovers()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        preview.Site.Replace("reports/minzheng/2024/report.md", "status: final", "status: [final");
        string broken = await preview.Until(Report, page => page.Contains("还读不成一份报告", StringComparison.Ordinal));
        Assert.Contains("<b>错误 GK005</b>", broken, StringComparison.Ordinal);
        preview.Site.Replace("reports/minzheng/2024/report.md", "status: [final", "status: final");
        Assert.Contains("<h1><span>示例县民政局2024年</span><wbr><span>政府信息公开工作年度报告</span></h1>", await preview.Until(Report, IsReport), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_template_is_told_with_its_place_and_recovers()
    {
        using var folder = new TemporaryFolder();
        folder.With("portal/parts/breadcrumb.html", "<p>{{ page.nothing }}</p>");
        await using var preview = await RunningPreview.Of(new SiteFolder(), folder.Path);
        var answer = await preview.Get(Report);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("模板有错，这一页排不出来", page, StringComparison.Ordinal);
        Assert.Contains("portal/parts/breadcrumb.html:1:", page, StringComparison.Ordinal);
        folder.With("portal/parts/breadcrumb.html", "<p>{{ page.here }}</p>");
        Assert.Contains("<p>2024年</p>", await preview.Until(Report, IsReport), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_content_folder_leaves_the_last_pages_with_a_word_and_comes_back()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        string away = preview.Site.Root + "/away";
        Directory.Move(preview.Site.Content, away);
        string page = await preview.Until(Report, p => p.Contains("找不到内容文件夹", StringComparison.Ordinal));
        Assert.Contains("示例县民政局2024年政府信息公开工作年度报告", page, StringComparison.Ordinal);
        Directory.Move(away, preview.Site.Content);
        Assert.Contains("\"trouble\":null", await preview.Until(Report, p => p.Contains("\"trouble\":null", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_saved_through_a_temporary_one_and_a_renamed_folder_are_followed()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        string path = preview.Site.Content + "/pages/guide.md";
        File.WriteAllText(path + ".tmp", File.ReadAllText(path) + "\n\n换过的一段。\n");
        File.Move(path + ".tmp", path, overwrite: true);
        Assert.Contains("换过的一段。", await preview.Until("/guide/", page => page.Contains("换过的一段。", StringComparison.Ordinal)), StringComparison.Ordinal);

        Directory.Move(preview.Site.Content + "/reports/minzheng/2024", preview.Site.Content + "/reports/minzheng/2022");
        Assert.Contains("示例县民政局2022年", await preview.Until("/reports/minzheng/2022/", IsReport), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get(Report)).StatusCode);
    }

    [Fact]
    public async Task A_cell_tells_how_it_came_about()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        using var story = System.Text.Json.JsonDocument.Parse(await preview.Text("/~preview/cell?report=reports/minzheng/2024&cell=requests.carried_in.natural"));
        var root = story.RootElement;
        Assert.Equal("表三「二、上年结转政府信息公开申请数量」行「自然人」列", root.GetProperty("title").GetString());
        Assert.Equal("2", root.GetProperty("value").GetString());
        Assert.EndsWith("/reports/minzheng/2024/requests.csv:3:18", root.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.Equal(["总计等于各类申请人之和: holds", "第一项加第二项之和，等于第三项加第四项之和: holds"],
            root.GetProperty("relations").EnumerateArray().Select(r => $"{r.GetProperty("text")}: {r.GetProperty("state")}").Order(StringComparer.Ordinal));
        var year = Assert.Single(root.GetProperty("years").EnumerateArray());
        Assert.Equal("holds", year.GetProperty("state").GetString());
        Assert.EndsWith("/reports/minzheng/2023/requests.csv:26:13", year.GetProperty("last")[0].GetProperty("place").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/~preview/findings", "<h1>问题</h1>")]
    [InlineData("/~preview/status", "<h1>报送进度</h1>")]
    [InlineData("/~preview/changes", "<h1>待发布变更</h1>")]
    public async Task The_boards_are_there(string path, string heading)
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        Assert.Contains(heading, await preview.Text(path), StringComparison.Ordinal);
    }
}
