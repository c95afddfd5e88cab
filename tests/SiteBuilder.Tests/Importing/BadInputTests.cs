using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Writer;

namespace SiteBuilder.Tests.Importing;

/// <summary>Files that are no report, or made to do harm: refused with the reason and what to do, in bounded time and memory.</summary>
public sealed class BadInputTests
{
    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    private static string Refused(byte[] file, string name = "file")
    {
        using var run = new ImportRun();
        var result = run.Command("import", run.With(name, file), "mzj", "2024");
        Assert.Equal((2, ""), (result.ExitCode, result.Results));
        Assert.False(Directory.Exists(Path.Combine(run.Content, "reports")));
        return result.Remarks.TrimEnd('\n');
    }

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "「file」是旧格式的 Office 文件（.doc、.xls）或加了密码的文件，不能读取；请用 Word 或 WPS 打开，另存为 .docx 或 .xlsx（去掉密码）后再导入。")]
    [InlineData("89504E470D0A1A0A", "「file」是图片，没有文字可读；请用原来的 Word 文件或带文字的 PDF 导入。")]
    [InlineData("526172211A07", "「file」是压缩包，请解压后导入里面的文件。")]
    [InlineData("7B5C72746631", "「file」是 RTF 文件，不能读取；请另存为 .docx 后再导入。")]
    [InlineData("2020", "「file」是空文件。")]
    [InlineData("00010203FF", "「file」不是能读的文件（网页、Word、Excel、PDF、文本、CSV）。")]
    [InlineData("255044462D312E34", "「file」已损坏或不是规范的 PDF，打不开；请用阅读器打开并另存（打印）为 PDF 后再导入。")]
    public void Kinds_that_cannot_be_read_are_named(string hex, string sentence) => Assert.Equal(sentence, Refused(Convert.FromHexString(hex)));

    [Fact]
    public void Archives_of_other_kinds_are_told_apart_and_never_unpacked()
    {
        Assert.Equal("「file」是压缩包，请解压后导入里面的文件。", Refused(Zip(("inner.zip", Zip(("report.docx", [1, 2, 3]))))));
        Assert.Equal("「file」是 OFD 文件，不能读取；请另存为 PDF 或 .docx 后再导入。", Refused(Zip(("OFD.xml", [1]))));
        Assert.Equal("「file」是 OpenDocument 文件，不能读取；请另存为 .docx 或 .xlsx 后再导入。", Refused(Zip(("META-INF/manifest.xml", [1]), ("content.xml", [1]))));
        Assert.Equal("「file」已损坏，打不开；请用 Word、Excel 或 WPS 打开并另存后再导入。", Refused(Zip(("word/document.xml", Encoding.UTF8.GetBytes("<w:document")), ("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types/>")))));
    }

    [Fact]
    public void A_zip_bomb_is_refused_by_the_sizes_it_declares()
    {
        byte[] zeros = new byte[24 << 20];
        Assert.Equal("「file」里面的文字展开后超过 16 MB，不像年度报告，没有读取。", Refused(Zip(("[Content_Types].xml", [1]), ("word/document.xml", zeros))));
        Assert.Equal("「file」展开后太大，不像年度报告，没有读取。", Refused(Zip([("xl/workbook.xml", [1]), .. Enumerable.Range(0, 18).Select(i => ($"xl/media/{i}.bin", zeros))])));
    }

    [Fact]
    public void External_entities_are_not_looked_up()
    {
        const string document = "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&secret;</w:t></w:r></w:p></w:body></w:document>";
        byte[] word = Zip(("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")),
            ("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")),
            ("word/document.xml", Encoding.UTF8.GetBytes(document)));
        Assert.Equal("「file」已损坏，打不开；请用 Word、Excel 或 WPS 打开并另存后再导入。", Refused(word));
    }

    [Fact]
    public void A_book_of_500_pages_is_no_report()
    {
        using var builder = new PdfDocumentBuilder();
        for (int i = 0; i < 500; i++) builder.AddPage(595, 842);
        Assert.Equal("「file」有 500 页，不像一份年度报告；请只导入报告所在的那几页。", Refused(builder.Build()));
    }

    [Fact]
    public void A_scan_without_text_is_refused()
    {
        using var builder = new PdfDocumentBuilder();
        builder.AddPage(595, 842);
        Assert.Equal("「file」没有文字，是扫描件或图片；请用原来的 Word 文件或带文字的 PDF 导入，或先作文字识别并逐格核对。", Refused(builder.Build()));
    }

    [Fact]
    public void A_PDF_with_a_password_is_refused()
    {
        string body = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj\n"
            + $"4 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -3904/O<{new string('1', 64)}>/U<{new string('2', 64)}>>>endobj\n";
        int[] offsets = [.. Enumerable.Range(1, 4).Select(i => body.IndexOf($"{i} 0 obj", StringComparison.Ordinal))];
        string pdf = body + "xref\n0 5\n0000000000 65535 f \n" + string.Concat(offsets.Select(o => $"{o:0000000000} 00000 n \n"))
            + $"trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<{new string('3', 32)}><{new string('3', 32)}>]>>\nstartxref\n{body.Length}\n%%EOF";
        Assert.Equal("「file」加了密码，打不开；请去掉密码后再导入。", Refused(Encoding.ASCII.GetBytes(pdf)));
    }

    [Fact]
    public void A_table_of_100_000_cells_and_a_page_nested_without_end_are_refused_at_once()
    {
        var clock = Stopwatch.StartNew();
        string cells = string.Concat(Enumerable.Repeat("<tr>" + string.Concat(Enumerable.Repeat("<td>1</td>", 100)) + "</tr>", 1000));
        Assert.Equal("「file」第 1 个表格超过 25000 格或 400 列，不像年度报告的表格，未读取。", Refused(Encoding.UTF8.GetBytes($"<html><body><table>{cells}</table></body></html>")));
        Assert.Equal("「file」元素嵌套太深，不像年度报告的页面。", Refused(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 200_000)))));
        Assert.Equal("「file」不像政府信息公开工作年度报告：没有找到格式规定的表，也没有各部分的标题。", Refused(Encoding.UTF8.GetBytes("<html><body><table><tr><td colspan=1000000 rowspan=1000000>1</td></tr></table></body></html>")));
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(2)); // not a measure of speed: it must not hang
    }

    [Fact]
    public void A_page_that_is_no_report_and_one_that_only_links_to_it_are_refused()
    {
        Assert.Equal("「file」不像政府信息公开工作年度报告：没有找到格式规定的表，也没有各部分的标题。", Refused(Encoding.UTF8.GetBytes("<html><body><h1>天气预报</h1><p>明天晴。</p></body></html>")));
        Assert.Equal("「file」只是一个页面，年度报告在附件“某某区民政局2024年政府信息公开工作年度报告.docx”里；请下载附件，导入附件。",
            Refused(Encoding.UTF8.GetBytes("<html><body><h1>某某区民政局2024年政府信息公开工作年度报告</h1><p>附件：<a href=\"./W020250120.docx\">某某区民政局2024年政府信息公开工作年度报告.docx</a></p></body></html>")));
        Assert.Equal("「file」不像政府信息公开工作年度报告：没有找到格式规定的表，也没有各部分的标题。", Refused(Encoding.UTF8.GetBytes("明天晴。\n后天多云。\n")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_bytes_are_spoilt_the_program_says_a_sentence(int seed)
    {
        var random = new Random(seed);
        var report = SiteBuilder.Damage.Damaging.Specimen.Of(SiteBuilder.Forms.FormCatalogue.BuiltIn().All[0], random);
        foreach (string format in SiteBuilder.Damage.Writing.ReportFile.Formats)
        {
            byte[] bytes = SiteBuilder.Damage.Writing.ReportFile.Write(report, format);
            for (int i = 0; i < 30; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            using var run = new ImportRun();
            var result = run.Command("import", run.With("spoilt." + format, bytes), "mzj", "2024", "--json");
            Assert.True(result.ExitCode is 0 or 1 || result.Remarks.StartsWith("「spoilt", StringComparison.Ordinal), result.Remarks);
        }
    }
}
