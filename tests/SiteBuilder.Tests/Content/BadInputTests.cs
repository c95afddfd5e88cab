using SiteBuilder.Diagnostics;
using SiteBuilder.Yaml;
using System.Text;

namespace SiteBuilder.Tests.Content;

/// <summary>Whatever lies in the content folder: a finding that an editor understands, said once, and the rest is still read.</summary>
public sealed class BadInputTests
{
    private const string Requests = "reports/minzheng/2024/requests.csv";
    private const string Disputes = "reports/minzheng/2024/disputes.csv";
    private const string Proactive = "reports/minzheng/2024/proactive.csv";
    private const string Report = "reports/minzheng/2024/report.md";

    private static SiteTest Sample => SiteTest.From("sample");

    [Fact]
    public void Two_forms_of_one_id() => Sample.Write("forms/a.yml", Forms.WholeFormTests.Trial).Write("forms/b.yml", Forms.WholeFormTests.Trial).Check().Finds(
            "forms/b.yml:1:1: 错误 GK009: id「trial」已经用于另一个格式文件。");

    [Fact]
    public void A_missing_column() => Sample.Change(Disputes, t => Columns(t, f => [f[0], f[1], f[3], f[4], f[5]])).Check().Finds(
            "reports/minzheng/2024/disputes.csv:1:1: 错误 GK025: 缺少 1 列：「结果纠正」。");

    [Fact]
    public void An_unknown_column() => Sample.Replace(Disputes, "结果维持", "结果为持").Check().Finds(
            "reports/minzheng/2024/disputes.csv:1:4: 错误 GK022: 格式里没有「结果为持」这一列。是不是「结果维持」、「结果纠正」？");

    [Fact]
    public void A_column_too_many() => Sample.Change(Disputes, t => Columns(t, (f, i) => [.. f, i == 0 ? "备注" : "无"])).Check().Finds(
            "reports/minzheng/2024/disputes.csv:1:27: 错误 GK022: 格式里没有「备注」这一列。");

    [Fact]
    public void A_column_twice() => Sample.Change(Disputes, t => Columns(t, f => [.. f, f[1]])).Check().Finds(
            "reports/minzheng/2024/disputes.csv:1:27: 错误 GK023: 「结果维持」这一列出现了两次，请删去一列。");

    [Fact]
    public void A_missing_row() => Sample.Replace(Requests, "2.重复申请,0,0,0,0,0,0,0\n", "").Check().Finds(
            "reports/minzheng/2024/requests.csv:1:1: 错误 GK025: 缺少 1 行：「2.重复申请」。");

    [Fact]
    public void A_row_twice() => Sample.Replace(Requests, "2.重复申请,0,0,0,0,0,0,0\n", "2.重复申请,0,0,0,0,0,0,0\n重复申请,0,0,0,0,0,0,0\n").Check().Finds(
            "reports/minzheng/2024/requests.csv:19:1: 错误 GK023: 「2.重复申请」这一行出现了两次，请删去一行。");

    [Fact]
    public void An_unknown_row() => Sample.Replace(Requests, "2.重复申请,", "2.重复申领,").Check().Finds(
            "reports/minzheng/2024/requests.csv:18:1: 错误 GK022: 格式里没有「2.重复申领」这一行。是不是「2.重复申请」？");

    [Fact]
    public void A_label_cut_short() => Sample.Replace(Disputes, "行政复议,", "行政,").Check().Finds(
            "reports/minzheng/2024/disputes.csv:2:1: 错误 GK022: 格式里没有「行政」这一行。是不是「行政复议」？");

    [Fact]
    public void A_row_too_short() => Sample.Replace(Requests, "2.重复申请,0,0,0,0,0,0,0\n", "2.重复申请,0,0,0,0\n").Check().Finds(
            "reports/minzheng/2024/requests.csv:18:15: 错误 GK028: 表三「2.重复申请」行「其他」列空着，没有就填 0。",
            "reports/minzheng/2024/requests.csv:18:15: 错误 GK028: 表三「2.重复申请」行「法律服务机构」列空着，没有就填 0。");

    [Fact]
    public void Figures_without_a_label() => Sample.Replace(Requests, "2.重复申请,", ",").Check().Finds(
            "reports/minzheng/2024/requests.csv:18:1: 错误 GK022: 这一行有数字，但没有写是哪一项。");

    [Fact]
    public void Text_in_a_number_cell() => Sample.Replace(Disputes, "行政复议,1,", "行政复议,一件,").Check().Finds(
            "reports/minzheng/2024/disputes.csv:2:6: 错误 GK026: 表四「行政复议」行「结果维持」列：「一件」不是数字。");

    [Fact]
    public void A_negative_count() => Sample.Replace(Disputes, "行政复议,1,", "行政复议,-1,").Check().Finds(
            "reports/minzheng/2024/disputes.csv:2:6: 错误 GK026: 表四「行政复议」行「结果维持」列：「-1」是负数，这里不应小于零。");

    [Fact]
    public void A_quote_that_never_closes() => Sample.Replace(Requests, "二、上年结转", "\"二、上年结转").Check().Finds(
            "reports/minzheng/2024/requests.csv:3:1: 错误 GK020: 这里的双引号没有配对，后面的内容都被当成了同一格。请删去它或补上另一半。");

    [Fact]
    public void Text_behind_a_closing_quote() => Sample.Replace(Requests, "二、上年结转政府信息公开申请数量", "\"二、上年结转\"政府信息公开申请数量").Check().Finds(
            "reports/minzheng/2024/requests.csv:3:9: 错误 GK020: 双引号后面多出了文字。整格内容要么都在引号里，要么不用引号。");

    [Fact]
    public void A_quote_inside_a_label_is_read() => Sample.Replace(Requests, "3.危及“三安全一稳定”,", "3.危及\"三安全一稳定\",").Check().FindsNothing();

    [Fact]
    public void A_label_quoted_over_lines_is_read() => Sample.Replace(Requests, "二、上年结转政府信息公开申请数量", "\"二、上年结转\n政府信息公开申请数量\"").Check().FindsNothing();

    [Fact]
    public void A_NUL_byte() => Sample.Replace(Requests, "二、上年结转", "二、上\0年结转").Check().Finds(
            "reports/minzheng/2024/requests.csv:3:4: 错误 GK004: 这里有空字节，不是完整的文本文件，请用原软件另存为 CSV（UTF-8）或文本。");

    [Fact]
    public void A_spreadsheet_under_the_name_of_a_table() => Sample.Write(Requests, [0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0x21, 0]).Check().Finds(
            "reports/minzheng/2024/requests.csv:1:6: 错误 GK004: 这里有空字节，不是完整的文本文件，请用原软件另存为 CSV（UTF-8）或文本。");

    [Fact]
    public void Torn_UTF_8() => Sample.Edit(root => Cut(Path.Combine(root, Disputes), 4)).Check().Finds(
            "reports/minzheng/2024/disputes.csv:2:5: 错误 GK002: 从这里起的字节不是 UTF-8、UTF-16 或 GB18030 文字，请用原软件重新保存。");

    [Theory]
    [InlineData(""), InlineData("\uFEFF"), InlineData("\n\n"), InlineData(",,,,\n,,,\n")]
    public void An_empty_table(string text) => Sample.Write(Requests, text).Check().Finds(
            "reports/minzheng/2024/requests.csv:1:1: 错误 GK021: 表三是空的。第一行应是「项目,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计」。");

    [Theory]
    [InlineData(""), InlineData("\uFEFF")]
    public void Empty_settings(string text) => Sample.Write("site.yml", text).Check().FindsOnly("GK008", "GK012");

    [Theory]
    [InlineData(""), InlineData("\uFEFF"), InlineData("\n")]
    public void An_empty_list_of_agencies(string text) => Sample.Write("agencies.csv", text).Check().Finds(
            "agencies.csv:1:1: 错误 GK014: 名单是空的。");

    [Theory]
    [InlineData(""), InlineData("\uFEFF")]
    public void An_empty_report(string text) => Sample.Write(Report, text).Check().Finds(
            "reports/minzheng/2024/report.md:1:1: 错误 GK011: 缺少文件头：第一行应是“---”，接着是设置，再以一行“---”结束。");

    [Fact]
    public void A_file_of_200_megabytes() => Sample.Edit(root =>
    {
        using var file = new FileStream(Path.Combine(root, Requests), FileMode.Open);
        file.SetLength(200L << 20);
    }).Check().Finds(
            "reports/minzheng/2024/requests.csv: 错误 GK001: 文件有 200 MB，超过 16 MB，不像是报告的内容。");

    [Fact]
    public void A_folder_where_a_table_should_be() => Sample.Delete(Requests).Edit(root => Directory.CreateDirectory(Path.Combine(root, Requests))).Check().Finds(
            "reports/minzheng/2024/requests.csv: 错误 GK001: 这里应该是文件，却是文件夹。");

    [Fact]
    public void A_folder_where_the_settings_should_be() => Sample.Delete("site.yml").Write("site.yml/a.txt", "x").Check().Finds(
            "site.yml: 错误 GK001: 这里应该是文件，却是文件夹。");

    [Fact]
    public void A_link() => Sample.Delete(Disputes).Edit(root => File.CreateSymbolicLink(Path.Combine(root, Disputes), Path.Combine(root, "reports/minzheng/2023/disputes.csv"))).Check().Finds(
            "reports/minzheng/2024/disputes.csv: 错误 GK001: 这是链接，内容文件夹里只能放真实的文件。");

    [Fact]
    public void A_circle_of_links() => Sample.Edit(root => Directory.CreateSymbolicLink(Path.Combine(root, "reports/minzheng/2024/files"), root)).Check().Finds(
            "reports/minzheng/2024/files: 错误 GK001: 这是链接，内容文件夹里只能放真实的文件。");

    [Theory]
    [InlineData(3, 1983, 3, 1)]
    [InlineData(9, 5, 3, 1)]
    [InlineData(2, 3, 2, 3)]
    [InlineData(2, 9, 2, 4)]
    public void Where_a_parser_counts_lines_otherwise_its_place_is_moved_into_the_file(int line, int column, int toLine, int toColumn) =>
        Assert.Equal(new SourceSpan("report.md", toLine, toColumn), GK005_BrokenYaml.At(new SourceSpan("report.md", line, column), "expected", "abc\r\n", 1).Place);

    [Theory]
    [InlineData("pages/guide.md", "order:", "\u2028order:", "pages/guide.md:4:12: 错误 GK007: 「published」应是日期和时间，写成 2025-01-20 09:30 这样。")]
    [InlineData("pages/guide.md", "published:", "\u0085published:", "pages/guide.md:4:13: 错误 GK007: 「published」应是日期和时间，写成 2025-01-20 09:30 这样。")]
    public void A_value_behind_a_sign_that_only_the_parser_takes_for_the_end_of_a_line(string file, string old, string spoilt, string finding) =>
        Sample.Replace(file, "published: 2025-01-06 09:00", "published: 2025-01-p6 09:00").Replace(file, old, spoilt).Check().Finds(finding);

    [Theory]
    [InlineData("---\n", 2, 1)]
    [InlineData("---\r\n", 2, 1)]
    [InlineData("---\n\n  ", 3, 3)]
    [InlineData("---", 1, 4)]
    [InlineData("---\u2028", 1, 5)]
    public void An_empty_document_ends_where_its_text_ends(string text, int line, int column)
    {
        var findings = new List<Finding>();
        var map = YamlText.Map(text, "site.yml", 0, findings);
        Assert.Empty(findings);
        Assert.Equal((line, column), (map!.Place.Line, map.Place.Column));
    }

    [Fact]
    public void Tabs_in_settings() => Sample.Replace("site.yml", "  - { text: 中国政府网", "\t- { text: 中国政府网").Check().Finds(
            "site.yml:13:1: 错误 GK005: 缩进用了制表符，请改用空格。");

    [Fact]
    public void A_colon_in_a_value() => Sample.Replace("site.yml", "name: 示例县人民政府\n", "name: 示例县: 人民政府\n").Check().Finds(
            "site.yml:1:10: 错误 GK005: 从这里起读不懂：应是“键: 值”，冒号用半角、后面空一格，各行对齐；值里有冒号的请加引号。");

    [Fact]
    public void A_quote_without_partner_in_settings() => Sample.Replace("site.yml", "id_code: \"9901010001\"", "id_code: \"9901010001").Check().Finds(
            "site.yml:3:10: 错误 GK005: 从这里起读不懂：引号不成对。");

    [Fact]
    public void Anchors_are_refused() => Sample.Write("site.yml", "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\nname: 甲\ndomain: a.b\n").Check().Finds(
            "site.yml:1:4: 错误 GK005: 从这里起读不懂：不能使用锚点（&）和别名（*），以这些符号开头的文字请加引号。");

    [Fact]
    public void A_tag_is_refused() => Sample.Replace("site.yml", "name: 示例县人民政府\n", "name: !!binary 示例县人民政府\n").Check().Finds(
            "site.yml:1:7: 错误 GK005: 从这里起读不懂：不能使用标签（!），以感叹号开头的文字请加引号。");

    [Fact]
    public void Settings_nested_a_thousand_deep() => Sample.Write("site.yml", "name: 甲\ndomain: a.b\nchecks: " + new string('[', 1000) + new string(']', 1000)).Check().Finds(
            "site.yml:3:29: 错误 GK005: 从这里起读不懂：嵌套太深。");

    [Fact]
    public void A_front_matter_that_never_closes() => Sample.Replace(Report, "年政府信息公开工作的情况和数据。\n---\n", "年政府信息公开工作的情况和数据。\n").Check().Finds(
            "reports/minzheng/2024/report.md:1:1: 错误 GK011: 文件头没有结束：设置之后还要有一行“---”。");

    [Fact]
    public void No_front_matter() => Sample.Change(Report, t => t[(t.IndexOf("---\n", 4, StringComparison.Ordinal) + 4)..]).Check().Finds(
            "reports/minzheng/2024/report.md:1:1: 错误 GK011: 缺少文件头：第一行应是“---”，接着是设置，再以一行“---”结束。");

    [Fact]
    public void An_unknown_key_names_the_nearest() => Sample.Replace(Report, "written:", "writen:").Check().FindsAmongOthers("reports/minzheng/2024/report.md:3:1: 错误 GK006: 没有「writen」这一项。是不是「written」？");

    [Fact]
    public void A_year_that_is_no_year() => Sample.Edit(root => Directory.Move(Path.Combine(root, "reports/minzheng/2023"), Path.Combine(root, "reports/minzheng/2023年"))).Check().FindsAmongOthers(
            "reports/minzheng/2023年: 错误 GK016: 「2023年」不是年份，应是四位数字，例如 2024。");

    [Fact]
    public void A_year_before_there_was_a_form() => Sample.Edit(root => Directory.Move(Path.Combine(root, "reports/minzheng/2023"), Path.Combine(root, "reports/minzheng/2012"))).Check().FindsAmongOthers(
            "reports/minzheng/2012: 错误 GK018: 没有适用于 2012 年度的格式，现有 annual-report-2019、annual-report-2021。");

    [Fact]
    public void An_agency_that_is_not_listed() => Sample.Edit(root => Directory.Move(Path.Combine(root, "reports/danganju"), Path.Combine(root, "reports/dangaju"))).Check().FindsAmongOthers(
            "reports/dangaju: 错误 GK015: agencies.csv 里没有「dangaju」这个单位。是不是「danganju」？");

    [Fact]
    public void An_agency_twice() => Sample.Change("agencies.csv", t => t + "minzheng,示例县民政局,,,部门,,,,,\n").Check().Finds(
            "agencies.csv:7:1: 错误 GK014: 「minzheng」写了两次。");

    [Fact]
    public void An_agency_that_is_called_like_a_year_would_stand_where_the_year_s_page_does() => Sample.Change("agencies.csv", t => t + "2024,示例县某局,,,部门,,,,,\n").Check().Finds(
            "agencies.csv:7:1: 错误 GK014: slug 不能是四位数字：reports/2024/ 是该年度页面的网址。");

    [Fact]
    public void A_page_at_an_address_of_the_program_s_own() => Sample.Write("pages/checks.md", "---\ntitle: 校验\n---\n\n说明。\n").Check().Finds(
            "pages/checks.md: 错误 GK019: 「checks」是程序自己要用的地址，请换一个文件名。");

    [Fact]
    public void A_file_name_that_is_nearly_right() => Sample.Edit(root => File.Move(Path.Combine(root, Requests), Path.Combine(root, "reports/minzheng/2024/request.csv"))).Check().Finds(
            "reports/minzheng/2024/requests.csv: 错误 GK017: 缺少表三（requests.csv）。是不是「request.csv」？");

    [Theory]
    [InlineData("reports/minzheng/2024/files/报告 盖章件 #1%20?.pdf"), InlineData("reports/minzheng/2024/files/a\nb.pdf"), InlineData("reports/minzheng/2024/files/'\"<>.pdf")]
    public void Odd_names_of_attachments_are_taken_as_they_are(string file)
    {
        if (!OperatingSystem.IsWindows()) Sample.Write(file, "x").Check().FindsNothing();
    }

    [Theory]
    [InlineData("12345678901234567890", "位数太多"), InlineData("1e9", "不是数字"), InlineData("５.５.５", "不是数字"), InlineData("1,234,567,890,123,456", "位数太多")]
    public void A_number_in_a_table_that_is_none_is_said_at_its_cell(string number, string problem) =>
        Sample.Replace(Disputes, "行政复议,1,", $"行政复议,\"{number}\",").Check().Finds(
            $"reports/minzheng/2024/disputes.csv:2:6: 错误 GK026: 表四「行政复议」行「结果维持」列：「{number}」{problem}。");

    [Theory]
    [InlineData("12345678901234567890件"), InlineData("1e9件"), InlineData("５.５.５件"), InlineData("一千万亿万亿件"), InlineData("-1件"), InlineData("1/0件")]
    public void A_number_in_the_text_that_is_none_stops_nothing(string number)
    {
        var result = Sample.Replace(Report, "无其他事项。", $"无其他事项。收到申请{number}，其中予以公开{number}，同比增长{number}，占百分之{number}。").Replace(Disputes, "行政复议,1,", "行政复议,2,").Check();
        Assert.Contains(result.Findings, f => f.Rule.Code == "GK103");
        Assert.DoesNotContain(result.Findings, f => f.Rule.Code == "GK399");
    }

    [Fact]
    public void A_record_of_a_million_cells() => Sample.Change(Disputes, t => t + "x" + new string(',', 1_000_000) + "\n").Check().Finds(
            "reports/minzheng/2024/disputes.csv:5:1: 错误 GK034: 这一行有 1000001 格，不会是报告的表，没有读取。");

    [Fact]
    public void A_million_columns_in_the_header() => Sample.Change(Disputes, t => string.Join(',', Enumerable.Repeat("结果维持", 300_000)) + "\n" + t).Check().Findings.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Text_nested_ten_thousand_deep() => Sample.Replace(Report, "无其他事项。", new string('>', 10_000) + " 无其他事项。").Check().Finds(
            "reports/minzheng/2024/report.md:1:1: 错误 GK038: 正文的列表或引用嵌套太深，读不出来。");

    [Theory]
    [InlineData("["), InlineData("*"), InlineData("`"), InlineData("{{"), InlineData("<a "), InlineData("![]("), InlineData("|a"), InlineData("- "), InlineData("~~"), InlineData("&#")]
    public void Five_megabytes_of_the_same_sign_end_in_time(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 300_000 / sign.Length));
        Assert.NotNull(Sample.Replace(Report, "无其他事项。", text).Check());
    }

    [Fact]
    public void A_page_of_twenty_thousand_bars_within_an_emphasis() => Sample.Change("pages/guide.md", _ => "---\ntitle: 政府信息公开指南\n---\n\n正文。\n\n*" + string.Concat(Enumerable.Repeat("|a", 20_000)) + "*\n").Check().Finds(
            "pages/guide.md:7:1: 错误 GK038: 这一段里的括号、星号等符号太多，不像正文，没有读取。");

    [Fact]
    public void A_row_of_a_thousand_bars_within_a_paragraph_is_told_at_the_row() => Sample.Change("pages/guide.md", _ => "---\ntitle: 政府信息公开指南\n---\n\n第一行。\n第二行。\n" + string.Concat(Enumerable.Repeat("|a", 1_000)) + "\n").Check().Finds(
            "pages/guide.md:7:1: 错误 GK038: 这一段里的括号、星号等符号太多，不像正文，没有读取。");

    [Fact]
    public void A_narrative_of_five_megabytes_is_read() =>
        Assert.NotNull(Sample.Change(Report, t => t + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"\n本局第{i}次会议研究了政府信息公开工作，公开信息{i}条，办理申请{i % 97}件。\n"))).Check());

    private static void Cut(string path, int bytes)
    {
        var all = File.ReadAllBytes(path);
        File.WriteAllBytes(path, [.. all.Take(all.Length - all.Length / 2), .. Encoding.UTF8.GetBytes("行政").Take(bytes), (byte)'\n']);
    }

    private static string Columns(string text, Func<string[], string[]> change) => Columns(text, (fields, _) => change(fields));

    private static string Columns(string text, Func<string[], int, string[]> change) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select((line, i) => string.Join(',', change(line.Split(','), i)) + "\n"));
}
