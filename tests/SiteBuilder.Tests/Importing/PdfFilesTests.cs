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
    public void Tables_without_ruled_lines_are_read_by_the_columns_of_their_figures()
    {
        var report = Specimen.Of(FormCatalogue.BuiltIn().ById("annual-report-2021")!, new Random(8));
        using var run = new ImportRun();
        run.Of(2024, run.With("report.pdf", Printed(HtmlWriter.Of(report).Replace("<head>", "<head>" + Style.Replace("border:1px solid #000;", "", StringComparison.Ordinal), StringComparison.Ordinal).Replace(" border=\"1\"", "", StringComparison.Ordinal))));
        Assert.Equal([], report.Truth.Where(t => run.Figure(t.Key) is { } read && read != t.Value).Select(t => $"{t.Key}: {t.Value}, read {run.Figure(t.Key)}"));
        Assert.True(run.Count("requests") >= 105, $"{run.Count("requests")} of 175 figures were read.");
        Assert.Equal([], run.Notes("blank"));
        Assert.Equal(report.Truth.Count, run.Count("proactive") + run.Count("requests") + run.Count("disputes") + run.Unread.Count);
    }

    [Fact]
    public void Radicals_in_the_place_of_characters_are_read_as_these()
    {
        using var run = new ImportRun();
        run.Of(2024, run.With("report.pdf", Printed("<!DOCTYPE html><html><head><meta charset=\"utf-8\">" + Style + "</head><body><p>\u2F00、总体情况</p><p>全年\u2F2F作平稳。</p><p>五、存在的主要问题及改进情况</p><p>\u2F08\u2F3F不\u2F9C，下一年度将增加专人负责，加强培训，完善制度，提高政府信息公开工作的质量和效率，让群众找得到、看得懂、用得上。</p></body></html>")));
        Assert.Contains("\n## 一、总体情况\n\n全年工作平稳。\n", run.Draft("report.md"), StringComparison.Ordinal);
        Assert.Contains("\n人手不足，下一年度", run.Draft("report.md"), StringComparison.Ordinal);
    }
}
