using System.Text.Json;

namespace SiteBuilder.Tests.Importing;

/// <summary>The command line of <c>import</c>.</summary>
public sealed class ImportCommandTests
{
    private const string Rows = "<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>2</td><td>1</td><td>15</td></tr>";

    private static string Page(string agency = "某某区民政局") =>
        $"<html><body><div><h1>{agency}2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>（一）主动公开</p><p>全年制发行政规范性文件2件，废止1件。</p><p>（二）依申请公开</p><p>全年新收政府信息公开申请12件。</p>"
        + PrintedPage.Documents(Rows)[12..^14] + PrintedPage.Requests()[12..^14] + "<p>五、存在的主要问题及改进情况</p><p>人手不足。</p><p>六、其他需要报告的事项</p><p>没有其他事项。</p></div></body></html>";

    [Fact]
    public void A_report_is_written_as_a_draft_with_an_account_of_what_was_read()
    {
        using var run = new ImportRun();
        var result = run.Command("import", run.With("page.html", Page()), "mzj", "2024");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("""
            读到的内容：
              page.html：网页。
              表二（主动公开政府信息情况）在第 1 个表格，国办公开办函〔2021〕30号的格式，10 格中读到 6 个数。
              表三（收到和处理政府信息公开申请情况）在第 2 个表格，国办公开办函〔2021〕30号的格式，175 格中读到 175 个数。
              表三的 39 条勾稽关系中，39 条成立。
            正文：
              标题：某某区民政局2024年政府信息公开工作年度报告。
              没有找到“二、主动公开政府信息情况”这个标题。
              没有找到“三、收到和处理政府信息公开申请情况”这个标题。
              没有找到“四、政府信息公开行政复议、行政诉讼情况”这个标题。
            没有读入、已留空的 19 格：
              proactive.license.decisions：原文中没有找到“第二十条第（五）项/行政许可”这一行。
              proactive.penalty.decisions：原文中没有找到“第二十条第（六）项/行政处罚”这一行。
              proactive.coercion.decisions：原文中没有找到“第二十条第（六）项/行政强制”这一行。
              proactive.fees.amount_wan：原文中没有找到“第二十条第（八）项/行政事业性收费”这一行。
              disputes.review.upheld、disputes.review.corrected、disputes.review.other等 15 格：原文中没有找到表四。
            已写入 content/reports/mzj/2024/，状态为草稿：181 个数，19 格没有读入。

            """.ReplaceLineEndings("\n"), result.Results);
        Assert.StartsWith("信息内容,指标,数值\r\n第二十条第（一）项/规章,本年制发件数,0\r\n", run.Draft("proactive.csv"), StringComparison.Ordinal);
        Assert.StartsWith("项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\r\n一、本年新收政府信息公开申请数量,2,9,0,0,1,0,12\r\n", run.Draft("requests.csv"), StringComparison.Ordinal);
        Assert.StartsWith("\uFEFF", System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(run.Content, "reports/mzj/2024/requests.csv"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_draft_is_read_by_check_without_an_error()
    {
        using var run = new ImportRun();
        run.Command("import", run.With("page.html", Page()), "mzj", "2024");
        Assert.StartsWith("0 个错误", run.Command("check", "--now", "2025-01-20T09:00").LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_there_are_tables_in_the_shape_of_data_json_unread_cells_and_notes()
    {
        using var run = new ImportRun();
        var result = run.Command("import", run.With("page.html", Page()), "mzj", "2024", "--json");
        using var json = JsonDocument.Parse(result.Results);
        Assert.Equal(["tables", "unread", "notes"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["proactive", "requests", "disputes"], json.RootElement.GetProperty("tables").EnumerateObject().Select(p => p.Name));
        Assert.Equal("{\"natural\":2,\"enterprise\":9,\"research\":0,\"charity\":0,\"legal\":1,\"other\":0,\"total\":12}", Compact(json.RootElement.GetProperty("tables").GetProperty("requests").GetProperty("new")));
        Assert.Equal("{\"upheld\":null,\"corrected\":null,\"other\":null,\"pending\":null,\"total\":null}", Compact(json.RootElement.GetProperty("tables").GetProperty("disputes").GetProperty("review")));
        Assert.Equal("{\"cell\":\"proactive.license.decisions\",\"source\":\"\",\"place\":null,\"reason\":\"原文中没有找到“第二十条第（五）项/行政许可”这一行。\"}", Compact(json.RootElement.GetProperty("unread")[0]));
        Assert.Equal("{\"kind\":\"source\",\"message\":\"page.html：网页。\",\"cells\":[],\"place\":null}", Compact(json.RootElement.GetProperty("notes")[0]));

        static string Compact(JsonElement element) => string.Concat(element.GetRawText().Split('\n').Select(l => l.Trim())).Replace("\": ", "\":", StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_is_there_is_replaced_only_by_force_and_keeps_its_attachments()
    {
        using var run = new ImportRun();
        string page = run.With("page.html", Page());
        run.Command("import", page, "mzj", "2024");
        string report = Path.Combine(run.Content, "reports/mzj/2024");
        File.WriteAllText(Path.Combine(report, "report.md"), "写了半天的正文");
        Directory.CreateDirectory(Path.Combine(report, "files"));
        File.WriteAllText(Path.Combine(report, "files", "stamped.pdf"), "盖章");
        var refused = run.Command("import", page, "mzj", "2024");
        Assert.Equal((2, "「content/reports/mzj/2024」已经存在，没有覆盖；确实要替换请加 --force。\n"), (refused.ExitCode, refused.Remarks));
        Assert.Equal("写了半天的正文", run.Draft("report.md"));
        Assert.Equal(1, run.Command("import", page, "mzj", "2024", "--force").ExitCode);
        Assert.StartsWith("---\nstatus: draft\n", run.Draft("report.md"), StringComparison.Ordinal);
        Assert.Equal("盖章", run.Draft("files/stamped.pdf"));
        Assert.Equal(["2024"], Directory.EnumerateFileSystemEntries(Path.Combine(run.Content, "reports/mzj")).Select(Path.GetFileName));
    }

    [Fact]
    public void Numbers_of_the_text_that_are_those_of_the_tables_are_bound_on_demand()
    {
        using var run = new ImportRun();
        run.Command("import", run.With("page.html", Page()), "mzj", "2024", "--bind");
        Assert.Contains("全年新收政府信息公开申请{{ 表三.本年新收.总计 }}件。", run.Draft("report.md"), StringComparison.Ordinal);
        Assert.Contains("人手不足。", run.Draft("report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_alone_needs_no_site_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.With("page.html", Page());
        var run = CommandRun.Of("import", folder["page.html"], "any", "2024", "--dry-run", "--content", folder["none"]);
        Assert.Equal((1, "读到 185 格中的 181 个数，19 格没有读入；没有写入文件。"), (run.ExitCode, run.LastLine));
        Assert.Equal(["page.html"], folder.Entries());
    }

    [Theory]
    [InlineData("mzjj", "2024", "agencies.csv 里没有机关「mzjj」，没有写入。是不是「mzj」或「xfj」？\n")]
    [InlineData("mzj", "2004", "「2004」不是年度，应是四位数字，如 2025。\n")]
    public void What_cannot_be_written_is_told(string agency, string year, string sentence)
    {
        using var run = new ImportRun();
        var result = run.Command("import", run.With("page.html", Page()), agency, year);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(sentence[..12], result.Remarks, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(run.Content, "reports")));
    }

    [Fact]
    public void Many_files_at_once_say_themselves_whose_they_are()
    {
        using var run = new ImportRun();
        run.With("in/a.html", Page());
        run.With("in/b.html", Page("某某区人民政府"));
        run.With("in/xfj-2023.html", Page("").Replace("2024年政府信息公开工作年度报告", "政府信息公开工作年度报告", StringComparison.Ordinal));
        run.With("in/c.html", Page("别处"));
        run.With("in/d.txt", "明天晴。");
        var result = run.Command("import", Path.Combine(run.Root, "in"));
        Assert.Equal(1, result.ExitCode);
        string[] lines = result.Results.TrimEnd('\n').Split('\n');
        Assert.Equal(7, lines.Length);
        Assert.Matches(@"^a\.html +某某区民政局 2024 +181 +19 +已写入$", lines[1]);
        Assert.Matches(@"^b\.html +某某区 2024 +181 +19 +已写入$", lines[2]);
        Assert.Matches(@"^c\.html +— 2024 +181 +19 +标题和文件名里认不出是哪个机关", lines[3]);
        Assert.Matches(@"^d\.txt +— — +— +— +「d\.txt」不像政府信息公开工作年度报告", lines[4]);
        Assert.Matches(@"^xfj-2023\.html +兴庆区信访局 2023 +181 +19 +已写入$", lines[5]);
        Assert.Equal("共 5 个文件：写入 3 份，不能读 1 个；读到 724 个数，76 格没有读入。", lines[6]);
        Assert.Equal(["mzj", "xfj", "zf"], Directory.EnumerateDirectories(Path.Combine(run.Content, "reports")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void The_account_is_saved_on_demand()
    {
        using var run = new ImportRun();
        string page = run.With("page.html", Page());
        run.Command("import", page, "mzj", "2024", "--report", Path.Combine(run.Root, "account.json"));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(run.Root, "account.json")));
        Assert.Equal(19, json.RootElement.GetProperty("unread").GetArrayLength());
    }
}
