using System.Diagnostics;
using SiteBuilder.Damage.Damaging;
using SiteBuilder.Damage.Writing;
using SiteBuilder.Forms;

namespace SiteBuilder.Tests.Importing;

/// <summary>PDFs as the browser prints them.</summary>
public sealed class PdfFilesTests
{
    /// <summary>Prints a page; where there is no browser the test says so and is skipped.</summary>
    private static byte[] Printed(string html, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.With("page.html", html);
        string? chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        Assert.SkipUnless(chromium is not null, "There is no chromium to print a PDF with.");
        var start = new ProcessStartInfo(chromium!, ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-pdf-header-footer", $"--user-data-dir={folder["profile"]}", .. options, $"--print-to-pdf={folder["page.pdf"]}", "file://" + folder["page.html"]])
        {
            RedirectStandardError = true, RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return File.ReadAllBytes(folder["page.pdf"]);
    }

    private const string Style = "<style>body{font-family:'Noto Sans CJK SC';font-size:14px} table{border-collapse:collapse;width:100%} td{border:1px solid #000;padding:6px 2px;text-align:center} p{text-indent:2em}</style>";

    [Fact]
    public void Tables_that_break_over_pages_are_read_whole()
    {
        var report = Specimen.Of(FormCatalogue.BuiltIn().ById("annual-report-2021")!, new Random(5));
        using var run = new ImportRun();
        run.Of(2024, run.With("report.pdf", Printed(HtmlWriter.Of(report).Replace("<head>", "<head>" + Style, StringComparison.Ordinal))));
        Assert.Empty(run.Unread);
        Assert.Equal([], report.Truth.Where(t => run.Figure(t.Key) != t.Value).Select(t => $"{t.Key}: {t.Value}, read {run.Figure(t.Key)}"));
    }

    [Fact]
    public void The_form_of_2019_is_read_with_its_signed_changes()
    {
        var report = Specimen.Of(FormCatalogue.BuiltIn().ById("annual-report-2019")!, new Random(6));
        using var run = new ImportRun();
        run.Of(2020, run.With("report.pdf", Printed(HtmlWriter.Of(report).Replace("<head>", "<head>" + Style, StringComparison.Ordinal))));
        Assert.Equal([], report.Truth.Where(t => run.Figure(t.Key) != t.Value).Select(t => $"{t.Key}: {t.Value}, read {run.Figure(t.Key)}"));
    }

    [Fact]
    public void Tables_without_rules_are_read_by_the_number_of_their_figures()
    {
        using var run = new ImportRun();
        string page = PrintedPage.Requests().Replace("<body>", $"<body>{Style.Replace("border:1px solid #000;", "", StringComparison.Ordinal)}<p>一、总体情况</p><p>全年平稳。</p><p>三、收到和处理政府信息公开申请情况</p>", StringComparison.Ordinal);
        run.Of(2024, run.With("report.pdf", Printed(page)));
        Assert.Equal("2 9 0 0 1 0 12", run.Row("requests", "new"));
        Assert.Equal(175, run.Count("requests") + run.Unread.Count(u => u.StartsWith("requests", StringComparison.Ordinal)));
    }

    [Fact]
    public void Paragraphs_run_over_lines_and_pages_and_end_where_they_end()
    {
        string sentence = string.Concat(Enumerable.Repeat("全年公开信息若干条，回应关切若干次，", 60));
        using var run = new ImportRun();
        run.Of(2024, run.With("report.pdf", Printed($"<html><head>{Style}</head><body><h1 style='text-align:center'>某某区民政局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>（一）主动公开。{sentence}至此。</p><p>（二）依申请公开。{sentence}至此。</p><p>五、存在的主要问题及改进情况</p><p>{sentence}至此。</p></body></html>")));
        Assert.Equal($"## 一、总体情况\n\n（一）主动公开。{sentence}至此。\n\n（二）依申请公开。{sentence}至此。\n\n## 二", run.Draft("report.md").Split("---\n\n")[1][..(2 * sentence.Length + 51)]);
    }
}
