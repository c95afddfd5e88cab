using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;
using SiteBuilder.Importing.Sources.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace SiteBuilder.Importing.Sources;

/// <summary>A PDF with text in it: letters by position, tables by their rules, paragraphs by their indents, running over pages.</summary>
internal sealed class PdfSource : SourceReader
{
    private const int MostPages = 150, FewestLetters = 60;

    public override int Precedence => 2;

    public override bool Takes(ReadOnlySpan<byte> bytes)
    {
        const int looked = 1024;
        return bytes[..Math.Min(bytes.Length, looked)].IndexOf("%PDF-"u8) >= 0;
    }

    public override SourceDocument Read(SourceInput input)
    {
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters() };
            using var document = PdfDocument.Open(FontOutlines.Without(input.Bytes), options);
            if (document.NumberOfPages > MostPages)
                throw new UserException(new($"有 {document.NumberOfPages} 页，不像一份年度报告；请只导入报告所在的那几页", $"has {document.NumberOfPages} pages, too many for a report; import its pages alone"));
            var pages = document.GetPages().Select(PdfPage.Of).ToList();
            if (pages.Sum(p => p.Letters.Count) < FewestLetters)
                throw new UserException(new("没有文字，是扫描件或图片；请用原来的 Word 文件或带文字的 PDF 导入，或先作文字识别并逐格核对", "holds no text: it is a scan; import the Word file that it was made from, or recognise its text first and check every cell"));
            return new SourceDocument { Kind = new($"PDF，共 {pages.Count} 页", $"PDF of {pages.Count} pages"), Blocks = PdfBlocks.Of(pages), Notes = Notes(pages) };
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new UserException(new("加了密码，打不开；请去掉密码后再导入", "has a password; remove it and import that"), e);
        }
        catch (Exception e) when (e is not (UserException or OutOfMemoryException))
        {
            throw new UserException(new("已损坏或不是规范的 PDF，打不开；请用阅读器打开并另存（打印）为 PDF 后再导入", "is damaged or no sound PDF; open it in a reader, print it to PDF and import that"), e);
        }
    }

    private static List<Text> Notes(IReadOnlyList<PdfPage> pages)
    {
        var notes = new List<Text>();
        if (pages.Any(p => p.IsRecognised)) notes.Add(new("文字是从扫描图像识别出来的，可能有错，请对照原件逐格核对", "the text was recognised from a scan and may be wrong; check every cell against the original"));
        return notes;
    }
}
