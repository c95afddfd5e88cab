using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace SiteBuilder.Tests.Commands.Formats;

/// <summary>The findings for build servers, forges and reviewers.</summary>
public sealed class OtherFormatsTests
{
    private const string Disputes = "reports/minzheng/2024/disputes.csv", Report = "reports/minzheng/2024/report.md";

    private static SiteFolder Broken() => new SiteFolder()
        .Replace(Disputes, "行政复议,1,0", "行政复议,1,<\u0001x")
        .Replace(Report, "局办公室按季度抽查", "局办公室按季度，，抽查");

    [Fact]
    public void JUnit_has_a_suite_a_report_and_only_errors_fail()
    {
        using var site = Broken();
        var suites = XDocument.Parse(site.Run("check", "--format", "junit").Results).Root!;
        Assert.Equal(("9", "1", "0"), ((string?)suites.Attribute("tests"), (string?)suites.Attribute("failures"), (string?)suites.Attribute("skipped")));
        Assert.Equal(8, suites.Elements("testsuite").Count());
        var suite = suites.Elements("testsuite").Single(s => (string?)s.Attribute("name") == "reports/minzheng/2024");
        Assert.Equal(["GK026 disputes.csv:2:8 数字格里不是合适的数字", "GK276 report.md:33:8 标点重复"], suite.Elements("testcase").Select(c => (string?)c.Attribute("name")));
        Assert.Equal("表四「行政复议」行「结果纠正」列：「< x」不是数字。", (string?)suite.Descendants("failure").Single().Attribute("message"));
        Assert.Single(suite.Descendants("system-out"));
        Assert.Equal("没有发现问题", (string?)suites.Elements("testsuite").First().Element("testcase")!.Attribute("name"));
    }

    [Fact]
    public void GitHub_gets_one_escaped_command_a_finding()
    {
        using var site = new SiteFolder().Replace(Disputes, "行政复议,1,0", "行政复议,1,5%:x").With("pages/a,b:c%.md", "x\n");
        string[] lines = site.Run("check", "--format", "github", "--lang", "en").Results.Split('\n');
        Assert.Contains(lines, l => l.Contains("/pages/a%2Cb%3Ac%25.md,line=1,col=1,", StringComparison.Ordinal) || l.Contains("=pages/a%2Cb%3Ac%25.md,line=1,col=1,", StringComparison.Ordinal));
        string command = lines.Single(l => l.Contains("GK026", StringComparison.Ordinal));
        Assert.Matches("^::error file=[^ ]*reports/minzheng/2024/disputes.csv,line=2,col=8,endColumn=12,title=GK026 [^:]+::", command);
        Assert.Contains("“5%25:x”", command, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reviewers_page_needs_nothing_else_and_shows_the_spot()
    {
        using var site = Broken();
        string html = site.Run("check", "--format", "html").Results;
        var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("script, link, img, [style], [onclick]"));
        string style = page.QuerySelector("style")!.TextContent;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
        Assert.Equal(["<·x", "，，"], page.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Equal(["示例县民政局2024年政府信息公开工作年度报告", "校验规则"], page.QuerySelectorAll("h2").Select(h => h.TextContent));
        Assert.Equal(page.QuerySelectorAll("a").Length, page.QuerySelectorAll("a").Count(a => page.GetElementById(a.GetAttribute("href")![1..]) is not null));
    }

    [Fact]
    public void The_reviewers_page_shows_errors_first_and_folds_remarks()
    {
        using var site = new SiteFolder();
        site.Replace("site.yml", "phone: 0990-7654321\n", "").Replace("reports/minzheng/2024/requests.csv", "数量,12,1,0,0,2,0,15", "数量,１２,1,0,0,2,0,16");
        var page = new HtmlParser().ParseDocument(site.Run("check", "--format", "html").Results);
        Assert.Equal(["示例县民政局2024年政府信息公开工作年度报告", "网站设置和栏目页面"], page.QuerySelectorAll("section > h2").Select(h => h.TextContent));
        Assert.Equal("error", page.QuerySelector("article")!.ClassName);
        Assert.Equal(["提示 1 条"], page.QuerySelectorAll("details > summary").Select(s => s.TextContent));
        Assert.All(page.QuerySelectorAll("article.info"), article => Assert.Equal("DETAILS", article.ParentElement!.TagName));
    }

    [Fact]
    public void The_reviewers_page_links_to_the_pages_of_the_last_build()
    {
        using var site = new SiteFolder();
        site.Run("build");
        site.Replace(Disputes, "行政复议,1,0", "行政复议,1,x");
        string file = Path.Combine(site.Root, "result.html");
        Assert.Equal(1, site.Run("check", "--format", "html", "--out", file).ExitCode);
        Assert.Contains("<a href=\"output/reports/minzheng/2024/index.html\">上次生成的网页</a>", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_file_is_replaced_whole_and_leaves_nothing_beside_it()
    {
        using var site = new SiteFolder().With("../result.json", "old");
        string file = Path.Combine(site.Root, "result.json");
        Assert.Equal(0, site.Run("check", "--json", "--out", file).ExitCode);
        Assert.StartsWith("{\n", File.ReadAllText(file));
        Assert.Equal(["content/", "result.json"], site.Entries());
        Assert.Equal(new CommandRun(2, "", "「content」是文件夹，结果要写入文件。\n"), site.Run("check", "--out", site.Content));
        Assert.Equal(new CommandRun(2, "", "「none/r.txt」所在的文件夹不存在。\n"), site.Run("check", "--out", Path.Combine(site.Root, "none", "r.txt")));
    }
}
