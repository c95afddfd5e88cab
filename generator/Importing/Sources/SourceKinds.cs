using SiteBuilder.Diagnostics;
using SiteBuilder.Importing.Documents;

namespace SiteBuilder.Importing.Sources;

/// <summary>Every kind of source that can be read, and the sentence for those that cannot.</summary>
internal static class SourceKinds
{
    /// <summary>Larger files are refused: a report with pictures has a few MB.</summary>
    private const long Largest = 64L << 20;

    private static readonly IReadOnlyList<SourceReader> Readers = [new PdfSource(), new DocxSource(), new XlsxSource(), new ZipSource(), new HtmlSource(), new CsvSource(), new TextSource()];

    /// <summary>Reads a file by what it holds, whatever its name says.</summary>
    /// <exception cref="UserException">It cannot be opened, or it is of a kind that cannot be read.</exception>
    public static SourceDocument Read(string path) => Read(new SourceInput(path, Bytes(path)));

    public static SourceDocument Read(SourceInput input)
    {
        if (Refusals.Of(input.Bytes) is { } refusal) throw Refused(input.Path, refusal);
        var reader = Readers.OrderByDescending(r => r.Precedence).FirstOrDefault(r => r.Takes(input.Bytes))
            ?? throw Refused(input.Path, new("不是能读的文件（网页、Word、Excel、PDF、文本、CSV）", "is no file that can be read (page, Word, Excel, PDF, text, CSV)"));
        try
        {
            return Bounded.Run(() => reader.Read(input));
        }
        catch (UserException e)
        {
            throw Refused(input.Path, e.Text);
        }
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) throw new UserException(new($"找不到文件「{path}」。", $"There is no file “{path}”."));
            if (file.Length > Largest) throw Refused(path, new($"有 {file.Length >> 20} MB，超过 {Largest >> 20} MB，不像年度报告；图片太大时请先压缩", $"has {file.Length >> 20} MB, more than {Largest >> 20}: no report; make its pictures smaller"));
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException(new($"文件「{path}」打不开：{(e is UnauthorizedAccessException ? "没有权限" : "读取出错")}。", $"“{path}” cannot be opened: {(e is UnauthorizedAccessException ? "not permitted" : "it cannot be read")}."), e);
        }
    }

    private static UserException Refused(string path, Text reason) =>
        new(new($"「{path}」{reason.Zh.TrimEnd('。')}。", $"“{path}” {reason.En.TrimEnd('.')}."));
}
