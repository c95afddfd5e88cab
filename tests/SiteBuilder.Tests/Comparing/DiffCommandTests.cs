using System.Diagnostics;
using System.Text.Json;
using AngleSharp.Html.Parser;
using SiteBuilder.Commands;
using SiteBuilder.Diagnostics;
using SiteBuilder.Tests.Browsing;

namespace SiteBuilder.Tests.Comparing;

/// <summary>What would change on the public site: three figures, one paragraph, one new report, and nothing else.</summary>
public sealed class DiffCommandTests
{
    private const string Requests = "reports/minzheng/2024/requests.csv";
    private const string Text = "reports/minzheng/2024/report.md";

    private static SiteFolder Built()
    {
        var site = new SiteFolder();
        Assert.Equal(0, site.Run("build").ExitCode);
        return site;
    }

    private static SiteFolder Changed()
    {
        var site = Built().Replace(Requests, "数量,12,1,0,0,2,0,15", "数量,13,1,0,0,2,0,16").Replace(Requests, "（一）予以公开,7,1,0,0,1,0,9", "（一）予以公开,8,1,0,0,1,0,9")
            .Replace(Text, "年内举办一次业务培训", "年内举办两次业务培训");
        foreach (string file in new[] { "report.md", "proactive.csv", "requests.csv", "disputes.csv" })
            site.With($"reports/danganju/2021/{file}", File.ReadAllText(Path.Combine(site.Content, "reports/liangshi/2021", file)));
        return site;
    }

    [Fact]
    public void A_site_that_was_just_built_does_not_differ()
    {
        using var site = Built();
        var run = site.Run("diff");
        Assert.Equal((0, "content 与 output 比较：\n没有差异。\n"), (run.ExitCode, run.Results));
    }

    [Fact]
    public void Where_something_was_published_it_is_what_the_content_is_compared_with()
    {
        using var site = new SiteFolder();
        site.Replace("site.yml", "name:", "publish:\n  public: { to: public }\nname:");
        Assert.Equal(0, site.Run("publish", "public").ExitCode);
        var published = site.Run("diff");
        Assert.Equal((0, "content 与 public/current 比较：\n没有差异。\n"), (published.ExitCode, published.Results));
        site.Replace(Text, "年内举办一次业务培训", "年内举办两次业务培训");
        Assert.Equal(0, site.Run("build").ExitCode); // the output is new, the public site is not
        Assert.Contains("[-一-]{+两+}", site.Run("diff").Results, StringComparison.Ordinal);
        Assert.Equal(0, site.Run("diff", "--against", site.Output).ExitCode);
    }

    [Fact]
    public void On_a_terminal_its_lines_are_folded_and_nothing_is_lost()
    {
        using var site = Changed();
        using var folded = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(folded, TextWriter.Null, Language.Chinese) { Width = 80 };
        CommandLine.Run(["diff", "--content", site.Content, "--output", site.Output, "--now", SiteFolder.Season], terminal, TestContext.Current.CancellationToken);
        static string Solid(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        string whole = CommandRun.Of("diff", "--content", site.Content, "--output", site.Output, "--now", SiteFolder.Season).Results;
        Assert.Contains(whole.Split('\n'), line => DisplayWidth.Of(line) > 80);
        Assert.All(folded.ToString().Split('\n').Where(line => line.Trim().Contains(' ', StringComparison.Ordinal) && !line.Contains("/tmp", StringComparison.Ordinal)), line => Assert.InRange(DisplayWidth.Of(line), 0, 80));
        Assert.Equal(Solid(whole), Solid(folded.ToString()));
    }

    [Fact]
    public void A_folder_of_releases_that_the_settings_do_not_name_is_what_was_published_last_and_can_be_named()
    {
        using var site = new SiteFolder();
        string www = Path.Combine(site.Root, "www");
        Assert.Equal(0, site.Run("publish", www).ExitCode);
        site.Replace(Text, "年内举办一次业务培训", "年内举办两次业务培训");
        Assert.Equal(0, site.Run("build").ExitCode); // the output is new, the public site is not
        foreach (var run in new[] { site.Run("diff"), site.Run("diff", "--against", www) })
        {
            Assert.StartsWith("content 与 www/current 比较：\n", run.Results, StringComparison.Ordinal);
            Assert.Contains("[-一-]{+两+}", run.Results, StringComparison.Ordinal);
        }
        Directory.Delete(www, recursive: true);
        Assert.Equal((0, "content 与 output 比较：\n没有差异。\n"), (site.Run("diff").ExitCode, site.Run("diff").Results));
    }

    [Theory]
    [InlineData("[csv]", "[csv]", "output")]
    [InlineData("[csv]", "[csv, json]", "output")]
    [InlineData("[csv, json]", "[csv]", "content")]
    [InlineData("[csv, json]", "[csv, json]", null)]
    public void Where_a_state_has_no_data_it_is_told_that_only_pages_are_compared(string before, string after, string? without)
    {
        using var site = new SiteFolder();
        string settings = File.ReadAllText(Path.Combine(site.Content, "site.yml"));
        site.With("site.yml", $"{settings}downloads: {before}\n");
        Assert.Equal(0, site.Run("build").ExitCode);
        site.With("site.yml", $"{settings}downloads: {after}\n").Replace(Text, "年内举办一次业务培训", "年内举办两次业务培训");
        var run = site.Run("diff");
        string told = $"「{without}」里没有 data.json（site.yml 的 downloads 没有 json），报告只按网页比较，没有逐格、逐段列出。\n";
        Assert.Equal((1, without is null ? "" : told), (run.ExitCode, run.Remarks));
        Assert.Equal(without is null, run.Results.Contains("[-一-]{+两+}", StringComparison.Ordinal));
        Assert.DoesNotContain("新增报告", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_paragraphs_and_reports_are_told_as_text()
    {
        using var site = Changed();
        var run = site.Run("diff");
        string[] lines = run.Results.Split('\n');
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "content 与 output 比较：",
                "新增 示例县档案局2021年政府信息公开工作年度报告 (reports/danganju/2021)",
                "更改 示例县民政局2024年政府信息公开工作年度报告 (reports/minzheng/2024)",
                "  表三「一、本年新收政府信息公开申请数量」行「自然人」列：12 → 13 (+1)  requests.new.natural",
                "    总计等于各类申请人之和：成立",
                "    第一项加第二项之和，等于第三项加第四项之和：不成立",
                "  表三「一、本年新收政府信息公开申请数量」行「总计」列：15 → 16 (+1)  requests.new.total",
                "    总计等于各类申请人之和：成立",
                "    第一项加第二项之和，等于第三项加第四项之和：不成立",
                "  表三「（一）予以公开」行「自然人」列：7 → 8 (+1)  requests.granted.natural",
                "    总计等于各类申请人之和：不成立",
                "    （七）总计等于（一）至（六）各项办理结果之和：不成立",
                "  一、总体情况",
                "    全年新收政府信息公开申请 [-15-]{+16+} 件，上年结转 2 件，办结 14 件，结转下年度 3 件。",
                "  一、总体情况",
                "    局办公室按季度抽查公开内容，年内举办[-一-]{+两+}次业务培训，全年没有责任追究的情形。",
            ], lines.TakeWhile(line => !line.StartsWith("网页", StringComparison.Ordinal)));
        Assert.Contains("  + reports/danganju/2021/index.html", lines);
        Assert.Contains("  ~ reports/minzheng/2024/index.html", lines);
        Assert.DoesNotContain(lines, line => line.Contains("reports/liangshi/2021", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_is_told_as_json()
    {
        using var site = Changed();
        using var json = JsonDocument.Parse(site.Run("diff", "--json").Results);
        var reports = json.RootElement.GetProperty("reports").EnumerateArray().ToList();
        Assert.Equal(["added reports/danganju/2021", "changed reports/minzheng/2024"], reports.Select(r => $"{r.GetProperty("change")} {r.GetProperty("folder")}"));
        Assert.Equal(["requests.new.natural 12 13 1", "requests.new.total 15 16 1", "requests.granted.natural 7 8 1"],
            reports[1].GetProperty("cells").EnumerateArray().Select(c => $"{c.GetProperty("cell")} {c.GetProperty("before")} {c.GetProperty("after")} {c.GetProperty("difference")}"));
        Assert.Equal(2, reports[1].GetProperty("paragraphs").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("findings").ValueKind);
    }

    [Fact]
    public void The_same_is_told_as_markdown()
    {
        using var site = Changed();
        string markdown = site.Run("diff", "--format", "markdown").Results;
        Assert.Contains("| 表三「（一）予以公开」行「自然人」列 | 7 | 8 | +1 | 总计等于各类申请人之和：不成立<br>（七）总计等于（一）至（六）各项办理结果之和：不成立 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("> 局办公室按季度抽查公开内容，年内举办~~一~~**两**次业务培训，全年没有责任追究的情形。\n", markdown, StringComparison.Ordinal);
        Assert.Contains("### 新增 示例县档案局2021年政府信息公开工作年度报告\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_is_told_as_html()
    {
        using var site = Changed();
        var page = new HtmlParser().ParseDocument(site.Run("diff", "--format", "html").Results);
        Assert.Equal(["新增 示例县档案局2021年政府信息公开工作年度报告", "更改 示例县民政局2024年政府信息公开工作年度报告"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(["12|13|+1", "15|16|+1", "7|8|+1"], page.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td.number").Select(td => td.TextContent))));
        Assert.Equal(["一", "两"], page.QuerySelectorAll("p > del, p > ins").Select(e => e.TextContent).Where(t => t.Length == 1));
    }

    [Fact]
    public void A_revision_of_git_is_compared_with_its_findings()
    {
        using var site = Built();
        Git(site.Content, "init", "--quiet");
        Git(site.Content, "add", "--all");
        Git(site.Content, "-c", "user.name=a", "-c", "user.email=a@example.gov.cn", "commit", "--quiet", "--message", "一");
        Assert.Equal("content 与 HEAD 比较：\n没有差异。\n", site.Run("diff", "--against", "HEAD").Results);

        site.Replace(Requests, "数量,12,1,0,0,2,0,15", "数量,13,1,0,0,2,0,15");
        var run = site.Run("diff", "--against", "HEAD");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  表三「一、本年新收政府信息公开申请数量」行「自然人」列：12 → 13 (+1)  requests.new.natural\n", run.Results, StringComparison.Ordinal);
        Assert.Contains("新问题 reports/minzheng/2024/requests.csv:2:18: 错误 GK101：表三「一、本年新收政府信息公开申请数量」行「自然人」列应为 12，填的是 13。", run.Results, StringComparison.Ordinal);
    }

    [Fact]
    public void A_served_site_is_compared()
    {
        using var site = Changed();
        using var server = LoopbackServer.Of(site.Output, "/zwgk/");
        var run = site.Run("diff", "--against", server.Address.AbsoluteUri, "--json");
        using var json = JsonDocument.Parse(run.Results);
        Assert.Equal(["added reports/danganju/2021", "changed reports/minzheng/2024"],
            json.RootElement.GetProperty("reports").EnumerateArray().Select(r => $"{r.GetProperty("change")} {r.GetProperty("folder")}"));
    }

    [Theory]
    [InlineData("nowhere", "「nowhere」既不是文件夹、网址，也不是 git 的修订。\n")]
    [InlineData("--help", null)]
    [InlineData("http://127.0.0.1:9/", "读取「http://127.0.0.1:9/manifest.json」时出错（")]
    public void A_state_that_is_not_there_is_told_so(string against, string? sentence)
    {
        using var site = new SiteFolder();
        var run = site.Run("diff", "--against=" + against);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(sentence ?? "「--help」", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_was_never_built_is_told_so()
    {
        using var site = new SiteFolder();
        var run = site.Run("diff");
        Assert.Equal((2, "「output」不是生成的网站（没有 manifest.json）。\n"), (run.ExitCode, run.Remarks));
    }

    private static void Git(string folder, params string[] arguments)
    {
        Process git;
        try
        {
            git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("没有 git。git is not installed.");
            return;
        }
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        git.Dispose();
    }
}
